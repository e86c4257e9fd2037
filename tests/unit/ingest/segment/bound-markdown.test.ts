import { describe, expect, test } from 'vitest';
import { normalizeWithProblems } from '../normalize.ts';
import { segmentMarkdown } from '../../../../scripts/ingest/segment/markdown.ts';

const problemsOf = (text: string) => {
  const segmented = segmentMarkdown(text, 0, 'report.md');
  return segmented.ok ? [] : segmented.problems;
};

const indented = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${' '.repeat(2 * level)}- a\n`).join('');

describe('Thirty-two lists and quotations in one another are read, and one more is a problem with its place', () => {
  test.each([
    ['quotations on a line', (depth: number) => `${'>'.repeat(depth)} a\n`, 1, 33],
    ['lists on a line', (depth: number) => `${'- '.repeat(depth)}a\n`, 1, 65],
    ['lists on lines', indented, 33, 65],
    ['quotations below one another', (depth: number) => `${'>'.repeat(20)} a\n${'>'.repeat(depth)} b\n`, 2, 33],
    [
      'lists after a quotation, in an item that goes on',
      (depth: number) => `>\n> ${'1. '.repeat(depth - 1)}a\n`,
      2,
      96,
    ],
    ['footnotes', (depth: number) => `${'[^a]: '.repeat(depth)}b\n`, 1, 193],
    ['quotations after lines of less depth', (depth: number) => `> a\n\n${'>'.repeat(depth)} b\n`, 3, 33],
  ])('%s', (_name, make, line, column) => {
    expect(problemsOf(make(32))).toEqual([]);
    expect(problemsOf(make(33))).toMatchObject([{ kind: 'markdown-too-deep', file: 'report.md', line, column }]);
  });
});

test('Fifty quotations beside one another are no depth, nor are the items of a list', () => {
  expect(problemsOf('> a\n\n'.repeat(50) + '- b\n'.repeat(50) + '1. - c\n'.repeat(50) + '>\n- d\n'.repeat(50))).toEqual(
    [],
  );
});

test('What only looks deep is read: a line of hyphens, code, raw HTML', () => {
  const many = '> '.repeat(60);
  expect(
    problemsOf(`${'- '.repeat(60)}\n\n\`\`\`\n${many}\n\`\`\`\n\n<pre>\n${many}\n</pre>\n\n    ${many}\n`),
  ).toEqual([]);
});

describe('Marks of a paragraph are bounded, and the first beyond has its place', () => {
  test.each([
    ['emphasis', '*a '],
    ['struck words', '~a '],
    ['brackets', '[a '],
    ['closing brackets', '] b'],
    ['pictures', '!c '],
  ])('%s', (_name, mark) => {
    const paragraph = `www.a.org ${mark.repeat(2000)}\n\n`;
    expect(problemsOf(paragraph + paragraph)).toEqual([]);
    expect(problemsOf(`a\n\nb ${mark.repeat(2001)}`)).toMatchObject([
      { kind: 'markdown-too-many-marks', line: 3, column: 3 + 2000 * mark.length + mark.search(/[^ b]/) },
    ]);
  });
});

test('Cells and items each have their own marks', () => {
  expect(
    problemsOf('| a | b |\n| - | - |\n' + '| **c** | *d* |\n'.repeat(700) + '\n' + '- **e**\n'.repeat(1100)),
  ).toEqual([]);
});

test('Many thousand levels or marks stop at the first beyond the bound, with what to do', () => {
  expect(problemsOf('>'.repeat(100_000))).toMatchInlineSnapshot(`
    [
      {
        "column": 33,
        "file": "report.md",
        "fix": "Take markers (>, -, 1.) away in a copy, or name it .txt, so that they are read as the characters they are.",
        "kind": "markdown-too-deep",
        "line": 1,
        "what": "Here begins a list or a quotation inside 32 others.",
        "why": "No page could show such a depth, and reading it takes time that grows with every level.",
      },
    ]
  `);
  expect(problemsOf(`---\n\n${'[*'.repeat(100_000)}`)).toMatchInlineSnapshot(`
    [
      {
        "column": 2001,
        "file": "report.md",
        "fix": "Divide the paragraph by empty lines in a copy, or name it .txt, so that marks are read as the characters they are.",
        "kind": "markdown-too-many-marks",
        "line": 3,
        "what": "This paragraph has more than 2000 marks of emphasis and links; here is the first beyond them.",
        "why": "Marks of one paragraph are held against one another, which takes time that grows with their square.",
      },
    ]
  `);
});

test('A file past a bound has no record, and its problem is the only thing that is said of it', () => {
  expect(() => normalizeWithProblems(`${'> '.repeat(40)}a`, { file: 'report.md' })).toThrow('inside 32 others');
  expect(normalizeWithProblems(`${'> '.repeat(40)}a`).problems).toEqual([]);
});
