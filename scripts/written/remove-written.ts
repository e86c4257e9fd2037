import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isEmpty } from './beside-folder.ts';
import { stampFile, type FolderKind } from './folder-stamp.ts';
import { surveyFolder } from './survey-folder.ts';

/**
 * Removes the files of a folder that are as we wrote them, and then the folder, where nothing else is in it. The stamp goes last, so
 * that whoever is broken off here is followed by somebody who knows the rest.
 * @returns whether the folder is gone.
 */
export function removeWritten(folder: string, kind: FolderKind): boolean {
  const survey = surveyFolder(folder, kind);
  if (!survey) return false;
  for (const file of survey.written) rmSync(join(folder, file));
  removeEmptyFolders(folder);
  if (readdirSync(folder).some((name) => name !== stampFile(kind))) return false;
  rmSync(join(folder, stampFile(kind)), { force: true });
  rmdirSync(folder);
  return true;
}

/** Removes the folders below `folder` that hold no file. */
function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    removeEmptyFolders(path);
    if (isEmpty(path)) rmdirSync(path);
  }
}
