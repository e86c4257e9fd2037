import { findApart, findPhrase, type Phrase } from './find-phrase.ts';
import { createFoldedTexts, holdsAll, holdsTogether } from './folded-text.ts';
import type { FoundPassage, PhraseIndex } from './phrase-index.ts';
import type { TextPassage } from './shards.ts';
import { takeBreaks } from './take-breaks.ts';
import { shownPlace, undoCorrections } from './undo-corrections.ts';

/** A passage that holds what was looked for, with the places of it in the text. */
export interface PhraseHit extends FoundPassage {
  /** `[start, end)` of the text as shown: of the whole phrase, or of each of its words. */
  places: Place[];
  /** True where the words stand in the text as received, and were corrected. */
  asReceived?: true;
}

type Place = [start: number, end: number];
type Found = Pick<PhraseHit, 'places' | 'asReceived'>;

/** Passages by number that may hold a phrase: all there are, or these. */
type Candidates = AsyncIterable<readonly number[]> | Iterable<readonly number[]> | 'all';

/** The same texts are looked through at every key. */
const foldedOf = createFoldedTexts();

/** Beyond so many text shards it costs less to narrow by one more term than to read them. */
const fewShards = 2;

/** Three terms are mostly enough for six words, and are one wait; the third asked for after two would be another one. */
const termsAtOnce = 3;

/** Every passage in which the phrase's words stand together, in the order of the archive, as they are verified. */
export async function* searchPhrase(
  index: PhraseIndex,
  phrase: Phrase,
  signal?: AbortSignal,
): AsyncGenerator<PhraseHit> {
  // Marks alone are no words.
  if (phrase.words.length === 0) return;
  const find = (passage: TextPassage) => findInEither(passage, (text) => findTogether(text, phrase));
  yield* verify(index, await findCandidates(index, phrase, 'together'), find, signal);
}

/** Every passage that holds all of the words, but not together. */
export async function* searchApart(
  index: PhraseIndex,
  phrase: Phrase,
  signal?: AbortSignal,
): AsyncGenerator<PhraseHit> {
  // One word is nowhere apart.
  if (phrase.words.length < 2) return;
  const findAll = (text: string) => (holdsAll(foldedOf(text), phrase) ? findApart(text, phrase) : []);
  const find = (passage: TextPassage) => {
    const together = findInEither(passage, (text) => findTogether(text, phrase));
    return together.places.length > 0 ? { places: [] } : findInEither(passage, findAll);
  };
  yield* verify(index, await findCandidates(index, phrase, 'apart'), find, signal);
}

const findTogether = (text: string, phrase: Phrase): Place[] =>
  holdsTogether(foldedOf(text), phrase) ? findPhrase(text, phrase) : [];

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
  candidates: Candidates,
  find: (passage: TextPassage) => Found,
  signal: AbortSignal | undefined,
): AsyncGenerator<PhraseHit> {
  const ranges = await index.textRanges();
  const seen = new Set<number>();
  const rest = takeBreaks();
  for await (const numbers of candidates === 'all' ? listAll(ranges) : candidates) {
    const fresh = numbers.filter((number) => !seen.has(number));
    for (const { shard, first, own } of groupByShard(fresh, ranges)) {
      await rest();
      if (signal?.aborted) return;
      const passages = await index.passagesIn(shard);
      for (const number of own) {
        seen.add(number);
        const found = passages[number - first];
        const hit = found && { ...found, ...find(found.passage) };
        if (hit && hit.places.length > 0) yield hit;
      }
    }
  }
}

function* listAll(ranges: readonly (readonly [first: number, end: number])[]): Generator<number[]> {
  for (const [first, end] of ranges) yield Array.from({ length: end - first }, (_, place) => first + place);
}

async function findCandidates(index: PhraseIndex, phrase: Phrase, how: 'together' | 'apart'): Promise<Candidates> {
  const whole = phrase.open ? phrase.words.slice(0, -1) : phrase.words;
  const terms = (await index.termsOf(whole)).filter(({ length }) => length === 1 || how === 'together');
  const numbers = await narrow(index, [...new Set(terms.map(({ term }) => term))]);
  if (numbers) return [numbers];
  const [last] = phrase.words.slice(-1);
  // The word that is being typed is the only clue; a common word that begins so would make the list of the rest useless.
  return last !== undefined && phrase.open && phrase.words.length === 1 && !(await index.startsCommon(last))
    ? index.passagesOfBeginning(last)
    : 'all';
}

/** The passages that hold all of some terms, asked for a few at a time until few text shards are left. */
async function narrow(index: PhraseIndex, terms: readonly string[]): Promise<readonly number[] | undefined> {
  let left: readonly number[] | undefined;
  for (let place = 0; place < terms.length; place += termsAtOnce) {
    const lists = await Promise.all(terms.slice(place, place + termsAtOnce).map((term) => index.passagesOf(term)));
    for (const list of lists) left = left ? intersect(left, list) : list;
    if (left && (await countShards(index, left)) <= fewShards) break;
  }
  return left;
}

function intersect(a: readonly number[], b: readonly number[]): number[] {
  const held = new Set(b);
  return a.filter((number) => held.has(number));
}

const countShards = async (index: PhraseIndex, numbers: readonly number[]): Promise<number> =>
  groupByShard(numbers, await index.textRanges()).length;

/** Rising passage numbers by the text shard that holds them. */
function groupByShard(numbers: readonly number[], ranges: readonly (readonly [first: number, end: number])[]) {
  const groups: { shard: number; first: number; own: number[] }[] = [];
  let shard = 0;
  for (const number of numbers) {
    while (number >= (ranges[shard]?.[1] ?? Infinity)) shard += 1;
    const last = groups.at(-1);
    if (last?.shard === shard) last.own.push(number);
    else groups.push({ shard, first: ranges[shard]?.[0] ?? 0, own: [number] });
  }
  return groups;
}
