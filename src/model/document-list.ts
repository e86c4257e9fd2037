import type { DocumentSummary } from '../schema/document.ts';
import { sortKey } from './edtf-date.ts';
import { dayOf } from '../schema/day-of.ts';

/** Few enough to read at one go stand on one page. */
const longestSinglePage = 199;
const perPage = 50;

/** By what is known of the date; documents without one come last. */
export const sortByDate = <D extends Pick<DocumentSummary, 'id' | 'date' | 'occurred' | 'published'>>(
  documents: readonly D[],
): D[] =>
  documents
    .map((document) => ({ document, key: sortKey(dayOf(document)?.value) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.document.id, b.document.id))
    .map(({ document }) => document);

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** The pages of the list, in order; at least one. */
export function listPages<D>(documents: readonly D[]): D[][] {
  if (documents.length <= longestSinglePage) return [[...documents]];
  const count = Math.ceil(documents.length / perPage);
  return Array.from({ length: count }, (_, page) => documents.slice(page * perPage, (page + 1) * perPage));
}
