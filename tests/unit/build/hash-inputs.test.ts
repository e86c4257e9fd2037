import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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

test('nor on hidden files, which nothing reads, or records of another name', () => {
  const folders = { content, records: join(content, 'made/records') };
  const before = hashInputs(folders);
  mkdirSync(join(content, 'made/records'), { recursive: true });
  writeFileSync(join(content, 'made/records/a.json'), '{}');
  writeFileSync(join(content, 'made/.records.lock'), '');
  writeFileSync(join(content, 'sources/.DS_Store'), '');
  expect(hashInputs(folders)).toBe(before);
  writeFileSync(join(content, 'made/records-of-mine.txt'), '');
  expect(hashInputs(folders)).not.toBe(before);
});

test('A link counts as what it leads to, and as a link where it leads nowhere or to a folder', () => {
  const seen = new Set([hash()]);
  const link = join(content, 'sources/b.txt');
  for (const target of ['a.txt', 'nowhere.txt', '.', 'b.txt']) {
    symlinkSync(target, link);
    seen.add(hash());
    rmSync(link);
  }
  // One that leads to itself leads nowhere.
  expect(seen.size).toBe(4);
  symlinkSync('a.txt', link);
  const before = hash();
  writeFileSync(join(content, 'sources/a.txt'), 'other words');
  expect(hash()).not.toBe(before);
});
