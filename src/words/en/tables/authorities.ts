import { addressText, dateFrom, dateTo, edtf } from './columns.ts';

const common = {
  id: 'Id, unique among people, organizations, places, agreements, topics and events',
  name: 'The name that the archive uses',
  aliases: 'Other forms that are found in the documents, separated by semicolons',
  basis: 'How the entry is known: stated in the documents, inferred, or supplied by the editor',
  note: 'What the editor notes',
  wikidata: 'Id of the same at Wikidata: “Q42”; several are separated by spaces',
  viaf: 'Id of the same at VIAF',
  same_as: 'Addresses at which others keep the same, those among them, separated by spaces',
};
const counts = {
  documents: 'Number of documents that name it',
  mentions: 'Number of times that they name it',
  address: addressText,
};
const country = 'The country, an id in the table of places';

/** What the tables of authorities hold. */
export const authorityTables = {
  people: {
    title: 'People',
    holds: 'Whom the documents name, with roles and with ids at Wikidata, VIAF and ORCID',
    columns: {
      ...common,
      orcid: 'Id of the same at ORCID',
      surname: 'The surname, where it is not the last word of the name',
      pronouns: 'How the person is spoken of',
      roles: 'Offices, each with what it is of and its years; several are separated by semicolons',
      country,
      statements: 'Number of statements that the person makes',
      ...counts,
    },
  },
  organizations: {
    title: 'Organizations',
    holds: 'Organizations that the documents name or that publish them',
    columns: {
      ...common,
      hosts: 'Hosts of its own site, separated by spaces',
      country,
      statements: 'Number of statements that it makes',
      ...counts,
    },
  },
  places: {
    title: 'Places',
    holds: 'Places that the documents name, with the country of each',
    columns: { ...common, country, ...counts },
  },
  agreements: {
    title: 'Agreements',
    holds: 'Agreements, laws, plans and programs that the documents name',
    columns: { ...common, ...counts },
  },
  topics: {
    title: 'Topics',
    holds: 'Topics, with the words that make a passage be about each',
    columns: { ...common, terms: 'The words that make a passage be about it, separated by semicolons', ...counts },
  },
  events: {
    title: 'Events',
    holds: 'What took place: when, where, within what, and with whom as far as the documents tell',
    columns: {
      ...common,
      date: `When, ${edtf}`,
      date_from: dateFrom,
      date_to: dateTo,
      place: 'Where, in a short name',
      at: 'Where, an id in the table of places',
      within: 'The event that it was part of',
      follows: 'The event before it in the same series',
      participants: 'Who took part, as far as that is told: ids in the table of people, separated by spaces',
      label: 'A short label, such as the year',
      ...counts,
    },
  },
};
