/** A sentence with places for links or marked words. Where they stand, and in what order, is the language's own. */
export type Sentence<Place extends string> = readonly (string | SentencePart<Place>)[];

export interface SentencePart<Place extends string> {
  place: Place;
  /** What is shown there; empty where the page fills it. */
  text: string;
}

/** The words of a sentence that are linked or marked. */
export const part = <Place extends string>(place: Place, text = ''): SentencePart<Place> => ({ place, text });
