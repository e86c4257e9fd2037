import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** Runs a module in a process of its own, which has loaded nothing before. @returns what it prints, as JSON */
export function runProgram(module: URL): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(module)], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}
