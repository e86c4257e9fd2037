import { join, resolve } from 'node:path';
import { workFolder } from '../folders.ts';

/** Where pictures of pages go: below where the command was typed, or among what commands keep. */
export function resolvePictures(to: string | undefined): string {
  return resolve(process.env.ARCHIVE_CWD ?? process.cwd(), to ?? join(workFolder, 'screenshots'));
}
