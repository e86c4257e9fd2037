import { linkSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { hashFile, knowHash } from '../../../scripts/written/hash-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'page.html');
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const isRight = (path: string) => hashOf(path).startsWith(hashFile(path)) && hashFile(path).length > 10;

test('A file that was read before is hashed anew when it was changed, at once or later, and has the times of before', async () => {
  writeFileSync(file, 'one');
  expect(isRight(file)).toBe(true);
  writeFileSync(file, 'two');
  expect(isRight(file)).toBe(true);
  // From here on its hash is remembered.
  await setTimeout(2100);
  expect(isRight(file)).toBe(true);
  const { atime, mtime } = statSync(file);
  linkSync(file, join(folder, 'same.html'));
  writeFileSync(join(folder, 'same.html'), 'six');
  utimesSync(file, atime, mtime);
  expect(isRight(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('six');
});

test('A file is not read whose hash another process told, unless it was touched since', async () => {
  const told = join(folder, 'told.html');
  const other = createHash('sha256').update('other').digest('hex');
  writeFileSync(told, 'one');
  knowHash(told, other);
  // So soon after it was written nothing is remembered.
  expect(isRight(told)).toBe(true);
  await setTimeout(2100);
  knowHash(told, other);
  expect(other.startsWith(hashFile(told))).toBe(true);
  writeFileSync(told, 'two');
  expect(isRight(told)).toBe(true);
});
