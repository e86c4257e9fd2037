import type { Archive } from './archive.ts';

/** What was read of an archive for something, by name, each with what tells it from what it was. */
export type PrintedReads = [name: string, print: string][];

/** Nothing is told of what has no name any more. */
const untold = '';

export const printReads = (reads: ReadonlySet<string>, { fingerprint }: Pick<Archive, 'fingerprint'>): PrintedReads =>
  [...reads].map((name) => [name, fingerprint(name) ?? untold]);

/** Whether all that was read is what it was then. */
export const isAsRead = (reads: PrintedReads, { fingerprint }: Pick<Archive, 'fingerprint'>): boolean =>
  reads.every(([name, print]) => print !== untold && fingerprint(name) === print);
