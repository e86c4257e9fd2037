import { describe, expect, test } from 'vitest';

import { readDossier } from '../../../../scripts/ingest/dossiers/read-dossiers.ts';
import { DEEPEST_NESTING, MOST_MARKS } from '../../../../scripts/ingest/segment/bound-markdown.ts';

const front = '---\ntitle: Ice\ndescription: Of ice.\n---\n\n';
const line = 6;

const read = (body: string) => readDossier('ice.mdx', 'ice', `${front}${body}\n`).problems;

/** What opens `levels` levels, words, and what closes them. */
const nested: Record<string, (levels: number) => string> = {
  quotations: (levels) => `${'>'.repeat(levels)} words`,
  'quotations with spaces': (levels) => `${'> '.repeat(levels)}words`,
  'bulleted lists': (levels) => `${'- '.repeat(levels)}words`,
  'numbered lists': (levels) => `${'1. '.repeat(levels)}words`,
  'lists in quotations': (levels) => `${'> - '.repeat(levels / 2)}words`,
  'lists by indentation': (levels) =>
    Array.from({ length: Math.min(levels, 1000) }, (_, level) => `${'  '.repeat(level)}- words`).join('\n'),
  'footnotes by indentation': (levels) =>
    Array.from({ length: Math.min(levels, 500) }, (_, level) => `${'    '.repeat(level)}[^a]: words`).join('\n\n'),
  'components in a line': (levels) => `a ${'<Editor>'.repeat(levels)}words${'</Editor>'.repeat(levels)}`,
  'components on lines': (levels) => `${'<Editor>\n'.repeat(levels)}words\n${'</Editor>\n'.repeat(levels)}`,
  'unknown components': (levels) => `${'<a>'.repeat(levels)}words${'</a>'.repeat(levels)}`,
};

describe.each(Object.entries(nested))('%s within each other', (_name, nest) => {
  test('are read as far as a guide may nest them', () => {
    expect(read(nest(DEEPEST_NESTING)).map(({ kind }) => kind)).not.toContain('dossier-too-deep');
  });

  test.each([DEEPEST_NESTING + 2, 400, 3000])('are a problem with their place at %i levels', (levels) => {
    const problems = read(nest(levels));
    expect(problems).toEqual([
      {
        file: 'ice.mdx',
        line: expect.any(Number) as number,
        column: expect.any(Number) as number,
        kind: 'dossier-too-deep',
        what: 'Quotations, lists, marks and components are nested deeper than 32 levels here.',
        why: expect.any(String) as string,
        fix: expect.any(String) as string,
      },
    ]);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(line);
  });
});

test.each([40, 400])('Strong words within each other are a problem at %i levels', (levels) => {
  const problems = read(`${'**a '.repeat(levels)}words${' a**'.repeat(levels)}`);
  expect(problems).toMatchObject([{ kind: 'dossier-too-deep', line }]);
});

test.each([
  ['brackets', '['],
  ['pictures', '!['],
  ['stars', '*a '],
  ['strong words', '**a '],
])('More %s in a paragraph than can be held against one another are a problem with its place', (_name, mark) => {
  expect(read(`Words.\n\n${mark.repeat(MOST_MARKS + 1)}`)).toMatchObject([
    { kind: 'dossier-too-many-marks', line: line + 2, column: expect.any(Number) as number },
  ]);
});

test('The place is that of the first level too many', () => {
  expect(read(`> One.\n\n${'> '.repeat(33)}words`)).toMatchObject([{ line: line + 2, column: 65 }]);
});

test('Components deeper than the parser’s own extensions can go are a problem too', () => {
  expect(read(nested['components in a line']?.(12_000) ?? '')).toMatchObject([{ kind: 'dossier-too-deep', line }]);
});

test('A rule of many signs is no nesting', () => {
  expect(read('- '.repeat(3000))).toEqual([]);
});

test.each(['{'.repeat(3000), `{${'['.repeat(3000)}${']'.repeat(3000)}}`, '<Editor>'.repeat(3000), '['.repeat(3000)])(
  'What is nested and never fits is a problem or text, and no exception: %#',
  (body) => {
    for (const { kind } of read(body)) expect(['dossier-syntax', 'dossier-too-many-marks']).toContain(kind);
  },
);
