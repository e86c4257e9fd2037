import type { Place } from './prose.ts';

/** A speaker as the words that attribute something name them. */
export interface PrintedSpeaker {
  place: Place | undefined;
  label: string;
  /** The attributed words. */
  words: readonly Place[];
  /** True where marks set them off. */
  isMarked: boolean;
  /** The reporting verb. */
  verb: string | undefined;
}

/** In the order of the text: a later speaker may be told by an earlier one. */
export const byPlace = (a: PrintedSpeaker, b: PrintedSpeaker): number =>
  (a.place?.position ?? 0) - (b.place?.position ?? 0) || (a.place?.start ?? 0) - (b.place?.start ?? 0);
