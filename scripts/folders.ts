import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WrongUse } from './command-line.ts';

/** The checkout. */
export const root = join(import.meta.dirname, '..');
/** What commands keep between and during runs; git ignores it, and deleting it loses nothing. */
export const workFolder = join(root, '.work');

/** The folders that a command works on, as absolute paths. */
export interface Folders {
  /** The archive. */
  content: string;
  /** Where the records are written. */
  records: string;
  /** Where the site is written. */
  out: string;
}

/** Of commands that read the archive. */
export const leaveOutFlag = { 'leave-out-broken': { type: 'boolean' } } as const;

export const folderFlags = {
  content: { type: 'string' },
  records: { type: 'string' },
  out: { type: 'string' },
} as const;

interface Named {
  content?: string | undefined;
  records?: string | undefined;
  out?: string | undefined;
}

/**
 * Flags win over the environment, the environment over the defaults.
 * @throws WrongUse where the content folder is not there.
 */
export function resolveFolders(flags: Named = {}, env: NodeJS.ProcessEnv = process.env): Folders {
  // Paths are meant from where the command was typed, which npm leaves for the root of the project.
  const from = (path: string) => resolve(env.ARCHIVE_CWD ?? process.cwd(), path);
  const named = (flag: string | undefined, variable: string) => flag ?? (env[variable] || undefined);

  const givenContent = named(flags.content, 'ARCHIVE_CONTENT');
  const givenRecords = named(flags.records, 'ARCHIVE_RECORDS');
  const givenOut = named(flags.out, 'ARCHIVE_OUT');
  const content = givenContent === undefined ? join(root, 'content') : from(givenContent);
  const records = givenRecords === undefined ? join(content, 'records') : from(givenRecords);
  const out = givenOut === undefined ? join(root, 'dist') : from(givenOut);

  if (!isFolder(content)) {
    throw new WrongUse(`There is no content folder ${content}. Name one with --content or ARCHIVE_CONTENT.`);
  }
  if (!isFolder(join(content, 'sources'))) {
    throw new WrongUse(`${content} has no folder sources/. Put the raw documents there, or name another --content.`);
  }
  return { content, records, out };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
