import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { root, type Folders } from '../folders.ts';
import { versionsFile } from '../program/own-files.ts';
import { isFolder, sharedAuthoritiesFolder } from '../ingest/content/shared-authorities.ts';
import { listFiles } from '../list-files.ts';
import { realPlace } from '../written/real-place.ts';

/** The engine: what, besides the content, decides how the site comes out. */
export const engine = ['src', 'scripts', 'public', 'astro.config.mjs', versionsFile, 'tsconfig.json'];

/** The SHA-256 of files, by their path in code-unit order. */
export type FileHashes = ReadonlyMap<string, string>;

/**
 * A hash of everything that a build is made from. The same inputs give the same hash on any machine and wherever the
 * folders stand.
 */
export function hashInputs(
  folders: Pick<Folders, 'content' | 'records'>,
  content = hashContent(folders),
  { leaveOutBroken = false, signedBy }: { leaveOutBroken?: boolean | undefined; signedBy?: string | undefined } = {},
): string {
  const hash = createHash('sha256').update(`SITE_URL=${process.env.SITE_URL ?? ''}\n`);
  hash.update(`${hashProgram()}\n`);
  if (leaveOutBroken) hash.update('leave out broken\n');
  if (signedBy !== undefined) hash.update(`signed by ${signedBy}\n`);
  for (const [file, digest] of content)
    hash.update(`content/${file.startsWith('../') ? `../${basename(file)}` : file}\n${digest}\n`);
  return hash.digest('hex');
}

/** Every file of the archive, by its path below the content folder, and of the authorities that it shares (`../authorities/people.yaml`). */
export function hashContent({ content, records }: Pick<Folders, 'content' | 'records'>): FileHashes {
  // Records are made from the rest, and nothing reads hidden files.
  const made = ['records', relative(realPlace(content), realPlace(records)).split(sep).join('/')];
  const files = listFiles(content, { withLinks: true }).filter(
    (file) => !/(?:^|\/)\./.test(file) && !made.some((folder) => file.startsWith(`${folder}/`)),
  );
  const shared = sharedAuthoritiesFolder(content);
  const inShared =
    shared !== undefined && isFolder(shared)
      ? listFiles(shared, { withLinks: true }).map((file) => join(shared, file))
      : [];
  return new Map([
    ...files.map((file) => [file, hashReadable(join(content, file))] as const),
    ...inShared.map((file) => [relative(content, file).split(sep).join('/'), hashReadable(file)] as const),
  ]);
}

let program: string | undefined;

/** A hash of every file of the engine, as they were when it was first asked for. */
export function hashProgram(): string {
  if (program !== undefined) return program;
  const hash = createHash('sha256');
  for (const [file, digest] of hashEngine()) hash.update(`${file}\n${digest}\n`);
  return (program = hash.digest('hex'));
}

function* hashEngine(): Generator<[file: string, hash: string]> {
  for (const part of engine) {
    const path = join(root, part);
    if (!existsSync(path)) continue;
    if (statSync(path).isFile()) yield [part, hashOf(path)];
    else for (const file of listFiles(path)) yield [`${part}/${file}`, hashOf(join(path, file))];
  }
}

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** What stands for a file that can't be read: one that this user may not read, and a link that leads to none. */
const unreadable: Readonly<Record<string, string>> = {
  EACCES: 'unreadable',
  EPERM: 'unreadable',
  ENOENT: 'broken link',
  ELOOP: 'broken link',
  EISDIR: 'link to a folder',
};

function hashReadable(path: string): string {
  try {
    return hashOf(path);
  } catch (error) {
    const told = error instanceof Error && 'code' in error ? unreadable[String(error.code)] : undefined;
    if (told !== undefined) return told;
    throw error;
  }
}
