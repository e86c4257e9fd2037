import { saidTerm } from './facet-terms.ts';
import { findApart, findPhrase, listUnits, type Phrase } from './find-phrase.ts';
import { listCandidates } from './candidates.ts';
import { findGoingOn } from './find-going-on.ts';
import { createFoldedTexts, mayGoOn, mayHoldAll, mayHoldTogether } from './folded-text.ts';
import { isCut, wordsLookedUp } from './join-passages.ts';
import type { Found, PhraseHit, Place } from './phrase-hit.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { readPhraseWays } from './readings.ts';
import type { TextPassage } from './shards.ts';
import { measureNearness } from './rank-hits.ts';
import { verifyCandidates, type Find, type Wanted } from './verify-candidates.ts';
import { shownPlace, undoCorrections } from './undo-corrections.ts';

/** The same texts are looked through at every key. */
const foldedOf = createFoldedTexts();

/** Of a phrase with more readings than this, fewer words are compared before the text itself is read. */
const mostReadings = 8;

/** Every passage in which the phrase's words begin to stand together, as they are verified. */
export const searchPhrase = (
  index: PhraseIndex,
  phrase: Phrase,
  wanted: Wanted = { order: 'best' },
): AsyncGenerator<PhraseHit> => wholeFirst(phrase, wanted, (own) => searchTogether(index, own, wanted));

/** Every passage that holds all of the words, but not together. */
export const searchApart = (
  index: PhraseIndex,
  phrase: Phrase,
  wanted: Wanted = { order: 'best' },
): AsyncGenerator<PhraseHit> => wholeFirst(phrase, wanted, (own) => searchScattered(index, own, phrase, wanted));

/**
 * The last word is mostly finished, and narrows what has to be read as one that may go on does not: first what has it as it is, then what
 * has words that begin with it.
 */
async function* wholeFirst(
  phrase: Phrase,
  { order }: Wanted,
  search: (phrase: Phrase) => AsyncGenerator<PhraseHit>,
): AsyncGenerator<PhraseHit> {
  const given = new Set<number>();
  const isFirst = phrase.open && order === 'best';
  for (const own of isFirst ? [{ ...phrase, open: false }, phrase] : [phrase]) {
    for await (const hit of search(own)) {
      if (given.has(hit.number)) continue;
      given.add(hit.number);
      yield hit;
    }
  }
}

async function* searchTogether(index: PhraseIndex, phrase: Phrase, wanted: Wanted): AsyncGenerator<PhraseHit> {
  // Marks alone are no words.
  if (phrase.words.length === 0) return;
  const [find, findOn] = [findTogether(phrase), findOnward(phrase)];
  if (phrase.words.length <= wordsLookedUp) {
    const either: Find = async (passage, following) => {
      const found = find(passage);
      return found.places.length > 0 ? found : findOn(passage, following);
    };
    yield* ownFirst(wanted, either, (facets, find) =>
      verifyCandidates(index, listCandidates(index, phrase, { together: true, facets }), find, wanted),
    );
    return;
  }
  // More words leave fewer passages; but of those that stand in the next one, few are listed with the first.
  yield* verifyCandidates(index, listCandidates(index, phrase, { together: true }), find, wanted);
  const onward: Find = (passage, following) =>
    find(passage).places.length > 0 ? { places: [] } : findOn(passage, following);
  yield* verifyCandidates(
    index,
    listCandidates(index, phrase, { together: true, length: wordsLookedUp }),
    onward,
    wanted,
  );
}

/** What `search` finds, but first of it the passages in which the one speaks whose own words come first. */
async function* ownFirst(
  { speaker, order }: Wanted,
  find: Find,
  search: (facets: string[], find: Find) => AsyncGenerator<PhraseHit>,
): AsyncGenerator<PhraseHit> {
  const given = new Set<number>();
  if (speaker !== undefined && order === 'best') {
    const findOwn: Find = (passage, following) =>
      passage.said?.some((own) => own.speaker === speaker) ? find(passage, following) : { places: [] };
    for await (const hit of search([saidTerm(speaker)], findOwn)) {
      given.add(hit.number);
      yield hit;
    }
  }
  for await (const hit of search([], find)) if (!given.has(hit.number)) yield hit;
}

/** Words of a phrase, where it does not stand as a `whole` one. */
async function* searchScattered(
  index: PhraseIndex,
  phrase: Phrase,
  whole: Phrase,
  wanted: Wanted,
): AsyncGenerator<PhraseHit> {
  // One word is nowhere apart.
  if (phrase.words.length < 2) return;
  const ways = readPhraseWays(phrase, mostReadings);
  const together = findTogether(whole);
  const units = listUnits(phrase);
  const findAll = (text: string) => (mayHoldAll(foldedOf(text), ways) ? findApart(text, phrase) : []);
  const find: Find = (passage) => {
    if (together(passage).places.length > 0) return { places: [] };
    const found = findInEither(passage, findAll);
    if (found.places.length === 0) return found;
    const { text, received = [] } = passage;
    const read = found.asReceived ? undoCorrections(text, received) : text;
    return { ...found, nearness: measureNearness(units.map((unit) => findPhrase(read, unit))) };
  };
  yield* verifyCandidates(index, listCandidates(index, phrase, { together: false }), find, wanted);
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
