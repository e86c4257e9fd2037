import { expect, test } from 'vitest';
import { findColumns } from '../../../../../scripts/ingest/formats/extract/pdf/find-columns.ts';
import type { Piece } from '../../../../../scripts/ingest/formats/extract/pdf/page.ts';

const size = 10;

/** Words of five letters side by side, the first at a place, with one gap between them. */
const words = (base: number, left: number, count: number, gap: number): Piece[] =>
  Array.from({ length: count }, (_, at) => {
    const from = left + at * (25 + gap);
    return { text: `w${base}s`, left: from, right: from + 25, base, size };
  });

const line = (base: number, left: number, right: number): Piece => ({
  text: `line ${base} of many letters`,
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

const cell = (base: number, left: number, text: string): Piece => ({
  text,
  left,
  right: left + text.length * 5,
  base,
  size,
});

test.each<[string, string[][]]>([
  [
    'how and for what',
    [
      ['Hard copy of it', '10p per sheet'],
      ['From the web site', 'free of charge'],
    ],
  ],
  ['where', [['Available for inspection'], ['Available for inspection'], ['In the council office']]],
  [
    'from whom and when',
    [
      ['The harbor office', 'June'],
      ['The ministry of ports', 'May'],
      ['The council’s clerk', 'May'],
    ],
  ],
  [
    'how much',
    [
      ['1,200 crowns a year', 'paid'],
      ['3,400 crowns a year', 'paid'],
      ['900 crowns a month', 'owed'],
    ],
  ],
  ['nothing', [['Not applicable to ports'], ['Not applicable to ports']]],
])('Rows whose right side tells of the left are a table, though both are as long as prose: %s', (_, rights) => {
  const lefts = [
    'Annual return and report',
    'Finalised budget of it',
    'Letters on the borrowing',
    'Standing orders for all',
  ];
  const rows = [...lefts, ...lefts.map((text) => `${text} again`)].map((text, at) => [
    cell(at * 14, 72, text),
    ...(rights[at % rights.length] ?? []).map((right, place) => cell(at * 14, 300 + place * 180, right)),
  ]);
  expect(findColumns(rows)).toHaveLength(1);
});
