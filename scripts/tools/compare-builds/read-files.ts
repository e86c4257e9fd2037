import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { manifestFile } from '../../../src/worker/offline-manifest.ts';
import { listFiles } from '../../list-files.ts';

/** The bytes of files by their paths. */
export type Files = ReadonlyMap<string, Buffer>;

/** The version of all files, in the worker; and the name of the file that a part of a script was made from. */
const toldOfCode = /^(?:self\.archiveVersion=.*|\/\/ \S+\.ts)$/gm;

/** Says which code built the site. */
const stamp = 'build.json';

/**
 * All that a built site holds, what is in its zip too. Left out is what must differ where the code does: the stamp, the names of its
 * files in scripts, and the hashes and sizes that the offline copy has of files that are compared themselves.
 */
export function readFiles(site: string): Files {
  const files = new Map<string, Buffer>();
  for (const file of listFiles(site).filter((name) => name !== stamp)) {
    const bytes = readFileSync(join(site, file));
    if (!file.endsWith('.zip')) files.set(file, bare(file, bytes));
    else for (const [name, own] of Object.entries(unzipSync(bytes))) files.set(`${file}/${name}`, Buffer.from(own));
  }
  return files;
}

function bare(file: string, bytes: Buffer): Buffer {
  if (file === manifestFile) {
    const { files } = JSON.parse(bytes.toString()) as { files: object };
    return Buffer.from(Object.keys(files).join('\n'));
  }
  return file.endsWith('.js') ? Buffer.from(bytes.toString().replace(toldOfCode, '')) : bytes;
}
