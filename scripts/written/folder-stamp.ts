import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { listFiles } from '../list-files.ts';
import { hashFile } from './hash-file.ts';
import { readJson } from './read-json.ts';

/** What the folders are that commands write. */
export type FolderKind = 'site' | 'records' | 'pictures';

/** What messages call a folder of each kind, and the flag that names another one. */
export const folderNames: Record<FolderKind, { name: string; flag: string }> = {
  site: { name: 'site', flag: '--out' },
  records: { name: 'records', flag: '--records' },
  pictures: { name: 'pictures', flag: '--to' },
};

/** Each kind's file that marks a folder as ours. No document has an id with a full stop, and no host shows hidden files by default. */
const stampFiles: Record<FolderKind, string> = { site: 'build.json', records: '.stamp.json', pictures: '.stamp.json' };

/** Marks a folder that is being filled, so that all in it is ours. */
export const unfinishedFile = '.unfinished';

/** The form of the stamp. A later form has a higher number. */
const stampVersion = 1;

const stampSchema = z.object({
  format: z.literal('archive-folder'),
  version: z.int(),
  kind: z.enum(['site', 'records', 'pictures']),
  /** What a site was made from: `sha256-` and the hash of its inputs. */
  inputs: z.string().optional(),
  /** Every file that was written, by its path with forward slashes, with the hash of its bytes. The stamp itself is not listed. */
  files: z.record(z.string(), z.string()),
});

export type FolderStamp = z.infer<typeof stampSchema>;

/** Files that were written, by path below their folder, with the hash of their bytes; undefined where it is not known. */
export type Written = ReadonlyMap<string, string | undefined>;

export const stampFile = (kind: FolderKind): string => stampFiles[kind];

/** Marks all that is in `folder` as written by us. For when nothing else will be written into it. */
export function writeStamp(folder: string, kind: FolderKind, inputs?: string): void {
  const files = listFiles(folder).filter((file) => file !== stampFile(kind) && file !== unfinishedFile);
  writeStampOf(folder, kind, new Map(files.map((file) => [file, hashFile(join(folder, file))])), inputs);
}

/** Marks some files of `folder`, given with their hashes, as written by us: all else in it is somebody else's. */
export function writeStampOf(
  folder: string,
  kind: FolderKind,
  files: ReadonlyMap<string, string>,
  inputs?: string,
): void {
  const stamp: FolderStamp = {
    format: 'archive-folder',
    version: stampVersion,
    kind,
    ...(inputs !== undefined && { inputs: `sha256-${inputs}` }),
    files: Object.fromEntries(files),
  };
  const file = join(folder, stampFile(kind));
  try {
    writeFileSync(`${file}.new`, `${JSON.stringify(stamp, null, 1)}\n`);
    // Never half of one: without it, nothing would say whose the folder is.
    renameSync(`${file}.new`, file);
  } finally {
    rmSync(`${file}.new`, { force: true });
  }
}

/** The stamp of a folder. Undefined where it has none, or one that this version does not know. */
export function readStamp(folder: string, kind: FolderKind): FolderStamp | undefined {
  const read = stampSchema.safeParse(readJson(join(folder, stampFile(kind))));
  return read.success && read.data.version <= stampVersion && read.data.kind === kind ? read.data : undefined;
}

/** True where `site` is a finished build of these inputs. */
export function isBuiltFrom(site: string, inputs: string): boolean {
  return readStamp(site, 'site')?.inputs === `sha256-${inputs}`;
}
