import { saidTerm, topicTerm } from '../../../src/phrases/facet-terms.ts';
import type { TextDocument, TextPassage } from '../../../src/phrases/shards.ts';
import { countWords, type CountedWord } from './count-words.ts';
import { listSequences } from './list-sequences.ts';
import { numberWords, type NumberedDocument } from './number-words.ts';

/** Whose words stand in a passage, and what it is about. */
const listFacets = ({ said = [], topics = [] }: TextPassage): string[] => [
  ...new Set([...said.map(({ speaker }) => saidTerm(speaker)), ...topics.map(topicTerm)]),
];

/**
 * What the index has to know of a document's words: those by which its passages are found, and those of the lexicon. It is made of its
 * passages alone, and is data: it can be kept.
 */
export interface DocumentWords extends NumberedDocument {
  counted: CountedWord[];
}

export function readDocumentWords({ passages }: Pick<TextDocument, 'passages'>): DocumentWords {
  const sequences = passages.map((passage, place) => [
    ...listSequences(passages, place),
    ...listFacets(passage).map((term) => [term]),
  ]);
  return { ...numberWords(sequences), counted: countWords(passages) };
}
