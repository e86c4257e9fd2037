import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../../scripts/list-files.ts';
import { stampFile, writeStamp } from '../../../scripts/written/folder-stamp.ts';
import { bringIncoming } from '../../../scripts/written/incoming.ts';
import { prepareReplacement } from '../../../scripts/written/replace-folder.ts';

/** Files by their path, with what they hold. */
export type Files = Record<string, string>;

export function writeFiles(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** All that is in a folder but its stamp. */
export const readFiles = (folder: string): Files =>
  Object.fromEntries(
    listFiles(folder)
      .filter((file) => file !== stampFile('site'))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

/** Writes a site of these files, finished and stamped. */
export function writeSite(folder: string, files: Files): void {
  writeFiles(folder, files);
  writeStamp(folder, 'site');
}

/** Replaces the site `target` by one of these files, made in `folder/fresh`. */
export function replaceSite(folder: string, target: string, files: Files): string[] {
  writeSite(join(folder, 'fresh'), files);
  bringIncoming(join(folder, 'fresh'), target);
  return prepareReplacement(target, 'site').commit();
}

export const namesIn = (folder: string): string[] => readdirSync(folder).sort();
