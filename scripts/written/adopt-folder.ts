import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { WrongUse } from '../command-line.ts';
import { besideFolder, isEmpty, isTaken } from './beside-folder.ts';
import { folderNames, stampFile, writeStampOf, type FolderKind } from './folder-stamp.ts';
import { hashFile } from './hash-file.ts';
import { nameSome } from './name-some.ts';
import { realPlace } from './real-place.ts';
import { recoverFolder } from './replace-folder.ts';
import { surveyFolder, type Survey } from './survey-folder.ts';
import { takeLock } from './take-lock.ts';

/**
 * Stamps a folder that builds refuse. What was written there once counts as written, also where it was changed since; all else stays
 * whatever a build does.
 * @returns what it found.
 * @throws WrongUse where there is nothing to stamp, or a file of somebody else has the stamp's name.
 */
export function adoptFolder(folder: string, kind: FolderKind): Survey {
  const target = realPlace(folder);
  const { name } = folderNames[kind];
  if (!statSync(target, { throwIfNoEntry: false })?.isDirectory()) throw new WrongUse(`There is no folder ${folder}.`);
  const release = takeLock(besideFolder(target).lock, `Another command is writing the ${name} ${target}`);
  try {
    recoverFolder(target, kind);
    if (isEmpty(target)) throw new WrongUse(`${folder} is empty: a build can write there as it is.`);
    const found = surveyFolder(target, kind);
    if (!found && isTaken(join(target, stampFile(kind)))) throw new WrongUse(describeForeignStamp(target, kind));
    const survey = found ?? { written: [], changed: [], foreign: readdirSync(target).toSorted() };
    const ours = [...survey.written, ...survey.changed].toSorted((a, b) => (a < b ? -1 : 1));
    writeStampOf(target, kind, new Map(ours.map((file) => [file, hashFile(join(target, file))])));
    return survey;
  } finally {
    release();
  }
}

/** What `adoptFolder` found and what follows from it, in lines. */
export function describeAdoption({ written, changed, foreign }: Survey, folder: string, kind: FolderKind): string {
  const { name } = folderNames[kind];
  const count = (files: readonly string[]) => files.length.toLocaleString('en');
  const lines = [
    `${folder} is now known as the ${name} of an archive.`,
    written.length > 0 && `Written by us: ${count(written)}. They will be replaced.`,
    changed.length > 0 &&
      `Changed since: ${count(changed)} (${nameSome(changed)}). They will be replaced all the same.`,
    foreign.length > 0 && `Not written by us: ${count(foreign)} (${nameSome(foreign)}). They will stay as they are.`,
  ];
  return lines.filter((line) => line !== false).join('\n');
}

function describeForeignStamp(target: string, kind: FolderKind): string {
  return (
    `${join(target, stampFile(kind))} is not ours or of a later version, and the ${folderNames[kind].name} needs a file of this name. ` +
    'Rename it or move it elsewhere, then try again.'
  );
}
