import fs, { mkdtempSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recoverFolder } from '../../../scripts/written/replace-folder.ts';
import { namesIn, readFiles, replaceSite, writeFiles, writeSite, type Files } from './site-files.ts';

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broken-'));
  site = join(folder, 'site');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const old: Files = { 'index.html': 'old', 'documents/a/index.html': 'a', 'documents/b/index.html': 'b' };
const fresh: Files = { 'index.html': 'new', 'people/c/index.html': 'c' };
const own: Files = { CNAME: 'example.org', '.git/HEAD': 'ref', 'documents/b/notes.txt': 'mine' };

const changing = ['renameSync', 'rmSync', 'rmdirSync', 'mkdirSync', 'writeFileSync'] as const;
class PowerCut extends Error {}

/** Runs `work`, and lets nothing reach the disk from the change number `left` on. Gives back whether it was broken off. */
function cutAt(left: number, work: () => void): boolean {
  const real = Object.fromEntries(changing.map((name) => [name, fs[name]]));
  let count = 0;
  const guarded =
    (name: string) =>
    (...given: unknown[]) => {
      count += 1;
      if (count > left) throw new PowerCut();
      return (real[name] as (...given: unknown[]) => unknown)(...given);
    };
  Object.assign(fs, Object.fromEntries(changing.map((name) => [name, guarded(name)])));
  syncBuiltinESMExports();
  try {
    work();
    return false;
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
    return true;
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
}

test('Wherever a build is broken off, nothing is lost, and the next one goes on', () => {
  let cuts = 0;
  for (let left = 0; ; left += 1) {
    rmSync(folder, { recursive: true });
    writeSite(site, old);
    writeFiles(site, own);
    writeSite(join(folder, 'fresh'), fresh);
    const cut = cutAt(left, () => replaceSite(folder, site, fresh));
    recoverFolder(site, 'site');
    // Either version, whole, with all that is somebody else's.
    const now = readFiles(site);
    expect(now).toEqual('people/c/index.html' in now ? { ...fresh, ...own } : { ...old, ...own });
    rmSync(join(folder, 'fresh'), { recursive: true, force: true });
    expect(namesIn(folder), `after ${String(left)} changes`).toEqual(['site']);
    replaceSite(folder, site, fresh);
    expect(readFiles(site)).toEqual({ ...fresh, ...own });
    if (!cut) break;
    cuts += 1;
  }
  expect(cuts).toBeGreaterThan(15);
});

test('What can’t be put back is kept beside the folder, and said', () => {
  writeSite(site, { 'index.html': 'new' });
  writeSite(join(folder, '.site.outgoing'), { 'index.html': 'old' });
  writeFiles(join(folder, '.site.outgoing'), { CNAME: 'example.org' });
  writeFiles(site, { CNAME: 'example.net' });
  expect(() => {
    recoverFolder(site, 'site');
  }).toThrow(/Files that no build wrote are left in .*\.site\.outgoing/);
  expect(readFiles(join(folder, '.site.outgoing'))).toEqual({ CNAME: 'example.org' });
  expect(readFiles(site)).toEqual({ 'index.html': 'new', CNAME: 'example.net' });
});

test('What has the name of a next version and is none stays', () => {
  writeFiles(join(folder, '.site.incoming'), { 'letter.txt': 'Dear Ana' });
  expect(() => {
    recoverFolder(site, 'site');
  }).toThrow(/\.site\.incoming is in the way: nothing says that a build left it/);
  expect(readFiles(join(folder, '.site.incoming'))).toEqual({ 'letter.txt': 'Dear Ana' });
});
