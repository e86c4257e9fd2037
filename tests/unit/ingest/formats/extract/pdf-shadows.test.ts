import { expect, test } from 'vitest';
import { readPageLines } from '../../../../../scripts/ingest/formats/extract/pdf/read-page-lines.ts';
import type { Piece } from '../../../../../scripts/ingest/formats/extract/pdf/page.ts';

/** Letters one by one, each as wide as half its size. */
const letters = (text: string, { left = 100, base = 100, size = 20 } = {}): Piece[] =>
  Array.from(text).map((letter, at) => ({
    text: letter,
    left: left + (at * size) / 2,
    right: left + ((at + 1) * size) / 2,
    base,
    size,
  }));
const shifted = (pieces: readonly Piece[], by: number): Piece[] =>
  pieces.map((piece) => ({ ...piece, left: piece.left + by, right: piece.right + by, base: piece.base + by }));
const read = (pieces: readonly Piece[]): string[] => readPageLines(pieces, []).map(({ text }) => text);

test.each<[what: string, print: (pieces: Piece[]) => Piece[]]>([
  ['each letter’s before it', (pieces) => pieces.flatMap((piece) => [...shifted([piece], 0.9), piece])],
  ['a whole line’s before it', (pieces) => [...shifted(pieces, 1), ...pieces]],
  ['a whole line’s behind it', (pieces) => [...pieces, ...shifted(pieces, -1)]],
  ['at the same place', (pieces) => [...pieces, ...pieces]],
  ['three times', (pieces) => [...pieces, ...shifted(pieces, 0.5), ...shifted(pieces, 1)]],
])('Letters that are printed again a little off are a shadow: %s', (_what, print) => {
  expect(read(print(letters('MISSISSIPPI 1100')))).toEqual(['MISSISSIPPI 1100']);
});

test('Words in capitals of two sizes have one shadow each', () => {
  const [first, rest] = [letters('C', { size: 21 }), letters('OMMISSION', { left: 110.5, size: 17 })];
  const both = [...first, ...rest];
  expect(read(both.flatMap((piece) => [...shifted([piece], 0.8), piece]))).toEqual(['COMMISSION']);
});

test('The same words on the next line, and narrow letters beside each other, are printed twice', () => {
  const narrow = ['i', 'l', 'l'].map((text, at) => ({
    text,
    left: 100 + at * 4.4,
    right: 104.4 + at * 4.4,
    base: 100,
    size: 20,
  }));
  expect(read([...narrow, ...narrow.map((piece) => ({ ...piece, base: 124 }))])).toEqual(['ill', 'ill']);
});
