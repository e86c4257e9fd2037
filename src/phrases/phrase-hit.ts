import type { GoesOn } from './find-going-on.ts';
import type { FoundPassage } from './phrase-index.ts';

/** A passage that holds what was looked for, with the places of it in the text. */
export interface PhraseHit extends FoundPassage {
  /** `[start, end)` of the text as shown: of the whole phrase, or of each of its words. */
  places: Place[];
  /** Where the phrase goes on: the passages behind, and where it stands in each of them. */
  onward?: GoesOn['onward'];
  /** True where the words stand in the text as received, and were corrected. */
  asReceived?: true;
  /** How long the stretch is that has all of the words; 0 where they stand together. */
  nearness: number;
}

/** `[start, end)` of a text. */
export type Place = [start: number, end: number];
/** What is found in a passage; no places where it is not there. */
export type Found = Pick<PhraseHit, 'places' | 'onward' | 'asReceived'> & { nearness?: number };
