import { ofTurn } from './parts/statements.ts';

/** What opens beside a passage when a reader looks closer. Loaded by the browser: keep it small. */
export const peekingWords = {
  matches: (name: string) => `✓ ${name} matches its source`,
  corrected: (name: string, count: number) =>
    `${name}: ${count === 1 ? 'one correction' : `${String(count)} corrections`}`,
  correction: (reason: string) => `. ${reason}`,
  close: 'Close',
  region: (name: string) => `Source of ${name}`,
  lines: (first: number, last: number) =>
    first === last ? `Line ${String(first)}` : `Lines ${String(first)}–${String(last)}`,
  bytes: (first: string, last: string, all: string) => `bytes ${first}–${last} of ${all}`,
  unchanged: (day: string) => `Unchanged since ${day}`,
  wholeSource: 'Whole source',
  ofTurn,
  openThere: 'Open there',
  altered: 'altered copy',
  about: (name: string) => `About ${name}`,
};
