import { align, type Aligner, type Stretch } from './align.ts';
import { trimEdges } from './trim-edges.ts';
import type { WordRatings } from './rate-words.ts';
import type { StoredPassage, WordStore } from './word-store.ts';

/** Shared wording of two passages, the earlier one first. */
export interface SharedWording extends Stretch {
  /** Places of the passages in the store. */
  passageA: number;
  passageB: number;
}

/** Words in a row by which two passages are brought together. */
const seedWords = 4;
/** What more documents than this have is a formula. */
const mostDocuments = 12;
/** Of one document's repetitions only the first ones are looked at. */
const mostInDocument = 3;

const leastWords = 5;
const leastRare = 3;

/** Every stretch that two documents share and that is no formula: five words alike, three different ones of them rare. */
export function findStretches(store: WordStore, ratings: WordRatings): SharedWording[] {
  const aligner: Aligner = { words: store.words, isSmall: ratings.isSmall };
  const found = new Map<number, SharedWording[]>();
  const passageOf = passageFinder(store.passages);
  for (const places of groupSeeds(store, ratings, passageOf)) {
    for (const [index, a] of places.entries()) {
      const passageA = passageOf(a);
      for (const b of places.slice(index + 1)) {
        const passageB = passageOf(b);
        if (store.passages[passageA]?.document === store.passages[passageB]?.document) continue;
        const key = passageA * store.passages.length + passageB;
        const known = found.get(key) ?? [];
        if (known.some((stretch) => holds(stretch, a, b))) continue;
        // What is too short is kept until the end, so that its other seeds need not be looked at.
        found.set(key, [...known, { ...trimEdges(store, align(aligner, a, b)), passageA, passageB }]);
      }
    }
  }
  return [...found.values()].flatMap((stretches) =>
    keepLongest(stretches.filter((stretch) => isTelling(stretch, ratings))),
  );
}

const holds = (stretch: Stretch, a: number, b: number) =>
  stretch.a <= a && a < stretch.aEnd && stretch.b <= b && b < stretch.bEnd;

function isTelling({ same }: Stretch, { isRare, wordAt }: WordRatings): boolean {
  if (same.length < leastWords) return false;
  return new Set(same.filter(isRare).map(wordAt)).size >= leastRare;
}

/** Of stretches that overlap in one of the passages, the longest. */
function keepLongest(stretches: readonly SharedWording[]): SharedWording[] {
  const kept: SharedWording[] = [];
  const longestFirst = stretches.toSorted(
    (one, other) => other.same.length - one.same.length || one.a - other.a || one.b - other.b,
  );
  for (const stretch of longestFirst) {
    const clashes = kept.some(
      ({ a, aEnd, b, bEnd }) => (stretch.a < aEnd && a < stretch.aEnd) || (stretch.b < bEnd && b < stretch.bEnd),
    );
    if (!clashes) kept.push(stretch);
  }
  return kept;
}

/** The passage of a place of the store. */
function passageFinder(passages: readonly StoredPassage[]): (place: number) => number {
  const begins = Float64Array.from(passages, ({ from }) => from);
  return (place) => {
    let [low, high] = [0, begins.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((begins[middle] as number) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

const hashBits = 2 ** 30;
const placeBits = 2 ** 23;

/** Places where the same four words stand, one of them rare, in two to twelve documents; each group in the order of the store. */
function* groupSeeds(
  store: WordStore,
  ratings: WordRatings,
  passageOf: (place: number) => number,
): Generator<number[]> {
  const places = seedPlaces(store, ratings);
  if (places.length >= placeBits) throw new Error('More rare words than can be compared at once');
  // Hash and number of the seed in one number, so that sorting needs no function.
  const keys = Float64Array.from(places, (place, index) => hashSeed(store, place) * placeBits + index).sort();
  for (let index = 0; index < keys.length;) {
    const hash = Math.floor((keys[index] as number) / placeBits);
    const group: number[] = [];
    for (; index < keys.length && Math.floor((keys[index] as number) / placeBits) === hash; index += 1)
      group.push(places[(keys[index] as number) % placeBits] as number);
    if (group.length > 1) yield* limitGroup(store, group, passageOf);
  }
}

function seedPlaces({ words, documentCounts }: WordStore, { isRare }: WordRatings): number[] {
  const places: number[] = [];
  let [shared, lastRare] = [0, -1];
  for (let place = 0; place < words.length; place += 1) {
    // A boundary is no word, and a word of one document alone can't be part of a seed.
    shared = (documentCounts[words.at(place)] as number) > 1 ? shared + 1 : 0;
    if (isRare(place)) lastRare = place;
    const begin = place - seedWords + 1;
    if (shared >= seedWords && lastRare >= begin) places.push(begin);
  }
  return places;
}

function hashSeed({ words }: WordStore, place: number): number {
  let hash = 0;
  for (let index = 0; index < seedWords; index += 1)
    hash = (Math.imul(hash, 0x9e3779b1) + words.at(place + index) + 1) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & (hashBits - 1);
}

function limitGroup(store: WordStore, group: readonly number[], passageOf: (place: number) => number): number[][] {
  const { words, passages } = store;
  const [first] = group as [number, ...number[]];
  // Different seeds may share a hash: the rare case of a second one is left out.
  const alike = group.filter((place) =>
    Array.from({ length: seedWords }, (_, index) => index).every(
      (index) => words.at(place + index) === words.at(first + index),
    ),
  );
  const counts = new Map<number, number>();
  const kept = alike.filter((place) => {
    const document = (passages[passageOf(place)] as StoredPassage).document;
    if ((passages[passageOf(place)] as StoredPassage).apart) return false;
    counts.set(document, (counts.get(document) ?? 0) + 1);
    return (counts.get(document) as number) <= mostInDocument;
  });
  return counts.size > 1 && counts.size <= mostDocuments ? [kept] : [];
}
