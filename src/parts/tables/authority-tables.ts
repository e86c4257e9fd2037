import { basisSchema } from '../../record/sourced.ts';
import { authorityTables as words } from '#words/tables/authorities.ts';
import { roleLine } from '../authorities/role-years.ts';
import { commonCells, countStatements, countryCell, idsAt } from './authority-cells.ts';
import { daysOf, listed, spaced } from './cells.ts';
import { alwaysOneOf, column, idIn } from './columns.ts';
import { defineTable } from './table.ts';

const common = {
  id: column.id,
  name: column.required,
  aliases: column.text,
  basis: alwaysOneOf(basisSchema.options),
  note: column.text,
  wikidata: column.text,
  viaf: column.text,
  same_as: column.text,
};
const counts = { documents: column.count, mentions: column.count, address: column.required };
const country = { country: idIn('places') };

export const peopleTable = defineTable(
  'people',
  words.people,
  {
    ...common,
    orcid: column.text,
    surname: column.text,
    pronouns: column.text,
    roles: column.text,
    ...country,
    statements: column.count,
    ...counts,
  },
  {
    ofArchive: (archive) =>
      archive.authorities.people.map((entry) => ({
        ...commonCells(entry, 'people', archive),
        orcid: idsAt('orcid', entry),
        surname: entry.surname,
        pronouns: entry.pronouns,
        roles: listed((entry.roles ?? []).map((role) => roleLine(role, archive))),
        ...countryCell(entry, archive),
        statements: countStatements(entry, archive),
      })),
  },
);

export const organizationsTable = defineTable(
  'organizations',
  words.organizations,
  { ...common, hosts: column.text, ...country, statements: column.count, ...counts },
  {
    ofArchive: (archive) =>
      archive.authorities.organizations.map((entry) => ({
        ...commonCells(entry, 'organizations', archive),
        hosts: spaced(entry.hosts ?? []),
        ...countryCell(entry, archive),
        statements: countStatements(entry, archive),
      })),
  },
);

export const placesTable = defineTable(
  'places',
  words.places,
  { ...common, ...country, ...counts },
  {
    ofArchive: (archive) =>
      archive.authorities.places.map((entry) => ({
        ...commonCells(entry, 'places', archive),
        ...countryCell(entry, archive),
      })),
  },
);

export const agreementsTable = defineTable(
  'agreements',
  words.agreements,
  { ...common, ...counts },
  {
    ofArchive: (archive) => archive.authorities.agreements.map((entry) => commonCells(entry, 'agreements', archive)),
  },
);

export const topicsTable = defineTable(
  'topics',
  words.topics,
  { ...common, terms: column.required, ...counts },
  {
    ofArchive: (archive) =>
      archive.authorities.topics.map((entry) => ({
        ...commonCells(entry, 'topics', archive),
        terms: listed(entry.terms),
      })),
  },
);

export const eventsTable = defineTable(
  'events',
  words.events,
  {
    ...common,
    date: column.required,
    date_from: column.day,
    date_to: column.day,
    place: column.text,
    at: idIn('places'),
    within: idIn('events'),
    follows: idIn('events'),
    participants: column.text,
    label: column.text,
    ...counts,
  },
  {
    ofArchive: (archive) =>
      archive.authorities.events.map((entry) => ({
        ...commonCells(entry, 'events', archive),
        date: entry.date,
        ...daysOf(entry.date),
        place: entry.place,
        at: archive.entry('places', entry.at)?.id,
        within: archive.entry('events', entry.within)?.id,
        follows: archive.entry('events', entry.follows)?.id,
        participants: spaced((entry.participants?.people ?? []).filter((id) => archive.entry('people', id))),
        label: entry.label,
      })),
  },
);
