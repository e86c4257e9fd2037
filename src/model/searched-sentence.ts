import type { DocumentSummary } from '../record/document.ts';
import { searchWords } from '../words/search.ts';
import { coverage } from './coverage.ts';

/** What stands under the search box of the search page: `Searching 5 documents, 6,512 words, from 18 November 1998 to 1999.` */
export function searchedSentence(documents: readonly DocumentSummary[]): string {
  const { words, ...others } = coverage(documents);
  return sentence(words, others);
}

/** The same for the search box of every page, which an edited word would all make other pages. */
export function searchedRoughly(documents: readonly DocumentSummary[]): string {
  const { roundWords, ...others } = coverage(documents);
  return sentence(roundWords, others);
}

const sentence = (words: string, { documents, dates }: Pick<ReturnType<typeof coverage>, 'documents' | 'dates'>) =>
  searchWords.searching([documents, words, ...(dates === undefined ? [] : [searchWords.when(dates)])]);
