import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { hashDigits } from '../../src/worker/offline-manifest.ts';

/** Milliseconds after which a file system's clock tells a change from the one before: the coarsest count in twos of seconds. */
const coarsest = 2000;

const known = new Map<string, string>();

/**
 * The hash of a file's bytes, as stamps and the list of files to keep have it. A build asks for it many times: while nothing has touched
 * the file since it was last read in this process, which its inode's time of change tells, it is not read again.
 */
export function hashFile(path: string): string {
  const { dev, ino, size, mtimeNs, ctimeNs, ctimeMs } = statSync(path, { bigint: true });
  const state = `${dev}:${ino}:${size}:${mtimeNs}:${ctimeNs}`;
  const before = known.get(state);
  if (before !== undefined) return before;
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, hashDigits);
  // What is changed within one beat of the clock has the same time.
  if (Date.now() - Number(ctimeMs) > coarsest) known.set(state, hash);
  return hash;
}
