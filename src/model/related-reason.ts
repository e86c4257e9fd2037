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
