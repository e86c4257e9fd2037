import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { choosePortable, slugOf } from '../../../scripts/portable/choose-portable.ts';

const folder = mkdtempSync(join(tmpdir(), 'portable-'));
const source = join(folder, 'sources/a.txt');
const title = 'An Archive';

beforeEach(() => {
  mkdirSync(join(folder, 'sources'), { recursive: true });
  writeFileSync(source, 'A text.');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('A small archive has a copy, unless it says that it wants none', () => {
  expect(choosePortable(folder, { title })).toBe('an-archive.zip');
  expect(choosePortable(folder, { title, portable: false })).toBeUndefined();
});

test('A large one has none, unless it wants one or the command asks for it', () => {
  truncateSync(source, 11_000_000);
  expect(choosePortable(folder, { title })).toBeUndefined();
  expect(choosePortable(folder, { title, portable: true })).toBe('an-archive.zip');
  expect(choosePortable(folder, { title, portable: false }, true)).toBe('an-archive.zip');
});

test.each([
  ['Con', 'con-archive'],
  ['The Summit Record', 'the-summit-record'],
  ['  Das Archiv für Über­see! ', 'das-archiv-fur-uber-see'],
  ['文書', 'archive'],
  ['../../etc', 'etc'],
  ['long '.repeat(30), 'long-'.repeat(12).slice(0, -1)],
])('The title “%s” names the file %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
