import { createHash } from 'node:crypto';
import { undoCorrections } from '../../../src/phrases/undo-corrections.ts';
import type { AddressedWords } from '../checks/list-passages.ts';

/**
 * The first 16 hexadecimal digits of the SHA-256 of a passage's words, white space folded. Declared corrections are undone
 * first: they are shown to the reader, and an address goes on naming the same words of the source.
 */
export function hashWords({ text, spans }: Pick<AddressedWords, 'text' | 'spans'>): string {
  const corrections = spans.filter((span) => span.kind === 'correction').toSorted((a, b) => a.start - b.start);
  const words = undoCorrections(text, corrections).replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}
