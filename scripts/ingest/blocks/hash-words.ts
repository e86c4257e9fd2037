import { createHash } from 'node:crypto';
import { correctionSpans } from '../../../src/record/corrections.ts';
import { undoCorrections } from '../../../src/phrases/undo-corrections.ts';
import type { AddressedWords } from '../text/list-passages.ts';

type Words = Pick<AddressedWords, 'text' | 'spans'>;

/** A passage's words as received, white space folded: declared corrections are shown to the reader, and an address outlives them. */
export function receivedWords({ text, spans }: Words): string {
  return undoCorrections(text, correctionSpans(spans)).replace(/\s+/g, ' ').trim();
}

/** The SHA-256 of a text in hexadecimal digits. */
export const hashText = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** The first 16 hexadecimal digits of the SHA-256 of a passage's words as received. */
export const hashWords = (words: Words): string => hashText(receivedWords(words)).slice(0, 16);
