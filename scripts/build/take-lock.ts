import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { WrongUse } from '../command-line.ts';

/**
 * Takes the lock `file`, so that one build runs in a checkout at a time: two would share Astro's folders, and one could end
 * well with the other's content. A lock that a dead process left is broken. Given back by the returned function or at exit.
 * @throws WrongUse where a running process holds it.
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; !create(file); attempt += 1) {
    const holder = Number(readIfThere(file));
    if (isRunning(holder) || attempt > 2) {
      throw new WrongUse(
        `Another build is running here (process ${holder}). Wait for it to end; if there is none, delete ${file}.`,
      );
    }
    rmSync(file, { force: true });
  }
  const release = () => {
    if (Number(readIfThere(file)) === process.pid) rmSync(file, { force: true });
    process.off('exit', release);
  };
  process.on('exit', release);
  return release;
}

function create(file: string): boolean {
  try {
    // 'wx' fails where the file exists: taking the lock is one step, not a look and then a write.
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isErrorWith(error, 'EEXIST')) return false;
    throw error;
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return isErrorWith(error, 'EPERM');
  }
}

function isErrorWith(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
