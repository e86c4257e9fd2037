import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { WrongUse } from './command-line.ts';
import { isPackage, root } from './program/own-files.ts';

export { root };
/** What commands keep between and during runs; git ignores it, and deleting it loses nothing. What it has of the program finds its packages from there. */
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

/** Paths are meant from where the command was typed, which npm leaves for the root of the project. */
const typedIn = (env: NodeJS.ProcessEnv): string => env.ARCHIVE_CWD ?? process.cwd();

/** The archive of a command that names none: the checkout's own, or where the package's command was typed. */
export const usualContent = (env: NodeJS.ProcessEnv = process.env): string =>
  isPackage ? typedIn(env) : join(root, 'content');

/** Where the site of an archive goes if nothing else is said: of the package beside it, `flood` → `flood-site`. */
const usualOut = (content: string): string =>
  isPackage ? join(dirname(content), `${basename(content)}-site`) : join(root, 'dist');

/**
 * Flags win over the environment, the environment over the defaults.
 * @throws WrongUse where the content folder is not there.
 */
export function resolveFolders(flags: Named = {}, env: NodeJS.ProcessEnv = process.env): Folders {
  const from = (path: string) => resolve(typedIn(env), path);
  const named = (flag: string | undefined, variable: string) => flag ?? (env[variable] || undefined);

  const givenContent = named(flags.content, 'ARCHIVE_CONTENT');
  const givenRecords = named(flags.records, 'ARCHIVE_RECORDS');
  const givenOut = named(flags.out, 'ARCHIVE_OUT');
  const content = givenContent === undefined ? usualContent(env) : from(givenContent);
  const records = givenRecords === undefined ? join(content, 'records') : from(givenRecords);
  const out = givenOut === undefined ? usualOut(content) : from(givenOut);

  if (!isFolder(content)) {
    throw new WrongUse(
      isPackage
        ? `There is no folder ${content}. ${ofArchive}`
        : `There is no content folder ${content}. Name one with --content or ARCHIVE_CONTENT.`,
    );
  }
  if (!isFolder(join(content, 'sources'))) {
    const whatToDo = isPackage ? ofArchive : 'Put the raw documents there, or name another --content.';
    throw new WrongUse(`${content} has no folder sources/. ${whatToDo}`);
  }
  return { content, records, out };
}

/** How somebody who has the package names one. */
const ofArchive =
  'An archive is a folder with your documents in a folder sources/ within it: npx summit-record build FOLDER';

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
