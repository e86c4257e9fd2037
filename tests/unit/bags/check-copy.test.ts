import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCopy } from '../../../scripts/bags/check-copy.ts';
import { openFolder, openZipCopy } from '../../../scripts/bags/open-copy.ts';
import { bagOf, sha256, zipOf } from './bag-of.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const check = (files: Record<string, string>) => checkCopy(openZipCopy('bag.zip', zipOf(files)));
const faults = (files: Record<string, string>) =>
  check(files).problems.map(({ file, kind }) => `${kind} ${file.replace(/^bag\.zip\/(?:bag\/)?/, '')}`);

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

test('A bag is right, in a zip or as a folder', () => {
  expect(check(bagOf())).toMatchObject({ problems: [], compared: 5 });
  write(bagOf());
  expect(checkCopy(openFolder(folder))).toMatchObject({ problems: [], compared: 5 });
});

describe('Of a bag everything that is wrong is told:', () => {
  const manifest = bagOf()['manifest-sha256.txt'] ?? '';
  // Else each change of a list is one of the list of lists, too.
  const untagged = (more: Record<string, string | undefined>) =>
    bagOf({ 'tagmanifest-sha256.txt': undefined, ...more });

  test.each([
    ['a file that has changed', { 'data/a.txt': 'one\n' }, ['changed data/a.txt']],
    ['one that is longer', { 'data/a.txt': 'One\nMore\n' }, ['changed bag-info.txt', 'changed data/a.txt']],
    ['one that is gone', { 'data/a.txt': undefined }, ['changed bag-info.txt', 'missing data/a.txt']],
    ['one that is in no list', { 'data/z.txt': '' }, ['changed bag-info.txt', 'unlisted data/z.txt']],
    ['no declaration of a bag', { 'bagit.txt': 'BagIt-Version: 9\n' }, ['no-bag bagit.txt']],
    ['no manifest', { 'manifest-sha256.txt': undefined }, ['no-bag ']],
    ['a line that is none', { 'manifest-sha256.txt': `${manifest}nonsense\n` }, ['bad-line manifest-sha256.txt']],
    ['a name twice', { 'manifest-sha256.txt': manifest + manifest.slice(0, 77) }, ['bad-line manifest-sha256.txt']],
    ['what is to be fetched', { 'fetch.txt': 'https://example.org/a - data/a.txt\n' }, ['missing fetch.txt']],
    [
      'a tag among what it holds',
      { 'manifest-sha256.txt': `${manifest}${'0'.repeat(64)}  bagit.txt\n` },
      ['bad-line manifest-sha256.txt'],
    ],
  ])('%s', (_, more, expected) => {
    expect(faults(untagged(more))).toEqual(expected);
  });

  test.each(['../a.txt', '/etc/passwd', 'data/../../a', 'C:/a', 'data\\..\\a', '~/a', 'data/./a', 'data//a'])(
    'a name that leads out of it: %s',
    (path) => {
      expect(faults(untagged({ 'manifest-sha256.txt': `${manifest}${'0'.repeat(64)}  ${path}\n` }))).toEqual([
        'unsafe-name manifest-sha256.txt',
      ]);
    },
  );

  test('a tag file that has changed', () => {
    expect(faults(bagOf({ 'bag-info.txt': 'Payload-Oxum: 8.2\n' }))).toEqual(['changed bag-info.txt']);
    expect(faults(bagOf({ 'notes.txt': 'A note\n' }))).toEqual(['unlisted notes.txt']);
  });
});

test('Ends of lines and percent signs in names are encoded in lists, and nothing else is', () => {
  const odd = { 'data/50%.txt': 'x', 'data/two\nlines.txt': 'y', 'data/%41.txt': 'z' };
  const lines = ['data/50%25.txt', 'data/two%0Alines.txt', 'data/%2541.txt'];
  const hashes = ['x', 'y', 'z'].map(sha256);
  const manifest = lines.map((line, at) => `${hashes[at] ?? ''} ${line}\r\n`).join('');
  const files = { 'bagit.txt': bagOf()['bagit.txt'] ?? '', 'manifest-sha256.txt': manifest, ...odd };
  expect(check(files)).toMatchObject({ problems: [], compared: 3 });
});

test('Sources are checked by their SHA256SUMS, those that sha256sum calls binary too', () => {
  write({ 'b.txt': 'Two\n', SHA256SUMS: `${sha256('One\n')}  a.txt\n${sha256('Two\n')} *b.txt\n`, 'a.txt': 'One\n' });
  expect(checkCopy(openFolder(folder))).toMatchObject({ problems: [], compared: 2 });
  write({ 'a.txt': 'one\n' });
  expect(checkCopy(openFolder(folder)).problems.map(({ file }) => file)).toEqual([join(folder, 'a.txt')]);
  expect(checkCopy(openFolder(join(folder))).problems[0]?.what).toBe('It is not what SHA256SUMS says.');
});

test('A folder that is no copy is said to be none, and links in one are not followed', () => {
  expect(checkCopy(openFolder(folder)).problems).toMatchObject([{ kind: 'no-bag' }]);
  write(bagOf());
  symlinkSync('/etc/passwd', join(folder, 'data/link'));
  expect(checkCopy(openFolder(folder)).problems).toMatchObject([{ kind: 'unsafe-name', what: 'It is a link.' }]);
});
