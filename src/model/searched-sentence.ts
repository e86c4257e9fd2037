import type { DocumentSummary } from '../schema/document.ts';
import { coverage } from './coverage.ts';

/** What stands under every search box: `Searching 5 documents, 6,500 words, from 18 November 1998 to 1999.` */
export function searchedSentence(documents: readonly DocumentSummary[]): string {
  const { documents: count, words, dates } = coverage(documents);
  const when = dates === undefined ? [] : [dates.includes(' to ') ? `from ${dates}` : `of ${dates}`];
  return `Searching ${[count, words, ...when].join(', ')}.`;
}
