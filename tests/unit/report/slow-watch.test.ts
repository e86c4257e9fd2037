import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchSlow, type SlowWatch } from '../../../scripts/report/slow-watch.ts';
import { createTerminalProgress } from '../../../scripts/report/terminal-progress.ts';

let folder: string;
let fd: number;
let watch: SlowWatch | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slow-'));
  fd = openSync(join(folder, 'out'), 'a');
});
afterEach(() => {
  watch?.close();
  closeSync(fd);
  rmSync(folder, { recursive: true });
});

const written = () => readFileSync(join(folder, 'out'), 'utf8');
const still = new Int32Array(new SharedArrayBuffer(4));

/** Keeps this thread from doing anything else until `lines` lines are written, as a stage that takes long does. */
function blockUntilWritten(lines: number): void {
  while (written().split(/[\n\r]/).length <= lines) Atomics.wait(still, 0, 0, 10);
}

test('What takes long is named while the thread that works on it is busy, and again when twice the time has passed', () => {
  watch = watchSlow({ fd, after: 20, live: false });
  watch.begin('Reading long.txt');
  blockUntilWritten(2);
  expect(written()).toMatch(/^Reading long\.txt \(for \d+ s\)\nReading long\.txt \(for \d+ s\)\n/);
});

test('What is done in time is not named', () => {
  watch = watchSlow({ fd, after: 200, live: false });
  for (const name of ['a', 'b', 'c']) {
    watch.begin(`Reading ${name}.txt`);
    watch.end();
  }
  watch.begin('Reading long.txt');
  blockUntilWritten(1);
  expect(written()).toMatch(/^Reading long\.txt /);
});

test('On a terminal the line takes the place of the one before', () => {
  watch = watchSlow({ fd, after: 20, live: true });
  watch.begin('Reading long.txt');
  blockUntilWritten(1);
  expect(written()).toMatch(/^\r\u001b\[KReading long\.txt \(for \d+ s\)(?!\n)/);
});

test('Progress names the unit with the step and its count; a name can’t steer the terminal', () => {
  const progress = createTerminalProgress({ write: () => true, fd }, 20);
  progress.start('Reading sources', 2000);
  progress.begin?.('a.txt');
  progress.tick();
  progress.begin?.('b\u001b[2J.txt');
  blockUntilWritten(1);
  progress.done();
  expect(written()).toMatch(/^Reading sources … 1 of 2,000, at b<U\+001B>\[2J\.txt \(for \d+ s\)\n/);
});

test('A watch that is never closed keeps no process alive', () => {
  const module = new URL('../../../scripts/report/terminal-progress.ts', import.meta.url).href;
  const code = `
    const { createTerminalProgress } = await import(${JSON.stringify(module)});
    const progress = createTerminalProgress(process.stderr, 10);
    progress.start('Reading', 2);
    progress.begin('long.txt');
    // Busy for as long as the thread may take to begin.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
  `;
  writeFileSync(join(folder, 'busy.mjs'), code);
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'busy.mjs')], {
    encoding: 'utf8',
    timeout: 50_000,
  });
  expect(status).toBe(0);
  expect(stderr).toMatch(/^Reading … 0 of 2, at long\.txt \(for \d+ s\)\n/);
});
