import type { TextDocument } from '../../../src/phrases/shards.ts';
import { countWords, type CountedWord } from './count-words.ts';
import { listSequences } from './list-sequences.ts';
import { numberWords, type NumberedDocument } from './number-words.ts';

/**
 * What the index has to know of a document's words: those by which its passages are found, and those of the lexicon. It is made of its
 * passages alone, and is data: it can be kept.
 */
export interface DocumentWords extends NumberedDocument {
  counted: CountedWord[];
}

export function readDocumentWords({ passages }: Pick<TextDocument, 'passages'>): DocumentWords {
  const sequences = [...passages.keys()].map((place) => listSequences(passages, place));
  return { ...numberWords(sequences), counted: countWords(passages) };
}
