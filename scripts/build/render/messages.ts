import type { PageFacts } from '../../checks/page-facts.ts';
import type { Problem } from '../../report/problem.ts';

/** What a process that renders sends: first that it is ready, then each group of files when all of them are written. */
export type FromRenderer = { ready: { groups: number; files: number } } | { done: Rendered };

/** A group of files, rendered. */
export interface Rendered {
  files: number;
  /** How many of them are those of the last build. */
  reused: number;
  /** Of those that are pages. */
  pages: PageFacts[];
  /** The SHA-256 of files whose size on the way is known, and that. */
  zipped: (readonly [sha256: string, bytes: number])[];
  problems: Problem[];
}

/** What it is sent: the number of the group to render next, or that there is none. */
export type ToRenderer = { group: number } | { end: true };
