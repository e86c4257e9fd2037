import type { DocumentSummary } from '../record/document.ts';
import { searchWords } from '../words/search.ts';
import { coverage } from './coverage.ts';

/** What stands under every search box: `Searching 5 documents, 6,500 words, from 18 November 1998 to 1999.` */
export function searchedSentence(documents: readonly DocumentSummary[]): string {
  const { documents: count, words, dates } = coverage(documents);
  return searchWords.searching([count, words, ...(dates === undefined ? [] : [searchWords.when(dates)])]);
}
