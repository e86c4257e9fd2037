import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** Zips hold local time, and the same files are to give the same zip, whenever and wherever it is made. */
const mtime = new Date(1980, 0, 1, 12);

/** The number of its method in zips. */
const deflate = 8;

/** What follows the bytes of a file in a zip: its checksum and sizes once more. In bytes. */
const trailer = 16;

/** A file as a zip holds it. */
export interface Deflated {
  bytes: Buffer<ArrayBuffer>;
  /** Before it was compressed, in bytes. */
  size: number;
  crc: number;
}

export function deflateFile(bytes: Buffer): Deflated {
  return { bytes: deflateRawSync(bytes, { level: 9 }), size: bytes.length, crc: crc32(bytes) };
}

/** A zip that is written one file after the other, none of which stays in memory. */
export interface OpenZip {
  /** @returns where the file's compressed bytes begin in the zip */
  add: (path: string, file: Deflated) => number;
  /** @returns the zip's size in bytes */
  end: () => number;
}

/** Opens the zip `file`, all of whose files are within one folder `name`. */
export function openZip(file: string, name: string): OpenZip {
  const out = openSync(file, 'w');
  let written = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(out, chunk);
    written += chunk.length;
  });
  return {
    add(path, { bytes, size, crc }) {
      const entry: ZipInputFile = { filename: `${name}/${path}`, compression: deflate, size, crc, mtime };
      zip.add(entry);
      entry.ondata?.(null, bytes, true);
      return written - trailer - bytes.length;
    },
    end() {
      zip.end();
      closeSync(out);
      return written;
    },
  };
}
