import type { Archive } from '../../archive/archive.ts';
import { titleOf } from '../../archive/title-of.ts';
import { documentPath } from '../../paths.ts';
import { dayOf, receivedDayOf } from '../../record/day-of.ts';
import { kindNames } from '../../record/document-kinds.ts';
import { publishSchema, textStateSchema, type Contributor, type Document } from '../../record/document.ts';
import { basisSchema } from '../../record/sourced.ts';
import { documentTables } from '#words/tables/documents.ts';
import { publisherOf } from '../documents/publisher-of.ts';
import { addressIn, daysOf, listed, spaced } from './cells.ts';
import { alwaysOneOf, column, idIn, oneOf } from './columns.ts';
import { defineTable } from './table.ts';

const basis = oneOf(basisSchema.options);

export const documentsTable = defineTable(
  'documents',
  documentTables.documents,
  {
    id: column.id,
    title: column.required,
    title_basis: alwaysOneOf(basisSchema.options),
    short_title: column.text,
    deck: column.text,
    kind: oneOf(kindNames),
    kind_basis: basis,
    date: column.text,
    date_basis: basis,
    date_of: oneOf(['document', 'held']),
    date_from: column.day,
    date_to: column.day,
    published: column.text,
    modified: column.text,
    dateline: column.text,
    held_start: column.text,
    held_end: column.text,
    held_timezone: column.text,
    held_medium: column.text,
    held_place: column.text,
    language: column.required,
    event: idIn('events'),
    publisher: idIn('organizations'),
    publisher_name: column.text,
    contributors: column.text,
    contributor_ids: column.text,
    text_state: oneOf(textStateSchema.options),
    terms: column.text,
    publish: alwaysOneOf(publishSchema.options),
    rights: column.required,
    license: column.text,
    original_url: column.text,
    archived_url: column.text,
    recording: column.text,
    received_on: column.day,
    media_type: column.required,
    bytes: column.count,
    sha256: column.required,
    words: column.count,
    paragraphs: column.count,
    turns: column.count,
    corrections: column.count,
    address: column.required,
  },
  { ofDocument: (document, archive) => [rowOf(document, archive)] },
);

function rowOf(document: Document, archive: Archive) {
  const { id, kind, title, occurred, contributors, rights, source, counts } = document;
  const day = dayOf(document);
  return {
    id,
    title: titleOf(document).text,
    title_basis: title.basis,
    short_title: document.shortTitle,
    deck: document.deck,
    kind: kind?.value,
    kind_basis: kind?.basis,
    date: day?.value,
    date_basis: day?.basis,
    date_of: day?.of,
    ...daysOf(day?.value),
    published: document.published,
    modified: document.modified,
    dateline: document.dateline?.text,
    held_start: occurred?.start,
    held_end: occurred?.end,
    held_timezone: occurred?.timezone,
    held_medium: occurred?.medium,
    held_place: occurred?.place,
    language: document.language.value,
    event: archive.entry('events', document.event)?.id,
    publisher: archive.entry('organizations', document.publisher?.value)?.id,
    publisher_name: publisherOf(document, archive)?.value,
    contributors: listed(contributors.map(({ name, role }) => `${name} (${role})`)),
    contributor_ids: spaced(contributors.flatMap(({ person }) => knownPerson(person, archive))),
    text_state: document.textState?.value,
    terms: document.terms?.value,
    publish: rights.publish,
    rights: rights.statement,
    license: rights.license,
    original_url: document.originalUrl,
    archived_url: document.archivedUrl,
    recording: document.recording?.url,
    received_on: receivedDayOf(document),
    media_type: source.mediaType,
    bytes: source.bytes,
    sha256: source.sha256,
    ...counts,
    address: addressIn(archive, documentPath(id)),
  };
}

const knownPerson = (person: Contributor['person'], archive: Archive): string[] => {
  const known = archive.entry('people', person);
  return known ? [known.id] : [];
};
