import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WrongUse } from '../command-line.ts';
import { listFiles } from '../list-files.ts';
import { besideFolder, isTaken } from './beside-folder.ts';
import { unfinishedFile, writeStamp, type FolderKind } from './folder-stamp.ts';
import { removeWritten } from './remove-written.ts';

/** Makes the folder, beside `target`, in which its next version is written file by file. */
export function openIncoming(target: string): string {
  const { incoming } = besideFolder(target);
  mkdirSync(dirname(target), { recursive: true });
  mkdirSync(incoming);
  writeFileSync(join(incoming, unfinishedFile), '');
  return incoming;
}

/** All is written: from here on the stamp says what is ours. */
export function closeIncoming(incoming: string, kind: FolderKind): void {
  writeStamp(incoming, kind);
  rmSync(join(incoming, unfinishedFile));
}

/** Brings a folder that was finished elsewhere beside `target`. */
export function bringIncoming(fresh: string, target: string): void {
  const { incoming } = besideFolder(target);
  mkdirSync(dirname(target), { recursive: true });
  try {
    renameSync(fresh, incoming);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    // Another disk: renaming can't reach it.
    copyIncoming(fresh, target);
  }
}

function copyIncoming(fresh: string, target: string): void {
  const incoming = openIncoming(target);
  try {
    // Node's own copying of folders calls a full disk an error of input and output.
    for (const file of listFiles(fresh)) {
      mkdirSync(dirname(join(incoming, file)), { recursive: true });
      copyFileSync(join(fresh, file), join(incoming, file));
    }
    rmSync(join(incoming, unfinishedFile));
  } catch (error) {
    rmSync(incoming, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Removes the next version, finished or not.
 * @throws WrongUse where something else has its name.
 */
export function discardIncoming(target: string, kind: FolderKind): void {
  const { incoming } = besideFolder(target);
  if (!isTaken(incoming)) return;
  if (isTaken(join(incoming, unfinishedFile))) rmSync(incoming, { recursive: true, force: true });
  else if (!removeWritten(incoming, kind)) {
    throw new WrongUse(`${incoming} is in the way: nothing says that a build left it. Move it elsewhere.`);
  }
}
