import type { PageFacts } from '../../checks/page-facts.ts';
import type { Problem } from '../../report/problem.ts';

/**
 * What a process that renders sends: first that it is ready; each group of files when all of them are written; and when it has looked for
 * what can be taken over from the last build, the numbers of the groups that are left to render.
 */
export type FromRenderer = { ready: { groups: number; files: number } } | { done: Rendered } | { left: number[] };

/** A group of files, rendered. */
export interface Rendered {
  /** Each with the SHA-256 of its bytes. */
  files: [file: string, sha256: string][];
  /** Those of them that are of the last build. */
  takenOver: string[];
  /** Of those that are pages. */
  pages: PageFacts[];
  /** The SHA-256 of files whose size on the way is known, and that. */
  zipped: (readonly [sha256: string, bytes: number])[];
  problems: Problem[];
}

/** What it is sent: to take over all groups that would come out as the last build has them; the number of the group to render next; or that there is none. */
export type ToRenderer = { look: true } | { group: number } | { end: true };
