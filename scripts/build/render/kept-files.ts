import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PageFacts } from '../../checks/page-facts.ts';

/** What is remembered of a file that was rendered, to tell whether it would come out the same. */
export interface KeptFile {
  /** The SHA-256 of its bytes. */
  sha256: string;
  /** Its bytes on the way, compressed; of files that browsers keep and hosts compress. */
  zipped?: number;
  /** By which what its route gave it is told from other things; absent where nobody can say. */
  props?: string | undefined;
  /** All that was read of the archive for it, each with what tells it from what it was (`Archive.fingerprint`). */
  reads: [name: string, print: string][];
  /** Of a page: what is to be known to follow its links. */
  page?: PageFacts;
}

/** The files of one group, by their path below the site. */
export type KeptGroup = Record<string, KeptFile>;

/** The bytes of a file of the last site, if they are those that were written: somebody may have changed it since. */
export function readUnchanged(path: string, sha256: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  return hashBytes(bytes) === sha256 ? bytes : undefined;
}

export const hashBytes = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
