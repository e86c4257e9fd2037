/** Why two documents have something to do with each other. */
export interface Reason {
  strength: number;
  /** A sentence for the page of the document named. */
  say: (from: string) => string;
  /** Whether an editor says so. */
  declared?: boolean;
}

/** Gives a pair of documents a reason; their order does not matter. */
export type AddReason = (one: string, other: string, reason: Reason) => void;

/** How many documents may share a thing for it to relate each to each; others are too common, and would be too many pairs. */
export const mostSharers = (documents: number) => Math.max(8, Math.ceil(2 * Math.sqrt(documents)));
