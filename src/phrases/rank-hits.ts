import { passageRanks, rankOfPassage, type PassageRank } from './passage-rank.ts';
import type { PhraseHit } from './phrase-hit.ts';

/** The orders in which hits are given: by how well they answer, or by the dates of their documents. */
export const hitOrders = ['best', 'newest', 'oldest'] as const;
export type HitOrder = (typeof hitOrders)[number];

/**
 * Which of two hits comes first. By dates, that of the newer or older document, then in the order of the text. Best, where both hold the
 * words together or both hold them apart:
 *
 * 1. words within somebody's statement, other running text, what stands around the text, lines about the document (`passageRanks`);
 * 2. of words apart, those that stand nearer to one another: how long the shortest stretch is that has all of them;
 * 3. the newer document, then the order of the text.
 *
 * All words of a question stand in every hit, so that none is rarer in one than in another: rarity counts among words of which only some
 * are there, as the topics of statements.
 */
export const compareHits = (order: HitOrder): ((a: PhraseHit, b: PhraseHit) => number) => {
  const sign = order === 'oldest' ? 1 : -1;
  const byDate = (a: PhraseHit, b: PhraseHit) =>
    a.document.id === b.document.id ? a.number - b.number : sign * (a.number - b.number);
  if (order !== 'best') return byDate;
  return (a, b) => placeOf(a) - placeOf(b) || a.nearness - b.nearness || byDate(a, b);
};

const placeOf = (hit: PhraseHit): number => passageRanks.indexOf(rankOfHit(hit));

/** As of its passage; but words beside a statement in the same passage are the text's. */
export function rankOfHit({ passage, places }: Pick<PhraseHit, 'passage' | 'places'>): PassageRank {
  const rank = rankOfPassage(passage);
  if (rank !== 'statement') return rank;
  const isSaid = passage.said?.some(({ start, end }) => places.every((place) => start <= place[0] && place[1] <= end));
  return isSaid ? 'statement' : 'text';
}

/** How many characters the shortest stretch has that holds one place of each of these lists. */
export function measureNearness(lists: readonly (readonly (readonly [start: number, end: number])[])[]): number {
  const places = lists
    .flatMap((own, list) => own.map(([start, end]) => ({ start, end, list })))
    .sort((a, b) => a.start - b.start);
  const counts = new Array<number>(lists.length).fill(0);
  let [held, first, shortest] = [0, 0, Infinity];
  for (const { end, list } of places) {
    counts[list] = (counts[list] ?? 0) + 1;
    if (counts[list] === 1) held += 1;
    while (held === lists.length) {
      const least = places[first] as (typeof places)[number];
      shortest = Math.min(shortest, end - least.start);
      counts[least.list] = (counts[least.list] ?? 0) - 1;
      if (counts[least.list] === 0) held -= 1;
      first += 1;
    }
  }
  return shortest;
}
