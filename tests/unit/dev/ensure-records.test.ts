import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureRecords } from '../../../scripts/dev/ensure-records.ts';
import { recordIndexSchema } from '../../../src/record/document.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ensure-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const readIndex = () => readFileSync(join(folder, 'records/index.json'), 'utf8');

test('Where there are no records, there are some of no document', async () => {
  await ensureRecords(join(folder, 'records'));
  expect(recordIndexSchema.parse(JSON.parse(readIndex()))).toEqual({ documents: [] });
  expect(readdirSync(folder)).toEqual(['records']);
});

test('Records that are there stay', async () => {
  await ensureRecords(join(folder, 'records'));
  writeFileSync(join(folder, 'records/index.json'), '{"documents":["one"]}');
  await ensureRecords(join(folder, 'records'));
  expect(readIndex()).toBe('{"documents":["one"]}');
});
