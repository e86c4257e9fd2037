import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Document } from '../../src/record/document.ts';
import { extractedFile } from '../../src/record/source-formats.ts';
import type { Problem } from '../report/problem.ts';
import { readJson } from '../written/read-json.ts';
import { hashText } from './blocks/hash-words.ts';
import type { Content, SourceListing } from './content/content.ts';
import { frozenLines } from './normalize-document.ts';
import type { RecordedDocument } from './record-text.ts';

/** Where documents are kept from one run to the next. Deleting it loses time alone. */
export interface Keeping {
  /** What is remembered of each. Their words, to be compared with others’, stand beside it in `<file>.words`. */
  file: string;
  /** The records that the last run wrote. */
  records: string;
  /** A hash of the program. */
  program: string;
  /** Where other commands keep documents of the same archive, which are taken over where they are made of the same. */
  others?: readonly Pick<Keeping, 'file' | 'records'>[];
}

/** What is remembered of a document that had no problem. */
interface Kept {
  /** A hash of all that it was made of. */
  madeOf: string;
  /** The hash of its record's file. */
  record: string;
  warnings: Problem[];
  applied: string[];
}

/** Documents as the last run made them. */
export interface KeptDocuments {
  /** The document that would be made of these bytes, if the last run made the same of the same and its record is as it was written. */
  find(listing: SourceListing, bytes: Uint8Array): RecordedDocument | undefined;
  add(listing: SourceListing, bytes: Uint8Array, made: RecordedDocument): void;
  /** What is to be remembered, by the documents' ids. */
  readonly next: Remembered;
}

export type Remembered = Record<string, Kept>;

/** What the last run remembered; nothing where there is none. */
export const readRemembered = (file: string): Remembered => (readJson(file) as Remembered | undefined) ?? {};

/** For when the records stand in their place. */
export function writeRemembered(file: string, next: Remembered): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(next));
  renameSync(`${file}.new`, file);
}

/** From where documents are taken. */
export interface LastRun {
  /** What was remembered; the first that is made of the same counts. */
  remembered: readonly Remembered[];
  /** Folders of records, one of which may have them as they were made. */
  records: readonly string[];
  /** A hash of the program. */
  program: string;
}

/**
 * What a document is made of: its source, its card, what the ledger has of it, and what the archive says for all: `archive.yaml`, the
 * authorities, and on which words the dates of other documents rest. Documents with problems are read anew, so that these are told.
 */
export function keepDocuments(content: Content, { remembered: last, records, program }: LastRun): KeptDocuments {
  const next: Remembered = {};
  const { archive, authorities, sources } = content;
  const dates = sources.flatMap(({ id, card }) => (card?.card.date?.evidence ? [[id, card.card.date.evidence]] : []));
  const shared = hashText(JSON.stringify([program, archive, authorities, dates]));
  const hashOf = (listing: SourceListing, bytes: Uint8Array): string => {
    const card = listing.card && withoutLastComments(readFileSync(listing.card.locate([]).file, 'utf8'));
    const { id, file: source, path } = listing;
    // Of a card that cites what is left out, some of it does not hold.
    const own = [card, listing.card?.card, frozenLines(listing, content)];
    return hashText(JSON.stringify([shared, id, source, path, hashText(bytes), ...own]));
  };
  return {
    find(listing, bytes) {
      const madeOf = hashOf(listing, bytes);
      const kept = last.map((remembered) => remembered[listing.id]).find((one) => one?.madeOf === madeOf);
      if (!kept) return undefined;
      const record = firstIn(records, (folder) => readRecord(join(folder, `${listing.id}.json`), kept.record));
      if (!record) return undefined;
      const document = JSON.parse(record) as Document;
      const extracted = firstIn(records, (folder) => readExtracted(folder, document));
      if (document.source.extracted && extracted === undefined) return undefined;
      next[listing.id] = kept;
      const { warnings, applied } = kept;
      return { document, record, ...(extracted !== undefined && { extracted }), problems: [], warnings, applied };
    },
    add(listing, bytes, { record, problems, warnings = [], applied = [] }) {
      if (record === undefined || problems.length > 0) return;
      next[listing.id] = { madeOf: hashOf(listing, bytes), record: hashText(record), warnings, applied };
    },
    next,
  };
}

/** A draft’s lines behind a `#` at its end decide nothing, and move no line above them. */
function withoutLastComments(card: string): string {
  const lines = card.split('\n');
  return lines.slice(0, lines.findLastIndex((line) => line !== '' && !line.startsWith('#')) + 1).join('\n');
}

/** The text that was extracted from a document's source, if it is as it was written. */
const readExtracted = (folder: string, { id, source: { extracted } }: Document): string | undefined =>
  extracted && readRecord(join(folder, extractedFile(id)), extracted.sha256);

/** What the first folder gives that has it; the others are not looked at. */
function firstIn(folders: readonly string[], read: (folder: string) => string | undefined): string | undefined {
  for (const folder of folders) {
    const text = read(folder);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The text of a record's file, if it is as it was written. */
function readRecord(path: string, hash: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    return hashText(text) === hash ? text : undefined;
  } catch {
    return undefined;
  }
}
