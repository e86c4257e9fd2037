import { findApart, findPhrase, type Phrase } from './find-phrase.ts';
import { listCandidates } from './candidates.ts';
import { findGoingOn, type GoesOn } from './find-going-on.ts';
import { createFoldedTexts, mayGoOn, mayHoldAll, mayHoldTogether } from './folded-text.ts';
import { groupByShard } from './group-by-shard.ts';
import { isCut, wordsLookedUp } from './join-passages.ts';
import type { FoundPassage, PhraseIndex } from './phrase-index.ts';
import { readPhraseWays } from './readings.ts';
import type { TextPassage } from './shards.ts';
import { createPageYield } from './yield-to-page.ts';
import { shownPlace, undoCorrections } from './undo-corrections.ts';

/** A passage that holds what was looked for, with the places of it in the text. */
export interface PhraseHit extends FoundPassage {
  /** `[start, end)` of the text as shown: of the whole phrase, or of each of its words. */
  places: Place[];
  /** Where the phrase goes on: the passages behind, and where it stands in each of them. */
  onward?: GoesOn['onward'];
  /** True where the words stand in the text as received, and were corrected. */
  asReceived?: true;
}

type Place = [start: number, end: number];
type Found = Pick<PhraseHit, 'places' | 'onward' | 'asReceived'>;

/** Finds something in a passage; `following` are the passages behind it in which its words go on. */
type Find = (passage: TextPassage, following: () => Promise<TextPassage[]>) => Found | Promise<Found>;

/** The same texts are looked through at every key. */
const foldedOf = createFoldedTexts();

/** Of a phrase with more readings than this, fewer words are compared before the text itself is read. */
const mostReadings = 8;

/** Every passage in which the phrase's words begin to stand together, as they are verified. */
export async function* searchPhrase(
  index: PhraseIndex,
  phrase: Phrase,
  signal?: AbortSignal,
): AsyncGenerator<PhraseHit> {
  // Marks alone are no words.
  if (phrase.words.length === 0) return;
  const [find, findOn] = [findTogether(phrase), findOnward(phrase)];
  if (phrase.words.length <= wordsLookedUp) {
    // In the order of the archive.
    const either: Find = async (passage, following) => {
      const found = find(passage);
      return found.places.length > 0 ? found : findOn(passage, following);
    };
    yield* verify(index, listCandidates(index, phrase, { together: true }), either, signal);
    return;
  }
  // More words leave fewer passages; but of those that stand in the next one, few are listed with the first.
  yield* verify(index, listCandidates(index, phrase, { together: true }), find, signal);
  const onward: Find = (passage, following) =>
    find(passage).places.length > 0 ? { places: [] } : findOn(passage, following);
  yield* verify(index, listCandidates(index, phrase, { together: true, length: wordsLookedUp }), onward, signal);
}

/** Every passage that holds all of the words, but not together. */
export async function* searchApart(
  index: PhraseIndex,
  phrase: Phrase,
  signal?: AbortSignal,
): AsyncGenerator<PhraseHit> {
  // One word is nowhere apart.
  if (phrase.words.length < 2) return;
  const ways = readPhraseWays(phrase, mostReadings);
  const together = findTogether(phrase);
  const findAll = (text: string) => (mayHoldAll(foldedOf(text), ways) ? findApart(text, phrase) : []);
  const find: Find = (passage) =>
    together(passage).places.length > 0 ? { places: [] } : findInEither(passage, findAll);
  yield* verify(index, listCandidates(index, phrase, { together: false }), find, signal);
}

/** Finds the whole phrase in one passage. */
function findTogether(phrase: Phrase): (passage: TextPassage) => Found {
  const ways = readPhraseWays(phrase, mostReadings);
  const find = (text: string) => (mayHoldTogether(foldedOf(text), ways) ? findPhrase(text, phrase) : []);
  return (passage) => findInEither(passage, find);
}

/** Finds the phrase where it begins in one passage and goes on in the next. */
function findOnward(phrase: Phrase): Find {
  return async (passage, following) => {
    if (passage.next === undefined) return { places: [] };
    const texts = [passage.text, ...(passage.received ? [undoCorrections(passage.text, passage.received)] : [])];
    const may = texts.some((text) => isCut(text) || mayGoOn(foldedOf(text), phrase));
    return may ? (findGoingOn([passage, ...(await following())], phrase) ?? { places: [] }) : { places: [] };
  };
}

/** In the text as shown or else, where words of it were corrected, in the text as received. */
function findInEither({ text, received }: TextPassage, find: (text: string) => Place[]): Found {
  const places = find(text);
  if (places.length > 0 || !received) return { places };
  const inSource = find(undoCorrections(text, received));
  return { places: inSource.map((place) => shownPlace(place, received)), asReceived: true };
}

/** Ends when it is aborted, which may be long before it is asked for the next hit. */
async function* verify(
  index: PhraseIndex,
  candidates: AsyncIterable<readonly number[]>,
  find: Find,
  signal: AbortSignal | undefined,
): AsyncGenerator<PhraseHit> {
  const ranges = await index.textRanges();
  const seen = new Set<number>();
  const rest = createPageYield();
  for await (const numbers of candidates) {
    const fresh = numbers.filter((number) => !seen.has(number));
    for (const { shard, first, own } of groupByShard(fresh, ranges)) {
      await rest();
      if (signal?.aborted) return;
      const passages = await index.passagesIn(shard);
      for (const number of own) {
        seen.add(number);
        const found = passages[number - first];
        const hit = found && { ...found, ...(await find(found.passage, () => index.passagesBehind(number))) };
        if (hit && hit.places.length > 0) yield hit;
      }
    }
  }
}
