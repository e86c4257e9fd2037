import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isEmpty } from './beside-folder.ts';
import { readFirstVersion } from './first-version.ts';
import { readStamp, stampFile, type FolderKind, type Written } from './folder-stamp.ts';
import { hashFile } from './hash-file.ts';

/** What is in a folder, as paths below it with forward slashes, in code-unit order. The stamp is in none of the lists. */
export interface Survey {
  /** Files that are as we wrote them. */
  written: string[];
  /** Files that we wrote and somebody has changed since. */
  changed: string[];
  /** What we did not write: files, links, and folders that hold nothing of ours, each named once. */
  foreign: string[];
}

/**
 * Looks through a folder. Undefined where nothing says that it is one of ours; one that is empty or not there has no entries. Links are
 * not followed. Folders that hold one of the files `besides` are looked into although nothing of ours is there yet.
 */
export function surveyFolder(folder: string, kind: FolderKind, besides: readonly string[] = []): Survey | undefined {
  if (isEmpty(folder)) return { written: [], changed: [], foreign: [] };
  const written = readWritten(folder, kind);
  return written && compareFolder(folder, written, stampFile(kind), besides);
}

/** What we wrote into a folder: as its stamp says, or as version 0.1 left it. */
function readWritten(folder: string, kind: FolderKind): Written | undefined {
  const stamp = readStamp(folder, kind);
  return stamp ? new Map(Object.entries(stamp.files)) : readFirstVersion(folder, kind);
}

/** Sorts what is in `folder` by what was written there. */
function compareFolder(folder: string, written: Written, stamp: string, besides: readonly string[]): Survey {
  const survey: Survey = { written: [], changed: [], foreign: [] };
  const folders = new Set([...written.keys(), ...besides].flatMap(foldersOf));
  const visit = (below: string): void => {
    const entries = readdirSync(join(folder, below), { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (path === stamp) continue;
      if (entry.isDirectory() && folders.has(path)) visit(path);
      else if (!entry.isFile() || !written.has(path)) survey.foreign.push(path);
      else survey[isAsWritten(join(folder, path), written.get(path)) ? 'written' : 'changed'].push(path);
    }
  };
  visit('');
  return survey;
}

const isAsWritten = (path: string, hash: string | undefined): boolean => hash === undefined || hashFile(path) === hash;

/** `a/b/c.html` → `a`, `a/b` */
export function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
}
