import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

const zipped = new Map<string, Buffer>();

/** The hosts of all tests have the same hundreds of files, which are compressed once. */
export function zipOnce(bytes: Buffer): Buffer {
  const hash = createHash('sha256').update(bytes).digest('base64');
  const known = zipped.get(hash) ?? gzipSync(bytes);
  zipped.set(hash, known);
  return known;
}
