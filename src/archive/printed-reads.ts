/** What was read of an archive for something, by name, each with what tells it from what it was. */
export type PrintedReads = [name: string, print: string][];

/** By which what was read is told from what it was. Undefined where nothing has the name. */
export interface Fingerprints {
  fingerprint: (name: string) => string | undefined;
}

/** Nothing is told of what has no name any more. */
const untold = '';

export const printReads = (reads: ReadonlySet<string>, { fingerprint }: Fingerprints): PrintedReads =>
  [...reads].map((name) => [name, fingerprint(name) ?? untold]);

/** Whether all that was read is what it was then. */
export const isAsRead = (reads: PrintedReads, { fingerprint }: Fingerprints): boolean =>
  reads.every(([name, print]) => print !== untold && fingerprint(name) === print);
