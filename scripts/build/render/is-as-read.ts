import type { Archive } from '../../../src/archive/archive.ts';
import { hashValue } from '../../../src/archive/hash-value.ts';
import type { KeptFile } from './kept-files.ts';

/** Whether all that was read for a file is what it was then. */
export const isAsRead = (reads: KeptFile['reads'], archive: Archive): boolean =>
  // Nothing is told of what has no name any more.
  reads.every(([read, print]) => print !== '' && archive.fingerprint(read) === print);

/** By which what a route gives its page is told from other things. Undefined where nobody can say: there is a function in it. */
export function hashProps(props: unknown): string | undefined {
  try {
    return hashValue(props);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
