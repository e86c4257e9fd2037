import { constants, crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { joinCrcs } from './join-crcs.ts';

/** A text as zips hold it: a file, or a part of one. It is data. */
export interface Zipped {
  /** Base64. */
  deflated: string;
  /** Of the text, in bytes. */
  size: number;
  crc: number;
}

/** Zips hold local time, and the same archive is to give the same zip, whenever and wherever it is made. */
const mtime = new Date(1980, 0, 1, 12);

/** The number of its method in zips. */
const deflate = 8;

/** The last block of a file that is put together of parts: it holds nothing. */
const end = Buffer.from([3, 0]);

/** A text, or bytes, that are a file. */
export const zipFile = (content: string | Buffer): Zipped => describe(bytesOf(content), {});

/** A text, or bytes, that are a part of a file: it ends with a whole byte, so that others can stand before it and behind it. */
export const zipPart = (content: string | Buffer): Zipped =>
  describe(bytesOf(content), { finishFlush: constants.Z_SYNC_FLUSH });

const bytesOf = (content: string | Buffer): Buffer => (typeof content === 'string' ? Buffer.from(content) : content);

const describe = (bytes: Buffer, options: { finishFlush?: number }): Zipped => ({
  deflated: deflateRawSync(bytes, options).toString('base64'),
  size: bytes.length,
  crc: crc32(bytes),
});

/** What the form holds that every program reads. The library would write a damaged one of more. */
const most = { files: 65_535, bytes: 2 ** 32 - 1 };

/**
 * Files of text as one zip: each as its name and what it holds, whole or in parts.
 *
 * @throws Error for more files or bytes than a zip holds
 */
export function zipFiles(
  files: Iterable<readonly [name: string, content: Zipped | Iterable<Zipped>]>,
): Buffer<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let [count, length] = [0, 0];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
    length += chunk.length;
  });
  for (const [filename, content] of files) {
    const { bytes, size, crc } = 'deflated' in content ? { ...content, bytes: decode(content) } : joinParts(content);
    const entry: ZipInputFile = { filename, compression: deflate, size, crc, mtime };
    zip.add(entry);
    entry.ondata?.(null, bytes, true);
    count += 1;
  }
  zip.end();
  if (count > most.files || length > most.bytes)
    throw new Error(`A zip holds ${String(most.files)} files and 4 GB at most, and this one has ${String(count)}.`);
  return Buffer.concat(chunks);
}

const decode = ({ deflated }: Zipped): Buffer<ArrayBuffer> => Buffer.from(deflated, 'base64');

function joinParts(parts: Iterable<Zipped>): { bytes: Buffer<ArrayBuffer>; size: number; crc: number } {
  const chunks: Buffer[] = [];
  let [size, crc] = [0, 0];
  for (const part of parts) {
    chunks.push(decode(part));
    crc = joinCrcs(crc, part);
    size += part.size;
  }
  return { bytes: Buffer.concat([...chunks, end]), size, crc };
}
