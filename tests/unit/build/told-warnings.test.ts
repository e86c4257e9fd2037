import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tellOnce } from '../../../scripts/build/told-warnings.ts';

const work = mkdtempSync(join(tmpdir(), 'told-'));
afterAll(() => {
  rmSync(work, { recursive: true });
});

const place = { content: '/a/content', out: '/a/site' };
const warning = { kind: 'odd', file: '/a/content/x.md', line: 1, column: 2, what: 'Odd.', why: 'So.', fix: 'None.' };

test('What a build said is told again of the same inputs in the same place, and of nothing else', () => {
  expect(tellOnce(place, 'one', work).last()).toBeUndefined();
  tellOnce(place, 'one', work).keep({ documents: 3, warnings: [warning], leftOut: [{ problems: [warning] }] });
  expect(tellOnce(place, 'one', work).last()).toMatchObject({
    documents: 3,
    warnings: [warning],
    leftOut: [{ problems: [warning] }],
  });
  expect(tellOnce(place, 'two', work).last()).toBeUndefined();
  expect(tellOnce({ ...place, content: '/b/content' }, 'one', work).last()).toBeUndefined();
  tellOnce(place, 'two', work).keep({ documents: 4, warnings: [], leftOut: [] });
  expect(tellOnce(place, 'one', work).last()).toBeUndefined();
});
