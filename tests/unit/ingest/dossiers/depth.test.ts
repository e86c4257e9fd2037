import { describe, expect, test } from 'vitest';
import { maximumDossierDepth } from '../../../../scripts/ingest/dossiers/bound-depth.ts';
import { readDossier } from '../../../../scripts/ingest/dossiers/read-dossiers.ts';

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
    Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- words`).join('\n'),
  'strong words': (levels) => `${'**a '.repeat(levels)}words${' a**'.repeat(levels)}`,
  'components in a line': (levels) => `a ${'<Editor>'.repeat(levels)}words${'</Editor>'.repeat(levels)}`,
  'components on lines': (levels) => `${'<Editor>\n'.repeat(levels)}words\n${'</Editor>\n'.repeat(levels)}`,
  'unknown components': (levels) => `${'<a>'.repeat(levels)}words${'</a>'.repeat(levels)}`,
};

describe.each(Object.entries(nested))('%s within each other', (_name, nest) => {
  test('are read as far as a guide may nest them', () => {
    expect(read(nest(maximumDossierDepth)).map(({ kind }) => kind)).not.toContain('dossier-too-deep');
  });

  // Lists by indentation grow with the square of their levels.
  test.each(_name === 'lists by indentation' ? [maximumDossierDepth + 2, 100] : [maximumDossierDepth + 2, 400, 3000])(
    'are a problem with their place at %i levels',
    (levels) => {
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
    },
  );
});

test('The place is that of the first level too many', () => {
  expect(read(`> One.\n\n${'> '.repeat(33)}words`)).toMatchObject([{ line: line + 2, column: 65 }]);
});

test('Components deeper than the parser’s own extensions can go are a problem too', () => {
  expect(read(nested['components in a line']?.(12_000) ?? '')).toMatchObject([{ kind: 'dossier-too-deep', line }]);
});

test('A rule of many signs is no nesting', () => {
  expect(read('- '.repeat(900))).toEqual([]);
});

test.each(['{'.repeat(3000), `{${'['.repeat(3000)}${']'.repeat(3000)}}`, '<Editor>'.repeat(3000), '['.repeat(3000)])(
  'What is nested and never fits is a problem or text, and no exception: %#',
  (body) => {
    for (const { kind } of read(body)) expect(['dossier-syntax', 'claim-without-citation']).toContain(kind);
  },
);
