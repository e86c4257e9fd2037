import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../../scripts/folders.ts';
import { bringIncoming } from '../../../scripts/written/incoming.ts';
import { namesIn, readFiles, writeFiles, writeSite } from './site-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'full-'));
const disk = join(folder, 'disk');
mkdirSync(disk);
/** Whether this user may mount a disk of 64 kB: elsewhere these tests are skipped, and said to be. */
const mounts = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', disk]).status === 0;

beforeAll(() => {
  if (!mounts) console.warn('SKIPPED: full disks were not tried, since this user may not mount one.');
});
afterAll(() => {
  if (mounts) spawnSync('umount', [disk]);
  rmSync(folder, { recursive: true });
});

const large = 'The harbour opens on Monday.\n\n'.repeat(2_500);

test.skipIf(!mounts)('A site that does not fit is not begun, and the old one stays', () => {
  const site = join(disk, 'site');
  writeSite(site, { 'index.html': 'old' });
  writeSite(join(folder, 'fresh'), { 'index.html': 'new', 'a/index.html': large });
  expect(() => {
    bringIncoming(join(folder, 'fresh'), site);
  }).toThrow('ENOSPC');
  expect(readFiles(site)).toEqual({ 'index.html': 'old' });
  expect(namesIn(disk)).toEqual(['site']);
  rmSync(site, { recursive: true });
});

test.skipIf(!mounts)('Records that do not fit end in one line, and leave nothing behind', () => {
  writeFiles(join(folder, 'content/sources'), { 'harbour.txt': large });
  const run = () =>
    spawnSync(
      process.execPath,
      [join(root, 'scripts/normalize.ts'), '--content', join(folder, 'content'), '--records', join(disk, 'records')],
      { encoding: 'utf8' },
    );
  const { stderr, status } = run();
  expect(stderr).toMatch(
    /^The disk is full \(ENOSPC: .+\)\. What was there before is as it was\. Make room and try again\.$/m,
  );
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(1);
  expect(readdirSync(disk)).toEqual([]);
  // And where not even a lock fits.
  writeFileSync(join(disk, 'other'), Buffer.alloc(63 * 1024));
  const unlocked = run();
  expect(unlocked.status).toBe(1);
  expect(unlocked.stderr).toContain('The disk is full');
});
