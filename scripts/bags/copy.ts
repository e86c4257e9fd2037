import type { Problem } from '../report/problem.ts';

/** A copy of what an archive gives out, wherever it is: files by their path, with forward slashes. */
export interface Copy {
  /** What messages call it. */
  name: string;
  files: ReadonlySet<string>;
  /** @returns undefined where it can't be read as what it says it is */
  read: (path: string) => Buffer | undefined;
  /** In bytes, as the folder or the zip's list says; 0 where it is not there. */
  size: (path: string) => number;
  /** What is wrong with the copy as a whole, or with the names of its files. */
  problems: Problem[];
}

/** What can be wrong with a copy: why that can't stand, and what to do. */
const kinds = {
  'unsafe-name': {
    why: 'Whoever unpacks it would write outside of the folder, over another file, or where a link leads.',
    fix: 'Don’t unpack it. Get the copy once more from where it was published.',
  },
  'no-bag': {
    why: 'Without it nobody can say what the copy should hold, or how it is to be read.',
    fix: 'Get the copy once more from where it was published.',
  },
  'bad-line': {
    why: 'A line that can’t be read checks nothing.',
    fix: 'Get the list once more from where it was published.',
  },
  missing: {
    why: 'It is in the list of what the copy holds.',
    fix: 'Get the copy once more from where it was published.',
  },
  changed: {
    why: 'It has changed since the list was made, or was damaged on its way.',
    fix: 'Get the copy once more from where it was published.',
  },
  unlisted: {
    why: 'Nothing says what it should be.',
    fix: 'Take it out of the copy, if you have not put it there yourself.',
  },
  signature: {
    why: 'The list may not be the one that was published.',
    fix: 'Compare the key with that on the archive’s page “About”, and get list and signature once more.',
  },
} satisfies Record<string, Pick<Problem, 'why' | 'fix'>>;

export type CopyFault = keyof typeof kinds;

/** `what` goes on from the name of the file. */
export const tellFault = (kind: CopyFault, copy: string, path: string, what: string): Problem => ({
  file: path === '' ? copy : `${copy}/${path}`,
  line: 1,
  column: 1,
  kind,
  what,
  ...kinds[kind],
});

/** Whether a path stays within its folder on every system. */
export const isSafePath = (path: string): boolean =>
  !/^(?:[/~]|[a-z]:)|[\\\0]/i.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
