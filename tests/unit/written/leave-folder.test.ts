import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { claimFolder } from '../../../scripts/written/claim-folder.ts';
import { namesIn, readFiles, replaceSite, writeFiles, writeSite, type Files } from './site-files.ts';

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leave-'));
  site = join(folder, 'site');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const many: Files = Object.fromEntries(Array.from({ length: 3100 }, (_, at) => [`documents/${at}.html`, `${at}`]));
const fresh: Files = { 'index.html': 'new' };

/** A process removes what is left. */
const expectNames = (...names: string[]) =>
  vi.waitFor(() => expect(namesIn(folder)).toEqual(names), { timeout: 20_000, interval: 50 });

test('A large version leaves its place at once, and is gone a little later', async () => {
  writeSite(site, many);
  replaceSite(folder, site, fresh);
  expect(readFiles(site)).toEqual(fresh);
  expect(namesIn(folder)).not.toContain('.site.outgoing');
  await expectNames('site');
});

test('What is somebody else’s in a large version is brought along', async () => {
  writeSite(site, many);
  writeFiles(site, { 'documents/notes.txt': 'mine' });
  replaceSite(folder, site, fresh);
  expect(readFiles(site)).toEqual({ ...fresh, 'documents/notes.txt': 'mine' });
  await expectNames('site');
});

test('The next command goes on where the removal was broken off, and leaves what somebody has put there', async () => {
  writeSite(site, fresh);
  const leaving = join(folder, '.site.leaving');
  writeSite(leaving, { 'a.html': 'a', 'b/c.html': 'c' });
  writeFiles(leaving, { 'mine.txt': 'mine' });
  rmSync(join(leaving, 'a.html'));
  claimFolder(site, 'site').release();
  await vi.waitFor(() => expect(readdirSync(leaving).sort()).toEqual(['build.json', 'mine.txt']), { timeout: 20_000 });
  rmSync(join(leaving, 'mine.txt'));
  claimFolder(site, 'site').release();
  await expectNames('site');
});

test('While one is still there, the next one is removed before the command goes on', () => {
  writeSite(site, many);
  mkdirSync(join(folder, '.site.leaving'));
  replaceSite(folder, site, fresh);
  expect(namesIn(folder).filter((name) => !name.endsWith('.lock'))).toEqual(['.site.leaving', 'site']);
});
