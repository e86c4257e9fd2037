import type { Place } from '../../report/problem.ts';

/** Words that the editor wrote in one go, without those of documents. */
export interface EditorsText {
  text: string;
  /** Where a place in it, counted from 0, stands in its file. */
  place: (offset: number) => Place;
  isHeading: boolean;
  /** The event that its guide is about. */
  event?: string;
}
