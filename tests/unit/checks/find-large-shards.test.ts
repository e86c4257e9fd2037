import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBuiltSite } from '../../../scripts/checks/built-site.ts';
import { describeShards, findLargeShards } from '../../../scripts/checks/find-large-shards.ts';

const folder = mkdtempSync(join(tmpdir(), 'shards-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('A file of the phrase index may be long, but not weigh more than 40 kB when it is sent', () => {
  mkdirSync(join(folder, 'phrases'));
  writeFileSync(join(folder, 'phrases/text-0.js'), 'long '.repeat(100_000));
  writeFileSync(join(folder, 'phrases/text-1.js'), randomBytes(50_000));
  writeFileSync(join(folder, 'other.js'), randomBytes(50_000));
  const site = readBuiltSite(folder);
  expect(findLargeShards(site)).toMatchObject([
    {
      kind: 'large-shard',
      file: join(folder, 'phrases/text-1.js'),
      what: 'This file of the phrase index weighs 50.0 kB; the budget is 40.0 kB.',
    },
  ]);
  expect(describeShards(site)).toBe('2 files, 50.8 kB, the largest 50.0 of 40.0 kB');
});
