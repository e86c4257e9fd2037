import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WrongUse } from '../command-line.ts';
import { listFiles } from '../list-files.ts';
import { isFromSystem } from '../report/internal-problem.ts';
import { besideFolder, isTaken } from './beside-folder.ts';
import { guardFolder } from './guard-folder.ts';
import { folderNames, readStamp, writeStampOf, type FolderKind } from './folder-stamp.ts';
import { hashFile } from './hash-file.ts';
import { discardIncoming } from './incoming.ts';
import { leaveFolder, removeBehind } from './leave-folder.ts';
import { nameSome } from './name-some.ts';
import { foldersOf, surveyFolder } from './survey-folder.ts';

/**
 * Makes sure that the new version beside `target`, finished and stamped, can take its place without anything being lost.
 * @returns what puts it in place, and gives back what stays there although we did not write it.
 * @throws WrongUse where something would be lost.
 */
export function prepareReplacement(target: string, kind: FolderKind): { commit: () => string[] } {
  const { incoming } = besideFolder(target);
  const { foreign } = guardFolder(target, kind, listFiles(incoming));
  const blocking = foreign.filter((path) => isBlocked(incoming, path));
  if (blocking.length > 0) throw new WrongUse(describeBlocking(target, kind, blocking));
  return { commit: () => commit(target, kind, foreign) };
}

/**
 * Goes on where a run was broken off: puts the last version back where no other is in place, and brings along what it left there of
 * somebody else's. For whoever holds the folder's lock.
 */
export function recoverFolder(target: string, kind: FolderKind): void {
  const { outgoing, leaving } = besideFolder(target);
  // Whoever was removing it was broken off, or still does.
  if (isTaken(leaving)) removeBehind(leaving, kind);
  if (isTaken(outgoing)) {
    if (isTaken(target)) carryOver(target, kind);
    else renameSync(outgoing, target);
  }
  discardIncoming(target, kind);
}

/** At every moment but one, `target` is the old folder or the new one, whole; and whatever happens, `recoverFolder` knows what to do. */
function commit(target: string, kind: FolderKind, foreign: string[]): string[] {
  const { incoming, outgoing } = besideFolder(target);
  if (!existsSync(target)) {
    renameSync(incoming, target);
    return [];
  }
  stampFirstVersion(target, kind);
  try {
    renameSync(target, outgoing);
    renameSync(incoming, target);
  } catch (error) {
    recoverFolder(target, kind);
    throw error;
  }
  carryOver(target, kind);
  return foreign;
}

/** Moves what is not ours from the last version to the new one, and removes the rest of the last one. */
function carryOver(target: string, kind: FolderKind): void {
  const { outgoing, leaving } = besideFolder(target);
  const survey = surveyFolder(outgoing, kind, listFiles(target));
  for (const path of survey?.foreign ?? []) {
    // What can't be moved is told of below, all at once.
    if (!isBlocked(target, path)) tryMove(join(outgoing, path), join(target, path));
  }
  if (!leaveFolder(outgoing, leaving, kind, survey)) {
    throw new WrongUse(
      `Files that no build wrote are left in ${outgoing}, since ${target} has others of the same names or the system does not let them be moved. Move that folder elsewhere.`,
    );
  }
}

function tryMove(from: string, to: string): void {
  try {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  } catch (error) {
    if (!isFromSystem(error)) throw error;
  }
}

/** What version 0.1 wrote is listed in a stamp before it is moved, so that what is left of it is known at every step. */
function stampFirstVersion(target: string, kind: FolderKind): void {
  if (readStamp(target, kind)) return;
  const { written } = surveyFolder(target, kind) ?? { written: [] };
  if (written.length === 0) return;
  writeStampOf(target, kind, new Map(written.map((file) => [file, hashFile(join(target, file))])));
}

/** Whether something in `folder` stands at `path`, or a file on the way there. */
function isBlocked(folder: string, path: string): boolean {
  return isTaken(join(folder, path)) || foldersOf(path).some((above) => isNoFolder(join(folder, above)));
}

const isNoFolder = (path: string): boolean => isTaken(path) && !existsSync(join(path, '.'));

function describeBlocking(target: string, kind: FolderKind, blocking: readonly string[]): string {
  const { name, flag } = folderNames[kind];
  return (
    `In ${target}, files that no build wrote stand in the place of the ${name}: ${nameSome(blocking)}. ` +
    `They would be lost. Move them elsewhere, or name another ${flag}.`
  );
}
