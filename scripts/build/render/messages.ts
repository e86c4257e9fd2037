import type { PageFacts } from '../../checks/page-facts.ts';
import type { Problem } from '../../report/problem.ts';
import type { KeptFolders } from '../../written/kept-values.ts';

/**
 * What a process that renders sends: that the engine is loaded; what there is to render, when it has read the archive; each group of files when all of them are written; and when it has looked for
 * what can be taken over from the last build, the numbers of the groups that are left to render.
 */
export type FromRenderer =
  | { loaded: true }
  | { ready: { groups: number; files: number } }
  | { done: Rendered }
  | { left: number[] };

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

/** Where it renders, and with what. */
export interface RenderPlace {
  site: string;
  /** The name of the portable copy that pages offer, if one is made. */
  portable: string | undefined;
  /** The site that the last build made. */
  lastSite: string;
  /** What the last build remembered of its files, and where this one leaves the same. */
  kept: KeptFolders;
}

/** What it is sent: to begin; to take over all groups that would come out as the last build has them; the number of the group to render next; or that there is none. */
export type ToRenderer = { begin: RenderPlace } | { look: true } | { group: number } | { end: true };
