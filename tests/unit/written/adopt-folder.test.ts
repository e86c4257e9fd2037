import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adoptFolder, describeAdoption } from '../../../scripts/written/adopt-folder.ts';
import { isBuiltFrom, writeStamp } from '../../../scripts/written/folder-stamp.ts';
import { readFiles, replaceSite, writeFiles } from './site-files.ts';

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'adopt-'));
  site = join(folder, 'site');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const adopt = () => describeAdoption(adoptFolder(site, 'site'), 'site', 'site');
const fresh = { 'index.html': 'new' };

test('A folder of other files is adopted: a site is built beside them', () => {
  writeFiles(site, { CNAME: 'example.org', '.git/HEAD': 'ref' });
  expect(() => replaceSite(folder, site, fresh)).toThrow(`npm run adopt -- --out ${site}`);
  expect(adopt()).toMatchInlineSnapshot(`
    "site is now known as the site of an archive.
    Not written by us: 2 (.git, CNAME). They will stay as they are."
  `);
});

test('What was adopted stays when a site is built', () => {
  writeFiles(site, { CNAME: 'example.org', 'blog/index.html': 'mine' });
  adopt();
  replaceSite(folder, site, fresh);
  expect(readFiles(site)).toEqual({ ...fresh, CNAME: 'example.org', 'blog/index.html': 'mine' });
});

test('Pages that were there before the site are never written over', () => {
  writeFiles(site, { 'index.html': 'mine' });
  adopt();
  expect(() => replaceSite(folder, site, fresh)).toThrow('stand in the place of the site: index.html.');
  expect(readFiles(site)).toEqual({ 'index.html': 'mine' });
});

test('What somebody has changed is replaced after it was adopted, and the site counts as out of date', () => {
  writeFiles(site, { 'index.html': 'old', 'about/index.html': 'about' });
  writeStamp(site, 'site', 'inputs');
  writeFiles(site, { 'index.html': 'old, and mine', CNAME: 'example.org' });
  expect(adopt()).toMatchInlineSnapshot(`
    "site is now known as the site of an archive.
    Written by us: 1. They will be replaced.
    Changed since: 1 (index.html). They will be replaced all the same.
    Not written by us: 1 (CNAME). They will stay as they are."
  `);
  expect(isBuiltFrom(site, 'inputs')).toBe(false);
  replaceSite(folder, site, fresh);
  expect(readFiles(site)).toEqual({ ...fresh, CNAME: 'example.org' });
});

test('Nothing is adopted where there is nothing, or a file of somebody else has the stamp’s name', () => {
  expect(adopt).toThrow('There is no folder');
  mkdirSync(site);
  expect(adopt).toThrow('is empty: a build can write there as it is');
  writeFiles(site, { 'build.json': '{"version":3}' });
  expect(adopt).toThrow('build.json is not ours or of a later version');
  expect(readFiles(folder)).toEqual({ 'site/build.json': '{"version":3}' });
});
