import { hashText, receivedWords } from '../blocks/hash-words.ts';
import type { AddressedWords } from '../text/list-passages.ts';

type Words = Pick<AddressedWords, 'text' | 'spans'>;

/**
 * Splits words behind a full stop, question or exclamation mark with white space after it. This is no judgement of language: what
 * matters is that a later version splits the same words in the same way, so this rule never changes.
 */
export const splitForLedger = (words: string): string[] =>
  words.split(/(?<=[.!?…。！？][”’"')\]»]{0,3}) /u).filter((sentence) => sentence !== '');

/** A sentence's hash in the ledger. */
export const hashSentence = (sentence: string): string => hashText(sentence).slice(0, 8);

/** The line that the ledger has for a passage or a quotation. */
export function hashLine(words: Words): string {
  const received = receivedWords(words);
  const sentences = splitForLedger(received);
  return [hashText(received).slice(0, 16), ...(sentences.length > 1 ? sentences.map(hashSentence) : [])].join(' ');
}
