import { createHash } from 'node:crypto';

/** The first 8 figures of a text's SHA-256: for names of files that change with what is in them. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
