import type { WordRatings } from './rate-words.ts';
import type { StoredPassage, WordStore } from './word-store.ts';

/** How many words before and behind a place are about the same matter. */
const reach = 25;

/** Words `[from, to)` of a passage. */
export interface WordRange {
  passage: number;
  from: number;
  to: number;
}

/** The words around a place that say what it is about: no common ones, no names, none of the place itself. */
function matterOf(store: WordStore, { isCommon }: WordRatings, { passage, from, to }: WordRange): Set<number> {
  const { words, names, passages } = store;
  const { from: begin, to: end } = passages[passage] as StoredPassage;
  const own = new Set(Array.from({ length: to - from }, (_, index) => words.at(from + index)));
  const matter = new Set<number>();
  for (let place = Math.max(begin, from - reach); place < Math.min(end, to + reach); place += 1) {
    const word = words.at(place);
    if (names.at(place) === 0 && !isCommon(word) && !own.has(word)) matter.add(word);
  }
  return matter;
}

/** How many words of their matter two places have in common. */
export function countSharedMatter(store: WordStore, ratings: WordRatings, one: WordRange, other: WordRange): number {
  const matter = matterOf(store, ratings, one);
  return [...matterOf(store, ratings, other)].filter((word) => matter.has(word)).length;
}
