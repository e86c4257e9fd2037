import { readPhrase, type Phrase } from '../../phrases/find-phrase.ts';

/** A query as the index of pages is asked for it. */
export interface QueryTerms {
  /** What it is asked. */
  asked: string;
  /** Its words, in small letters without accents, as the index compares them. */
  terms: QueryTerm[];
}

export interface QueryTerm {
  word: string;
  /** What the word is in a text: it may go on. */
  phrase: Phrase;
}

const beside = /[^\p{L}\p{M}\p{N}]+/gu;

/** The words of a query. Between straight quotation marks they are to stand together. */
export function readTerms(query: string): QueryTerms {
  const printed = query.split(/\s+/).filter((word) => word.replace(beside, '') !== '');
  const words = printed.map((word) => word.replace(beside, '').toLowerCase());
  const asked = words.join(' ');
  return {
    asked: /^\s*".+"\s*$/su.test(query) ? `"${asked}"` : asked,
    terms: words.map((word, place) => ({
      word: word.normalize('NFD').replace(/\p{M}/gu, ''),
      phrase: { ...readPhrase(printed[place] ?? ''), open: true },
    })),
  };
}
