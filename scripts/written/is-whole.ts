import { readStamp, type FolderKind } from './folder-stamp.ts';
import { surveyFolder } from './survey-folder.ts';

/** Whether all that we wrote into a folder is there, as we wrote it. */
export function isWhole(folder: string, kind: FolderKind): boolean {
  const stamp = readStamp(folder, kind);
  if (!stamp) return false;
  return surveyFolder(folder, kind)?.written.length === Object.keys(stamp.files).length;
}
