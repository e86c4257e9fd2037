import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Puts `fresh` where `place` is, by renaming: at every moment but one, `place` is the old folder or the new one, whole. */
export function swapFolder(fresh: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true });
  const incoming = `${place}.incoming-${process.pid}`;
  const outgoing = `${place}.outgoing-${process.pid}`;
  moveBeside(fresh, incoming);
  const replaces = existsSync(place);
  if (replaces) renameSync(place, outgoing);
  try {
    renameSync(incoming, place);
  } catch (error) {
    if (replaces) renameSync(outgoing, place);
    rmSync(incoming, { recursive: true, force: true });
    throw error;
  }
  rmSync(outgoing, { recursive: true, force: true });
}

function moveBeside(fresh: string, incoming: string): void {
  try {
    renameSync(fresh, incoming);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    // Another disk: renaming can't reach it.
    cpSync(fresh, incoming, { recursive: true });
  }
}
