import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readLedger } from '../../../../scripts/ingest/content/read-ledger.ts';
import { readYaml } from '../../../../scripts/ingest/yaml/read-yaml.ts';
import { splitFrontMatter } from '../../../../scripts/ingest/source/split-front-matter.ts';
import type { Problem } from '../../../../scripts/report/problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'nesting-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What cards, authorities, archive.yaml and front matter can nest, or have very many of. */
const yaml: Record<string, [kind: string, make: (levels: number) => string]> = {
  lists: ['yaml-too-deep', (levels) => `a: ${'['.repeat(levels)}${']'.repeat(levels)}`],
  'lists that do not end': ['yaml-too-deep', (levels) => `a: ${'['.repeat(levels)}`],
  'groups in braces': ['yaml-too-deep', (levels) => `${'{a: '.repeat(levels)}${'}'.repeat(levels)}`],
  'items on a line': ['yaml-too-deep', (levels) => `a:\n ${'- '.repeat(levels)}b`],
  'keys of keys': ['yaml-too-deep', (levels) => `${'? '.repeat(levels)}b`],
  anchors: ['yaml-anchor', (levels) => `a: ${'&b '.repeat(levels)}`],
  tags: ['yaml-tag', (levels) => `a: ${'!!str '.repeat(levels)}`],
  'closing brackets': ['yaml-syntax', (levels) => `a: ${']'.repeat(levels)}`],
};

describe.each(Object.entries(yaml))('%s', (_name, [kind, make]) => {
  test.each([40, 3000, 20_000])('%i times are a problem with their place, and no more than a few', (levels) => {
    const parsed = readYaml(make(levels), 'card.yaml');
    const problems: Problem[] = parsed.ok ? [] : parsed.problems;
    expect(problems.map((problem) => problem.kind)).toContain(kind);
    expect(problems.length).toBeLessThan(10);
    expect(problems[0]).toMatchObject({ file: 'card.yaml', column: expect.any(Number) as number });
  });

  test('are one in front matter too', () => {
    const split = splitFrontMatter(
      `---\ntitle: Harbour\nmore:\n  ${make(3000).replace(/^a: /, '')}\n---\nWords.\n`,
      'a.md',
    );
    expect(split.ok ? [] : split.problems.map(({ line }) => line >= 3)).toContain(true);
  });
});

test('Errors of one sort are listed as far as they help, with their number', () => {
  const parsed = readYaml('a: 1\na: 2\na: 3\na: 4\na: 5\nb: ]]\n', 'card.yaml');
  expect(
    parsed.ok ? [] : parsed.problems.map(({ line, kind, what }) => [line, kind, /and \d+ more/.exec(what)?.[0]]),
  ).toEqual([
    [6, 'yaml-syntax', undefined],
    [6, 'yaml-syntax', undefined],
    [2, 'duplicate-key', undefined],
    [3, 'duplicate-key', undefined],
    [4, 'duplicate-key', 'and 1 more'],
  ]);
});

test.each([
  ['lists', (levels: number) => '['.repeat(levels) + ']'.repeat(levels)],
  ['lists that do not end', (levels: number) => `{"documents":{"a":${'['.repeat(levels)}`],
  ['groups', (levels: number) => `{"documents":{"a":{"p1":${'{"b":'.repeat(levels)}1${'}'.repeat(levels)}}}}`],
])('%s in the ledger are a problem however deep they are', async (_name, make) => {
  const file = join(folder, 'ledger.json');
  for (const levels of [40, 3000, 20_000]) {
    writeFileSync(file, make(levels));
    const { problems } = await readLedger(file);
    expect(problems).toMatchObject([{ file, line: 1, kind: expect.stringMatching(/^ledger-/) as string }]);
  }
});
