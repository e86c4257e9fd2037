import { dayOf } from '../record/day-of.ts';
import type { DocumentSummary } from '../record/document.ts';
import { sortKey } from '../record/edtf.ts';

/** By what is known of the date; documents without one come last. */
export const sortByDate = <D extends Pick<DocumentSummary, 'id' | 'date' | 'occurred' | 'published'>>(
  documents: readonly D[],
): D[] =>
  documents
    .map((document) => ({ document, key: sortKey(dayOf(document)?.value) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.document.id, b.document.id))
    .map(({ document }) => document);

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
