import { createHash } from 'node:crypto';

/** The first 8 figures of the SHA-256 of something: for names of files that change with what is in them. */
export const shortHash = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 8);
