import type { DocumentSummary } from '../schema/document.ts';
import { coverage } from './coverage.ts';

/** What stands under every search box: `Searching 5 documents, 6,546 words, from 18 November 2021 to 2025.` */
export function searchedSentence(documents: readonly DocumentSummary[]): string {
  const { documents: count, words, dates } = coverage(documents);
  const when = dates === undefined ? [] : [dates.includes(' to ') ? `from ${dates}` : `of ${dates}`];
  return `Searching ${[count, words, ...when].join(', ')}.`;
}
