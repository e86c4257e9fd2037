import type { WordRatings } from './rate-words.ts';
import type { StoredPassage, WordStore } from './word-store.ts';

/** How many words before and behind a place are about the same matter. */
const reach = 25;

/** So near, a word belongs to the same phrase. */
const beside = 5;

const DIGIT = /\d/;

/** Words `[from, to)` of a passage. */
export interface WordRange {
  passage: number;
  from: number;
  to: number;
}

/** The words around a place that say what it is about, and how far off each stands: no common ones, no names or numbers, none of the place itself. */
function matterOf(
  { words, names, vocabulary, passages }: WordStore,
  { isCommon }: WordRatings,
  { passage, from, to }: WordRange,
): Map<number, number> {
  const { from: begin, to: end } = passages[passage] as StoredPassage;
  const own = new Set(Array.from({ length: to - from }, (_, index) => words.at(from + index)));
  const matter = new Map<number, number>();
  for (let place = Math.max(begin, from - reach); place < Math.min(end, to + reach); place += 1) {
    const word = words.at(place);
    if (names.at(place) !== 0 || isCommon(word) || own.has(word) || DIGIT.test(vocabulary[word] as string)) continue;
    const distance = place < from ? from - place : place - to + 1;
    matter.set(word, Math.min(distance, matter.get(word) ?? distance));
  }
  return matter;
}

/** How many words of their matter two places have in common. What stands beside both of them counts twice. */
export function countSharedMatter(store: WordStore, ratings: WordRatings, one: WordRange, other: WordRange): number {
  const matter = matterOf(store, ratings, one);
  let count = 0;
  for (const [word, distance] of matterOf(store, ratings, other)) {
    const before = matter.get(word);
    if (before !== undefined) count += before <= beside && distance <= beside ? 2 : 1;
  }
  return count;
}
