import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { listFiles } from '../list-files.ts';

/** Zips hold local time, and the same files are to give the same zip, whenever and wherever it is made. */
const mtime = new Date(1980, 0, 1, 12);

/**
 * Writes all files below `folder`, in their order, into the zip `file`, within one folder `name`. One file at a time is in memory.
 * @returns the zip's size in bytes
 */
export function writeZip(folder: string, file: string, name: string): number {
  const out = openSync(file, 'w');
  let size = 0;
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeSync(out, chunk);
      size += chunk.length;
    });
    for (const path of listFiles(folder)) {
      const entry = new ZipDeflate(`${name}/${path}`, { level: 9 });
      entry.mtime = mtime;
      zip.add(entry);
      entry.push(readFileSync(join(folder, path)), true);
    }
    zip.end();
  } finally {
    closeSync(out);
  }
  return size;
}
