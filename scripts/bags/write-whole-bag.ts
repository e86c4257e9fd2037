import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  declaration,
  declarationFile,
  infoFile,
  manifestFile,
  payloadFolder,
  tagManifestFile,
  writeInfo,
  writeManifest,
  type BagFile,
} from '../../src/bags/bag-text.ts';
import { hashContent } from '../build/hash-inputs.ts';
import type { Folders } from '../folders.ts';
import { listFiles } from '../list-files.ts';

/** A file that goes into the bag: from where, and where to below what it holds. */
interface Packed {
  from: string;
  path: string;
}

/** Where authorities stand that the archive shares with others, whose paths lead out of it. */
const sharedFolder = 'shared-authorities/';

/**
 * Writes the archive as a bag (RFC 8493), with all that is withheld: every file of its folder, and the records that were made of them.
 * `folder` is not there, or empty; it stands there as a whole or not at all.
 */
export function writeWholeBag(folder: string, { content, records }: Pick<Folders, 'content' | 'records'>): number {
  const beside = `${folder}.new`;
  rmSync(beside, { recursive: true, force: true });
  const payload = [...listContent({ content, records }), ...listRecords(records)].map((file) => packFile(file, beside));
  const tags = [
    writeTag(beside, declarationFile, declaration),
    writeTag(beside, infoFile, writeInfo([['External-Description', 'An archive with all that it withholds']], payload)),
    writeTag(beside, manifestFile, writeManifest(payload)),
  ];
  writeTag(beside, tagManifestFile, writeManifest(tags));
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
  return payload.length;
}

const listContent = (folders: Pick<Folders, 'content' | 'records'>): Packed[] =>
  [...hashContent(folders).keys()].map((file) => ({
    from: join(folders.content, file),
    path: `content/${file.startsWith('../') ? sharedFolder + file.replace(/^(?:\.\.\/)+/, '') : file}`,
  }));

const listRecords = (records: string): Packed[] =>
  listFiles(records)
    .filter((file) => !file.startsWith('.'))
    .map((file) => ({ from: join(records, file), path: `records/${file}` }));

function packFile({ from, path }: Packed, bag: string): BagFile {
  const to = join(bag, payloadFolder, path);
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  return describeFile(bag, payloadFolder + path);
}

function writeTag(bag: string, path: string, text: string): BagFile {
  writeFileSync(join(bag, path), text);
  return describeFile(bag, path);
}

/** As it was written. */
function describeFile(bag: string, path: string): BagFile {
  const bytes = readFileSync(join(bag, path));
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}
