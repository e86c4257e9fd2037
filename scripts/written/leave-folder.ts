import { spawn } from 'node:child_process';
import { renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ownModule } from '../program/own-files.ts';
import { isTaken } from './beside-folder.ts';
import type { FolderKind } from './folder-stamp.ts';
import { removeWritten } from './remove-written.ts';
import { surveyFolder, type Survey } from './survey-folder.ts';

/** Folders of more files than these are removed by a process that nobody waits for: it takes a third of a millisecond a file, and a second to start. */
const manyFiles = 3000;

const script = fileURLToPath(ownModule('remove-left', import.meta.url));

/**
 * Removes the last version of a folder as `removeWritten` does. A large one that holds nothing but what we wrote gets the name `leaving`,
 * and goes while whoever called does something else.
 * @param before what was in it before what is somebody else's was moved
 * @returns whether nothing stands at `folder` any more.
 */
export function leaveFolder(folder: string, leaving: string, kind: FolderKind, before: Survey | undefined): boolean {
  const files = (before?.written ?? []).length;
  const mayLeave = files > manyFiles && !isTaken(leaving);
  if (!mayLeave || !(isOurs(before) || isOurs(surveyFolder(folder, kind)))) return removeWritten(folder, kind);
  renameSync(folder, leaving);
  removeBehind(leaving, kind);
  return true;
}

/** Starts a process that goes on removing what was left at `leaving`, whatever becomes of this one. It does nothing where one is at it. */
export function removeBehind(leaving: string, kind: FolderKind): void {
  const process = spawn(globalThis.process.execPath, [script, leaving, kind], { detached: true, stdio: 'ignore' });
  // The next command that writes here tries it again.
  process.on('error', () => undefined);
  process.unref();
}

const isOurs = (survey: Survey | undefined): boolean => survey?.changed.length === 0 && survey.foreign.length === 0;
