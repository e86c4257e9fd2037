import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../scripts/build/take-lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'work/build.lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a lock is held until it is given back', () => {
  const release = takeLock(file);
  expect(() => takeLock(file)).toThrow(`Another build is running here (process ${process.pid}).`);
  release();
  expect(existsSync(file)).toBe(false);
  takeLock(file)();
});

test('a lock that a dead process left is broken', () => {
  takeLock(file)();
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, String(pid));
  const release = takeLock(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  release();
});

test('a lock that says nothing is broken', () => {
  takeLock(file)();
  writeFileSync(file, '');
  takeLock(file)();
});
