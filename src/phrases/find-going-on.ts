import { findPhrase, type Phrase } from './find-phrase.ts';
import { joinTexts } from './join-passages.ts';
import type { TextPassage } from './shards.ts';
import { shownPlace, undoCorrections } from './undo-corrections.ts';

type Place = [start: number, end: number];

/** Where a phrase stands that begins in one passage and goes on in others. */
export interface GoesOn {
  /** In the first one. */
  places: [Place];
  onward: { passage: TextPassage; place: Place }[];
  asReceived?: true;
}

/** The first place where a phrase begins in the first of these passages and goes on in the next: as shown, or else as received. */
export function findGoingOn(chain: readonly TextPassage[], phrase: Phrase): GoesOn | undefined {
  const shown = findAcross(
    chain,
    chain.map(({ text }) => text),
    phrase,
  );
  if (shown || chain.every(({ received }) => !received)) return shown;
  const texts = chain.map(({ text, received }) => (received ? undoCorrections(text, received) : text));
  const found = findAcross(chain, texts, phrase);
  if (!found) return undefined;
  const shownIn = ({ received }: TextPassage, place: Place) => (received ? shownPlace(place, received) : place);
  return {
    places: [shownIn(chain[0] as TextPassage, found.places[0])],
    onward: found.onward.map(({ passage, place }) => ({ passage, place: shownIn(passage, place) })),
    asReceived: true,
  };
}

function findAcross(chain: readonly TextPassage[], texts: readonly string[], phrase: Phrase): GoesOn | undefined {
  const { text, starts } = joinTexts(texts);
  const { length } = texts[0] ?? '';
  const found = findPhrase(text, phrase).find(([start, end]) => start < length && end > length);
  if (!found) return undefined;
  const [start, end] = found;
  const onward = chain.flatMap((passage, place) => {
    const from = starts[place] ?? 0;
    const to = Math.min(end - from, texts[place]?.length ?? 0);
    return place > 0 && to > 0 ? [{ passage, place: [0, to] satisfies Place }] : [];
  });
  return { places: [[start, length]], onward };
}
