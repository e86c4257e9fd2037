import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuiltFrom, writeStamp } from '../../../scripts/build/build-stamp.ts';
import { hashInputs } from '../../../scripts/build/hash-inputs.ts';

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamp-'));
  content = join(folder, 'content');
  mkdirSync(join(content, 'sources'), { recursive: true });
  mkdirSync(join(content, 'records'));
  writeFileSync(join(content, 'sources/a.txt'), 'a');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const hash = (at = content) => hashInputs({ content: at, records: join(at, 'records') });

test('a site is known by what it was built from', () => {
  expect(isBuiltFrom(folder, 'a')).toBe(false);
  writeStamp(folder, 'a');
  expect(isBuiltFrom(folder, 'a')).toBe(true);
  expect(isBuiltFrom(folder, 'b')).toBe(false);
});

test('the hash follows the content, but not the records or where the folder stands', () => {
  const before = hash();
  writeFileSync(join(content, 'records/a.json'), '{}');
  expect(hash()).toBe(before);
  renameSync(content, join(folder, 'elsewhere'));
  expect(hash(join(folder, 'elsewhere'))).toBe(before);
  renameSync(join(folder, 'elsewhere'), content);
  writeFileSync(join(content, 'sources/a.txt'), 'b');
  expect(hash()).not.toBe(before);
});
