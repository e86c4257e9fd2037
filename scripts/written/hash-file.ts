import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hashDigits } from '../../src/worker/offline-manifest.ts';

/** The hash of a file's bytes, as stamps and the list of files to keep have it. */
export const hashFile = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, hashDigits);
