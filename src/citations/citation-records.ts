import type { CSL } from '@citation-js/core';
import type { CitedDocument } from './cited-document.ts';
import { formatLossless } from './bibtex-letters.ts';
import { risRecord } from './ris-record.ts';
import { listRecordFormats, type RecordFormat } from '../record-formats.ts';
import { citeWords as words } from '#words/cite.ts';

/** Documents as reference managers read them. */
export type CitationRecords = Record<RecordFormat, string>;

interface RecordWriter {
  /** A file of documents. */
  write: (documents: readonly CitedDocument[]) => string;
  /** What stands before, between and behind the records of a file that each name a place. */
  file: readonly [open: string, between: string, close: string];
  /** Such a record as it stands in a file; of CSL-JSON, which has a list of one, the item alone. */
  inFile?: (record: string) => string;
}

const writers: Record<RecordFormat, RecordWriter> = {
  bib: { write: (documents) => documents.map(toBibtex).join('\n'), file: ['', '\n\n', '\n'] },
  ris: {
    write: (documents) => documents.map((document) => risRecord(document, noteWithDate(document))).join('\r\n'),
    file: ['', '\r\n', ''],
  },
  json: {
    write: (documents) => `${JSON.stringify(documents.map(cslItem), null, 2)}\n`,
    file: ['[\n', ',\n', '\n]\n'],
    inFile: (record) => record.slice(1, -1),
  },
};

/** The documents in all formats, a file each. */
export const citationRecords = (documents: readonly CitedDocument[]): CitationRecords =>
  Object.fromEntries(
    listRecordFormats().map((format) => [format, writers[format].write(documents)]),
  ) as CitationRecords;

/** Records that name places, as they stand in a file beside each other. */
export function listRecords(format: RecordFormat, records: readonly string[]): string {
  const { file, inFile = (record: string) => record } = writers[format];
  return records.map(inFile).join(file[1]);
}

/** A file of such lists of records, in parts: each list as it is, and what stands around them, made by `partOf`. */
export function* joinLists<Part>(
  format: RecordFormat,
  lists: Iterable<Part>,
  partOf: (text: string) => Part,
): Generator<Part> {
  const [open, between, close] = writers[format].file.map(partOf) as [Part, Part, Part];
  yield open;
  let isFirst = true;
  for (const list of lists) {
    if (!isFirst) yield between;
    yield list;
    isFirst = false;
  }
  yield close;
}

/** The record in the Citation Style Language's own form. */
function cslItem(document: CitedDocument): CSL {
  const { id, title, shortTitle, type, genre, authors, editors, translators, date, publisher, url } = document;
  const { archive, language, held } = document;
  return {
    id,
    type,
    title,
    ...(shortTitle !== undefined && { 'title-short': shortTitle }),
    ...(genre !== undefined && { genre }),
    ...(authors.length > 0 && { author: authors }),
    ...(editors.length > 0 && { editor: editors }),
    ...(translators.length > 0 && { translator: translators }),
    ...(publisher !== undefined && { 'container-title': publisher }),
    ...(date && {
      issued: date.parts
        ? { 'date-parts': date.parts.map((parts) => [...parts]), ...(date.uncertain && { circa: true }) }
        : { literal: date.phrase?.chicago ?? String(date.year) },
    }),
    ...(held !== undefined && { 'event-date': { 'date-parts': [held.split('-').map(Number)] } }),
    ...(url !== undefined && { URL: url }),
    ...(archive !== undefined && { archive }),
    language,
    note: noteOf(document),
  } as CSL;
}

const noteOf = ({ conditions, basis }: CitedDocument): string => [...conditions, ...basis].join(' ');

/** The same with the words for a date. */
const noteWithDate = ({ date, conditions, basis }: CitedDocument): string =>
  [...conditions, ...(date?.said === undefined ? [] : [words.dateSaid(date.said)]), ...basis].join(' ');

/** For formats that have no words for a date: the day if there is one, else the year; the words are a note. */
function indexedItem(document: CitedDocument): CSL {
  const { date } = document;
  const [first] = date?.parts ?? [];
  return {
    ...cslItem(document),
    note: noteWithDate(document),
    ...(date && { issued: { 'date-parts': [[...(first ?? [date.year])]] } }),
  } as CSL;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The library puts the day into the month, which BibTeX's styles would print as it stands, and leaves hyphens out of keys. */
function toBibtex(document: CitedDocument): string {
  const { publisher, archive } = document;
  // An article is one of a journal; there is no field for what a web page stands in, nor for who holds a copy.
  const type = publisher === undefined ? 'webpage' : document.type;
  // Zotero, pandoc and biblatex know a page of the web by that; older programs take what they don't know for `misc`.
  const isOnline = type === 'webpage' && document.url !== undefined;
  const item = indexedItem(document);
  const text = formatLossless({
    ...item,
    type,
    ...(type === 'webpage' && publisher !== undefined && { publisher }),
    note: [item.note, archive !== undefined && words.heldBy(archive)].filter(Boolean).join(' '),
  })
    .replace(/^@(\w+)\{[^,]*,/, (_, entry: string) => `@${isOnline ? 'online' : entry}{${document.id},`)
    .replace(
      /^\tmonth = \{(\w+)(?: (\d+))?\},$/m,
      (_, month: string, day?: string) =>
        `\tmonth = ${months[Number(month) - 1] ?? month},${day === undefined ? '' : `\n\tday = {${day}},`}`,
    )
    .replace(/^\thowpublished = .*\n/m, '');
  return `${text.trim()}\n`;
}
