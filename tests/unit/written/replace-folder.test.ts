import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimFolder } from '../../../scripts/written/claim-folder.ts';
import { discardIncoming } from '../../../scripts/written/incoming.ts';
import { namesIn, readFiles, replaceSite, writeFiles, writeSite, type Files } from './site-files.ts';

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  site = join(folder, 'site');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const old: Files = { 'index.html': 'old', 'documents/a/index.html': 'a', 'documents/b/index.html': 'b' };
const fresh: Files = { 'index.html': 'new', 'documents/a/index.html': 'a2', 'people/c/index.html': 'c' };

test('The new version stands where the old one did, and nothing is left over', () => {
  writeSite(site, old);
  expect(replaceSite(folder, site, fresh)).toEqual([]);
  expect(readFiles(site)).toEqual(fresh);
  expect(namesIn(folder)).toEqual(['site']);
});

test.each(['new', 'empty', 'new/below'])('The place need not be there, or can be empty: %s', (name) => {
  mkdirSync(join(folder, 'empty'));
  replaceSite(folder, join(folder, name), fresh);
  expect(readFiles(join(folder, name))).toEqual(fresh);
});

test('What no build wrote stays, wherever it stands, and is told of once', () => {
  const own: Files = {
    CNAME: 'example.org',
    '.git/HEAD': 'ref: refs/heads/main',
    '.git/objects/aa/bb': 'x',
    '.well-known/security.txt': 'Contact:',
    'documents/b/notes.txt': 'mine',
    'people/list.csv': 'mine',
  };
  writeSite(site, old);
  writeFiles(site, own);
  symlinkSync('/nowhere', join(site, 'latest'));
  mkdirSync(join(site, 'uploads'));
  const kept = ['.git', '.well-known', 'CNAME', 'documents/b/notes.txt', 'latest', 'people/list.csv', 'uploads'];
  expect(replaceSite(folder, site, fresh)).toEqual(kept);
  expect(readFiles(site)).toEqual({ ...fresh, ...own });
  expect(readlinkSync(join(site, 'latest'))).toBe('/nowhere');
  expect(namesIn(site)).toContain('uploads');
  expect(namesIn(folder)).toEqual(['site']);
  // And still so at the next build.
  expect(replaceSite(folder, site, old)).toEqual(kept);
  expect(readFiles(site)).toEqual({ ...old, ...own });
});

describe('Nothing is replaced, and the message says how to go on,', () => {
  const refuse = (message: RegExp) => {
    const before = readFiles(site);
    expect(() => replaceSite(folder, site, fresh)).toThrow(message);
    discardIncoming(site, 'site');
    expect(readFiles(site)).toEqual(before);
    expect(namesIn(folder)).toEqual(['site']);
  };

  test('where nothing says that the folder is a site', () => {
    writeFiles(site, { 'letter.txt': 'Dear Ana' });
    refuse(/nothing says that they are the site of an archive\. Empty it or name another --out\./);
  });

  test('where a file called build.json is another program’s', () => {
    for (const text of ['{}', '{"format":"other","files":{}}', 'x', '{"inputs":"sha256-1"}', '[]']) {
      writeFiles(site, { 'build.json': text, 'letter.txt': 'Dear Ana' });
      refuse(/nothing says that they are the site/);
    }
  });

  test('where the stamp is one of records', () => {
    writeSite(site, old);
    const stamp = join(site, 'build.json');
    writeFileSync(stamp, readFileSync(stamp, 'utf8').replace('"site"', '"records"'));
    refuse(/nothing says that they are the site/);
  });

  test('where the stamp is of a later version', () => {
    writeSite(site, old);
    const stamp = join(site, 'build.json');
    writeFileSync(stamp, readFileSync(stamp, 'utf8').replace('"version": 1', '"version": 2'));
    refuse(/nothing says that they are the site/);
  });

  test('where somebody has changed what was written', () => {
    writeSite(site, old);
    writeFiles(site, { 'index.html': 'old, and a word of mine' });
    refuse(/Somebody has changed files in .*: index\.html\. They would be lost\. Keep copies/);
  });

  test.each([
    ['people/c/index.html', 'a file where a page must be'],
    ['people', 'a file where a folder must be'],
    ['people/c', 'a file further down where a folder must be'],
    ['people/c/index.html/x', 'a folder where a page must be'],
  ])('where somebody has put %s: %s', (path) => {
    writeSite(site, old);
    writeFiles(site, { [path]: 'mine' });
    refuse(/files that no build wrote stand in the place of the site: people.*Move them elsewhere/);
  });

  test('where a link stands where a folder must be', () => {
    writeSite(site, old);
    symlinkSync(folder, join(site, 'people'));
    refuse(/stand in the place of the site: people\./);
  });
});

test('A stamp that lists files outside its folder removes none of them', () => {
  writeFiles(folder, { 'letter.txt': 'Dear Ana' });
  writeSite(site, old);
  const stamp = join(site, 'build.json');
  writeFileSync(stamp, readFileSync(stamp, 'utf8').replace('"files": {', '"files": {"../letter.txt": "x",'));
  replaceSite(folder, site, fresh);
  expect(readFiles(folder)).toMatchObject({ 'letter.txt': 'Dear Ana' });
});

test('A link stays a link: the folder that it leads to is replaced', () => {
  writeSite(site, old);
  symlinkSync('site', join(folder, 'current'));
  const { target, release } = claimFolder(join(folder, 'current'), 'site');
  replaceSite(folder, target, fresh);
  release();
  expect(readlinkSync(join(folder, 'current'))).toBe('site');
  expect(readFiles(site)).toEqual(fresh);
  expect(namesIn(folder)).toEqual(['current', 'site']);
});
