import { readdir, realpath, stat } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { formatOfName, sourceEndings } from '../../../src/record/source-formats.ts';
import { compareCodeUnits } from '../text/compare-code-units.ts';
import type { Problem } from '../../report/problem.ts';

/** A source before it has an id: `file` below `sources/` with forward slashes, `path` to open it. */
export interface SourcePath {
  file: string;
  path: string;
}

export interface ListedSources {
  sources: SourcePath[];
  /** What can't be one: each has its problem. */
  refused: SourcePath[];
  problems: Problem[];
}

/** Every source below `folder`, sorted by path in code-unit order. Hidden files are passed over; anything else is a problem. */
export async function listSources(folder: string): Promise<ListedSources> {
  const sources: SourcePath[] = [];
  const refused: SourcePath[] = [];
  const problems: Problem[] = [];
  const root = await realpath(folder);

  const refuse = (file: string, path: string, refusal: (typeof refusals)[keyof typeof refusals]) => {
    problems.push({ file: path, line: 1, column: 1, ...refusal });
    refused.push({ file, path });
  };
  const visit = async (below: string): Promise<void> => {
    const entries = await readFolder(join(folder, below));
    if (!entries) refuse(below, join(folder, below), refusals.closed);
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.')) continue;
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      const path = join(folder, file);
      const kind = await classifyEntry(entry, path, root);
      if (kind === 'folder') await visit(file);
      else if (kind !== 'file') refuse(file, path, refusals[kind]);
      else if (!hasSourceExtension(file)) refuse(file, path, refusals.unsupported);
      else sources.push({ file, path });
    }
  };
  await visit('');
  const inOrder = (paths: readonly SourcePath[]) => paths.toSorted((a, b) => compareCodeUnits(a.file, b.file));
  return { sources: inOrder(sources), refused: inOrder(refused), problems };
}

/** Undefined where this user may not look into the folder. */
async function readFolder(folder: string): Promise<Dirent[] | undefined> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['EACCES', 'EPERM'].includes(String(error.code))) return undefined;
    throw error;
  }
}

type EntryKind = 'file' | 'folder' | 'outside' | 'linkedFolder' | 'broken' | 'unsupported';

async function classifyEntry(entry: Dirent, path: string, root: string): Promise<EntryKind> {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return 'unsupported';
  try {
    const target = await realpath(path);
    if (target !== root && !target.startsWith(root + sep)) return 'outside';
    const targetStat = await stat(target);
    // A linked folder can hold itself, and its files would be there twice.
    if (targetStat.isDirectory()) return 'linkedFolder';
    return targetStat.isFile() ? 'file' : 'unsupported';
  } catch {
    return 'broken';
  }
}

/** Whether the name of a file says that it can be read. */
export const hasSourceExtension = (file: string): boolean => formatOfName(file) !== undefined;

const refusals = {
  closed: {
    kind: 'closed-folder',
    what: 'This user may not look into the folder.',
    why: 'Every file of the folder must become part of the archive or be refused by name.',
    fix: 'Make the folder readable, or take it away.',
  },
  unsupported: {
    kind: 'unsupported-file',
    what: "Can't read this kind of file.",
    why: 'Every file in sources must become a document, and only those whose names end so can.',
    fix: `Save the document as one of ${sourceEndings.join(', ')}, or take the file out of sources.`,
  },
  outside: {
    kind: 'link-outside',
    what: 'This link leads out of the sources folder.',
    why: 'What it leads to can change or be missing, and might not be meant to be published.',
    fix: 'Put a copy of the file here instead of the link.',
  },
  linkedFolder: {
    kind: 'link-to-folder',
    what: 'This link leads to a folder.',
    why: 'Its files would be in the archive twice.',
    fix: 'Put copies of the files here, or take the link away.',
  },
  broken: {
    kind: 'broken-link',
    what: 'This link leads nowhere.',
    why: 'The document that it should bring is not there.',
    fix: 'Put a copy of the file here instead of the link, or take the link away.',
  },
} as const;
