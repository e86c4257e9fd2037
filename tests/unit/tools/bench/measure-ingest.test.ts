import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatMeasure } from '../../../../scripts/tools/bench/format-measure.ts';
import { measureIngest, type IngestMeasure } from '../../../../scripts/tools/bench/measure-ingest.ts';

let folder: string;
let measure: IngestMeasure;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const sources = join(import.meta.dirname, '../../../fixtures/good/same-name-in-two-folders/sources');
  measure = await measureIngest(sources, folder, join(folder, 'records'), { start() {}, tick() {}, done() {} });
});
afterAll(() => rm(folder, { recursive: true }));

test('A measure counts what came of each document, and needs neither cards nor authorities', () => {
  expect(measure.problems).toEqual([]);
  expect(measure.documents).toBe(2);
  expect([...measure.kinds.values()].reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(measure.slowest).toHaveLength(2);
  expect(measure.seconds).toBeGreaterThan(0);
});

test('Its lines name documents, seconds, memory, kinds and the slowest files', () => {
  const lines = formatMeasure({ ...measure, seconds: 2, megabytes: 100 }, 1);
  for (const part of [
    /^documents +2$/m,
    /^documents a second +1$/m,
    /^peak memory, MB +100$/m,
    /^ingest \/ remark +2\.00$/m,
  ])
    expect(lines).toMatch(part);
  expect(lines).toMatch(/^without turns +2$/m);
  expect(lines.split('\n').at(-1)).toMatch(/\.(?:md|txt)$/);
});
