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
  const state = stateOf(path);
  const before = known.get(state.name);
  if (before !== undefined) return before;
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, hashDigits);
  remember(state, hash);
  return hash;
}

/** Spares reading a file that a process of ours has just written or read: `sha256` is the hash of its bytes in full. */
export const knowHash = (path: string, sha256: string): void => {
  remember(stateOf(path), sha256.slice(0, hashDigits));
};

interface FileState {
  name: string;
  changed: number;
}

function stateOf(path: string): FileState {
  const { dev, ino, size, mtimeNs, ctimeNs, ctimeMs } = statSync(path, { bigint: true });
  return { name: `${dev}:${ino}:${size}:${mtimeNs}:${ctimeNs}`, changed: Number(ctimeMs) };
}

/** What is changed within one beat of the clock has the same time. */
function remember({ name, changed }: FileState, hash: string): void {
  if (Date.now() - changed > coarsest) known.set(name, hash);
}
