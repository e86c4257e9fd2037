import { expect, test } from 'vitest';
import { findColumns } from '../../../../../scripts/ingest/formats/extract/pdf/find-columns.ts';
import type { Piece } from '../../../../../scripts/ingest/formats/extract/pdf/page.ts';

const size = 10;

/** Words of five letters side by side, the first at a place, with one gap between them. */
const words = (base: number, left: number, count: number, gap: number): Piece[] =>
  Array.from({ length: count }, (_, at) => {
    const from = left + at * (25 + gap);
    return { text: 'words', left: from, right: from + 25, base, size };
  });

const line = (base: number, left: number, right: number): Piece => ({
  text: 'a line of many letters',
  left,
  right,
  base,
  size,
});

test.each([
  ['narrow', [6, 6, 6, 6, 6, 6], 0],
  ['a little wider than letters', [9, 9, 10, 9, 9, 10], 0],
  ['wide', [14, 15, 14, 15, 14, 15], 0],
  ['of many widths', [8, 11, 9, 12, 10, 13], 1],
  ['far to the right', [10, 10, 11, 11, 10, 10], 60],
])('Gaps between words that lie below each other by chance are no gutter: gaps that are %s', (_, gaps, shift) => {
  // The fifth word of each line ends right before 300.
  const rows = gaps.map((gap, at) => words(at * 14, 300 + shift - (at % 3) - 5 * 25 - 4 * gap, 10, gap));
  expect(findColumns(rows)).toHaveLength(1);
});

test.each([
  ['line for line', 8],
  ['of four lines', 4],
])('Lines that begin at two places are two columns: %s', (_, count) => {
  const rows = Array.from({ length: count }, (_, at) => [
    line(at * 14, 72, 280 - (at % 3)),
    line(at * 14, 305 + (at === 1 ? 12 : 0), 520),
  ]);
  expect(findColumns(rows)).toHaveLength(2);
});

test('Columns whose words stand apart are two, where the gap between them is wider than those of their words', () => {
  const rows = Array.from({ length: 6 }, (_, at) => [
    ...words(at * 14, 72, 6, 7),
    ...words(at * 14, 280, 6, 6 + at / 4),
  ]);
  expect(findColumns(rows)).toHaveLength(2);
});

test('Lines that begin nowhere twice are no column', () => {
  const rows = Array.from({ length: 6 }, (_, at) => [line(at * 14, 72, 280), line(at * 14, 295 + at * 4, 520)]);
  expect(findColumns(rows)).toHaveLength(1);
});
