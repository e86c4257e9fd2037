import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Run, TextBlock } from '../../../../../scripts/ingest/formats/extract/blocks.ts';
import { writeMarkdown } from '../../../../../scripts/ingest/formats/extract/write-markdown.ts';
import { segmentMarkdown } from '../../../../../scripts/ingest/segment/markdown.ts';

const plain = (text: string): Run[] => [{ text }];
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

function read(blocks: readonly TextBlock[]) {
  const segmented = segmentMarkdown(writeMarkdown(blocks), 0, 'x.md');
  if (!segmented.ok) throw new Error(segmented.problems[0]?.what);
  return segmented.drafts;
}

test('headings, items, tables, quotations and notes are read as what they are', () => {
  const blocks: TextBlock[] = [
    { kind: 'heading', level: 2, runs: plain('What comes next') },
    { kind: 'paragraph', runs: plain('First'), item: { depth: 0, list: 1, number: 3 } },
    { kind: 'paragraph', runs: plain('within'), item: { depth: 1, list: 2 } },
    { kind: 'paragraph', runs: plain('goes on'), item: { depth: 0, list: 1, number: 3, continued: true } },
    { kind: 'paragraph', runs: plain('Another list'), item: { depth: 0, list: 3, number: 1 } },
    { kind: 'paragraph', runs: plain('Told'), quoted: 1 },
    { kind: 'paragraph', runs: plain('Told further'), quoted: 1 },
    { kind: 'table', rows: [[plain('Year'), plain('Fare|s')], [plain('2024')]] },
    { kind: 'paragraph', runs: [{ text: 'Noted' }, { text: '1', note: '1' }] },
    { kind: 'note', name: '1', paragraphs: [plain('What is noted')] },
  ];
  expect(read(blocks).map(({ role, body, layout }) => [role.kind, body.text, layout])).toMatchInlineSnapshot(`
    [
      [
        "heading",
        "What comes next",
        undefined,
      ],
      [
        "paragraph",
        "First",
        {
          "depth": 0,
          "group": 1,
          "kind": "item",
          "number": 3,
        },
      ],
      [
        "paragraph",
        "within",
        {
          "depth": 1,
          "group": 1,
          "kind": "item",
        },
      ],
      [
        "paragraph",
        "goes on",
        {
          "continued": true,
          "depth": 0,
          "group": 1,
          "kind": "item",
          "number": 3,
        },
      ],
      [
        "paragraph",
        "Another list",
        {
          "depth": 0,
          "group": 2,
          "kind": "item",
          "number": 1,
        },
      ],
      [
        "paragraph",
        "Told",
        {
          "group": 3,
          "kind": "blockquote",
        },
      ],
      [
        "paragraph",
        "Told further",
        {
          "group": 3,
          "kind": "blockquote",
        },
      ],
      [
        "paragraph",
        "Year	Fare|s",
        {
          "cells": [
            [
              0,
              4,
            ],
            [
              5,
              11,
            ],
          ],
          "group": 4,
          "header": true,
          "kind": "row",
        },
      ],
      [
        "paragraph",
        "2024	",
        {
          "cells": [
            [
              0,
              4,
            ],
            [
              5,
              5,
            ],
          ],
          "group": 4,
          "header": false,
          "kind": "row",
        },
      ],
      [
        "paragraph",
        "Noted[1]",
        undefined,
      ],
      [
        "paragraph",
        "What is noted",
        undefined,
      ],
    ]
  `);
});

test.each([
  ['# no heading'],
  ['> no quotation'],
  ['- no item'],
  ['12. no item'],
  ['1) no item'],
  ['---'],
  ['+++'],
  ['==='],
  ['==no mark=='],
  ['| a | b |'],
  ['    no code'],
  ['<b>no tag</b> &amp; no sign'],
  ['*no* _mark_ `no` ~~mark~~ [no](link) ![no](picture) [^1] [[no]] \\'],
  ['title: no front matter'],
  ['A line\nand # another\n- one'],
])('%j is read letter for letter', (text) => {
  const drafts = read([
    { kind: 'paragraph', runs: plain('First.') },
    { kind: 'paragraph', runs: plain(text) },
  ]);
  expect(drafts.map(({ body }) => fold(body.text))).toEqual(['First.', fold(text)]);
  expect(drafts.every(({ role, layout }) => role.kind === 'paragraph' && layout === undefined)).toBe(true);
});

test('marks stand around words, not around the white space beside them', () => {
  const runs: Run[] = [
    { text: 'Ana Ruiz: ', strong: true },
    { text: 'We begin ' },
    { text: ' now ', emphasis: true },
    { text: '.' },
  ];
  expect(writeMarkdown([{ kind: 'paragraph', runs }])).toBe('**Ana Ruiz:** We begin *now* .\n');
});

const signs = [...Array.from('ab Z.1#*_`~[]()<>!&|\\-+=:;@^/"“’é\u00a0\t'), 'https://', 'www.', 'x.org', '&amp;', ' '];
const letters = fc.string({ unit: fc.constantFrom(...signs) });
const run = fc.record(
  { text: letters, strong: fc.boolean(), emphasis: fc.boolean(), href: fc.constant('https://pier.example/a_b') },
  { requiredKeys: ['text'] },
);
const runs = fc.array(run, { minLength: 1, maxLength: 4 });
const place = fc.record({ depth: fc.nat(2), list: fc.nat(3) });
const numbered = fc.record({ depth: fc.constant(0), list: fc.nat(3), number: fc.nat(20) });
const block: fc.Arbitrary<TextBlock> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), runs }),
  fc.record({ kind: fc.constant('paragraph' as const), runs }),
  fc.record({ kind: fc.constant('paragraph' as const), runs, quoted: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('paragraph' as const), runs, item: fc.oneof(place, numbered) }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(runs, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
);

const wordsOf = (given: readonly Run[]): string => fold(given.map(({ text }) => text).join(''));

function expectedWords(given: TextBlock): string[] {
  if (given.kind === 'note') return [];
  if (given.kind !== 'table') return [wordsOf(given.runs)].filter((words) => words !== '');
  const rows = given.rows.map((row) => row.map(wordsOf)).filter((row) => row.some((words) => words !== ''));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => fold(Array.from({ length: width }, (_, at) => row[at] ?? '').join(' ')));
}

test('whatever the blocks hold, their words are read as they are, in their order', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const found = read(blocks).map(({ body }) => fold(body.text));
      expect(found.filter((words) => words !== '')).toEqual(blocks.flatMap(expectedWords));
    }),
    { numRuns: 500 },
  );
});
