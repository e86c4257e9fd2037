import type { LabelMatch } from '../match-label.ts';

/** A label with the words behind it. */
export interface Labelled {
  match: LabelMatch;
  speech: string;
}
