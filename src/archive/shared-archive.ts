import type { Document } from '../record/document.ts';
import type { Archive } from './archive.ts';

/**
 * The program that renders the site is another one than the pages, which are bundled: the two share no module. The archive that pages have
 * read is handed over here.
 */
const place = Symbol.for('the archive that pages show');

export function shareArchive(archive: Archive): void {
  Reflect.set(globalThis, place, archive);
}

/** The archive that the pages of this process have read, if any has. */
export const sharedArchive = (): Archive | undefined => Reflect.get(globalThis, place) as Archive | undefined;

/** While somebody edits, modules are made anew with every change; most records are as they were. */
const recordsPlace = Symbol.for('the records that were read last');

/** By the hash of their text. */
export function keepRecords(records: Iterable<readonly [hash: string, record: Document]>): void {
  Reflect.set(globalThis, recordsPlace, new Map(records));
}

export const lastRecords = (): ReadonlyMap<string, Document> =>
  (Reflect.get(globalThis, recordsPlace) as ReadonlyMap<string, Document> | undefined) ?? new Map();
