import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';
import { checkHead, type ExpectedHead } from './check-head.ts';

const folder = join(import.meta.dirname, '../../../cases/documents');

interface Case {
  family: string;
  file: string;
  expect: ExpectedHead;
}

const cases = ['heads', 'kinds'].flatMap((family) =>
  readFileSync(join(folder, family, 'expected.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): Case => ({ family, ...(JSON.parse(line) as Omit<Case, 'family'>) })),
);

test('There are cases of heads and of kinds', () => {
  expect(cases.length).toBeGreaterThanOrEqual(38);
});

test.each(cases)('The head says what it says: $family/$file', ({ family, file, expect: expected }) => {
  const document = normalize(readFileSync(join(folder, family, 'sources', file), 'utf8'), { file });
  const found = checkHead(document, expected);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ verdict }) => verdict !== 'right' && verdict !== 'open')).toEqual([]);
});
