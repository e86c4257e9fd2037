import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../scripts/folders.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'process-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A command that starts a process as a build starts Astro: that one says its number, and stays. */
const command = `
const { runCommand } = await import(${JSON.stringify(join(root, 'scripts/command-line.ts'))});
const { runProcess } = await import(${JSON.stringify(join(root, 'scripts/run-process.ts'))});
const node = ['--import', ${JSON.stringify(join(root, 'scripts/build/ends-with-build.ts'))}];
const stay = 'console.log(process.pid); setInterval(() => {}, 1000)';
await runCommand(async () => (await runProcess(process.execPath, [...node, '-e', stay], { onLine: console.log })).code);`;

/** Starts the command and gives back its process and the number of the one that it has started. */
async function start(wrap: readonly string[]): Promise<{ child: ChildProcess; inner: number }> {
  const file = join(folder, 'command.ts');
  writeFileSync(file, command);
  const child = spawn(process.execPath, [...wrap, wrap.length > 0 ? relative(root, file) : file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) return { child, inner: Number(line) };
  throw new Error('The command ended without a word.');
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
  'What a command has started ends with it when it gets %s',
  async (signal) => {
    const { child, inner } = await start([]);
    expect(isRunning(inner)).toBe(true);
    child.kill(signal);
    await expect.poll(() => isRunning(inner), { timeout: 20_000 }).toBe(false);
  },
);

test.each(['SIGTERM', 'SIGKILL'] as const)('So it does when what started the command gets %s', async (signal) => {
  const { child, inner } = await start([join(root, 'scripts/run.mjs')]);
  expect(isRunning(inner)).toBe(true);
  child.kill(signal);
  await expect.poll(() => isRunning(inner), { timeout: 20_000 }).toBe(false);
});
