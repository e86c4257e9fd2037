import { saidTerm, topicTerm } from '../../../src/phrases/facet-terms.ts';
import { readWords } from '../../../src/phrases/read-words.ts';
import type { TextDocument, TextPassage } from '../../../src/phrases/shards.ts';
import { countWords, type CountedWord } from './count-words.ts';
import { listSequences, type ReadText } from './list-sequences.ts';
import { numberWords, type NumberedDocument } from './number-words.ts';

/**
 * What the index has to know of a document's words: those by which its passages are found, and those of the lexicon. It is made of its
 * passages alone, and is data: it can be kept.
 */
export interface DocumentWords extends NumberedDocument {
  counted: CountedWord[];
}

export function readDocumentWords({ passages }: Pick<TextDocument, 'passages'>): DocumentWords {
  const read: ReadText = once(readWords);
  const [ofSpeaker, ofTopic] = [once(saidTerm), once(topicTerm)];
  /** Whose words stand in a passage, and what it is about. */
  const listFacets = ({ said = [], topics = [] }: TextPassage): string[] => [
    ...new Set([...said.map(({ speaker }) => ofSpeaker(speaker)), ...topics.map(ofTopic)]),
  ];
  const sequences = passages.map((passage, place) => [
    ...listSequences(passages, place, read),
    ...listFacets(passage).map((term) => [term]),
  ]);
  return { ...numberWords(sequences), counted: countWords(passages, read) };
}

/** The same, made once for each text. */
function once<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    made.set(text, value);
    return value;
  };
}
