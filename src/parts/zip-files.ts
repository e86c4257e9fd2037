import { crc32 } from 'node:zlib';
import { Zip, ZipDeflate, deflateSync, type ZipInputFile } from 'fflate';

/** A file of text as zips hold it. It is data. */
export interface ZippedFile {
  /** Base64. */
  deflated: string;
  /** Of the text, in bytes. */
  size: number;
  crc: number;
}

/** Zips hold local time, and the same archive is to give the same zip, whenever and wherever it is made. */
const mtime = new Date(1980, 0, 1, 12);

/** More effort would gain little of texts that repeat themselves, and they are many. */
const effort = { level: 1 } as const;

/** The number of its method in zips. */
const deflate = 8;

export function zipFile(text: string): ZippedFile {
  const bytes = Buffer.from(text);
  const deflated = Buffer.from(deflateSync(bytes, effort)).toString('base64');
  return { deflated, size: bytes.length, crc: crc32(bytes) };
}

/** Files of text as one zip: each as its name and its parts, which are made one after another and not kept, or as it was zipped before. */
export function zipFiles(
  files: Iterable<readonly [name: string, content: Iterable<string> | ZippedFile]>,
): Buffer<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of files) {
    if ('deflated' in content) addZipped(zip, name, content);
    else addParts(zip, name, content);
  }
  zip.end();
  return Buffer.concat(chunks);
}

function addZipped(zip: Zip, filename: string, { deflated, size, crc }: ZippedFile): void {
  const entry: ZipInputFile = { filename, compression: deflate, size, crc, mtime };
  zip.add(entry);
  entry.ondata?.(null, Buffer.from(deflated, 'base64'), true);
}

function addParts(zip: Zip, name: string, parts: Iterable<string>): void {
  const entry = new ZipDeflate(name, effort);
  entry.mtime = mtime;
  zip.add(entry);
  // What is pushed at last is known to be the last: another push of nothing would compress anew, a third of the time for small files.
  let last = '';
  for (const part of parts) {
    if (last !== '') entry.push(Buffer.from(last));
    last = part;
  }
  entry.push(Buffer.from(last), true);
}
