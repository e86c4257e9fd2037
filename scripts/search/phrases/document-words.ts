import type { TextDocument } from '../../../src/phrases/shards.ts';
import { countWords, type CountedWord } from './count-words.ts';
import { listSequences } from './list-sequences.ts';
import { numberWords } from './number-words.ts';

/** What the index has to know of a document's words. It is made of its passages alone, and is data: it can be kept. */
export interface DocumentWords {
  /** Those by which its passages are found, numbered: number → word, the passages one after another, where each begins. */
  vocabulary: string[];
  words: number[];
  starts: number[];
  /** Those of the lexicon. */
  counted: CountedWord[];
}

export function readDocumentWords({ passages }: Pick<TextDocument, 'passages'>): DocumentWords {
  const sequences = [...passages.keys()].map((place) => listSequences(passages, place));
  return { ...numberWords(sequences), counted: countWords(passages) };
}
