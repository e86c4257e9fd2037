import type { Candidates } from './candidates.ts';
import { groupByShard } from './group-by-shard.ts';
import { passageRanks } from './passage-rank.ts';
import type { FoundPassage, PhraseIndex } from './phrase-index.ts';
import { compareHits, rankOfHit, type HitOrder } from './rank-hits.ts';
import type { Found, PhraseHit } from './phrase-hit.ts';
import type { TextPassage } from './shards.ts';
import { createPageYield } from './yield-to-page.ts';

/** Finds something in a passage; `following` are the passages behind it in which its words go on. */
export type Find = (passage: TextPassage, following: () => Promise<TextPassage[]>) => Found | Promise<Found>;

/** How hits are wanted. */
export interface Wanted {
  order: HitOrder;
  /** Passages in which this one speaks or is quoted come first where the order is the best. */
  speaker?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** So many text shards are read at once: the first hit waits for one of them, those of a small archive are all read before it. */
const [firstShards, moreShards, allShards] = [1, 6, 4];

/**
 * The candidates that hold what is looked for, in an order that is right as far as they come at once: those of one rank before those of
 * the next. Ends when it is aborted, which may be long before it is asked for the next hit.
 */
export async function* verifyCandidates(
  index: PhraseIndex,
  candidates: AsyncIterable<Candidates>,
  find: Find,
  { order, signal }: Wanted,
): AsyncGenerator<PhraseHit> {
  const ranges = await index.textRanges();
  const seen = new Set<number>();
  const compare = compareHits(order);
  // Hits that are less than their passages.
  let held: PhraseHit[] = [];
  for await (const { numbers, rank } of order === 'best' ? candidates : byNumber(candidates)) {
    const place = rank === undefined ? 0 : passageRanks.indexOf(rank);
    const before = held.filter((hit) => placeOfHit(hit) < place);
    held = held.filter((hit) => placeOfHit(hit) >= place);
    yield* before.sort(compare);
    const fresh = numbers.filter((number) => !seen.has(number));
    for (const number of fresh) seen.add(number);
    const groups = groupByShard(fresh, ranges);
    if (order !== 'oldest') groups.reverse();
    for (let at = 0, count = groups.length <= allShards ? allShards : firstShards; at < groups.length;) {
      const found = await verifyShards(index, groups.slice(at, at + count), find, signal);
      if (signal?.aborted) return;
      [at, count] = [at + count, moreShards];
      const isLess = (hit: PhraseHit) => order === 'best' && rank !== undefined && placeOfHit(hit) > place;
      // Those that were held back for this rank are sorted with the last of it, which are all in a small archive.
      const due = at < groups.length ? [] : held.filter((hit) => placeOfHit(hit) === place && rank !== undefined);
      held.push(...found.filter(isLess));
      held = held.filter((hit) => !due.includes(hit));
      yield* [...found.filter((hit) => !isLess(hit)), ...due].sort(compare);
    }
  }
  yield* held.sort(compare);
}

const placeOfHit = (hit: PhraseHit): number => passageRanks.indexOf(rankOfHit(hit));

/** All at once, by date alone, as far as they are known at once. */
async function* byNumber(candidates: AsyncIterable<Candidates>): AsyncGenerator<Candidates> {
  const numbers: number[] = [];
  for await (const each of candidates) for (const number of each.numbers) numbers.push(number);
  yield { numbers: numbers.sort((a, b) => a - b) };
}

async function verifyShards(
  index: PhraseIndex,
  groups: readonly { shard: number; first: number; own: readonly number[] }[],
  find: Find,
  signal: AbortSignal | undefined,
): Promise<PhraseHit[]> {
  const rest = createPageYield();
  const hits: PhraseHit[] = [];
  const loading = groups.map(({ shard }) => index.passagesIn(shard));
  for (const [place, { first, own }] of groups.entries()) {
    const passages = await (loading[place] as Promise<FoundPassage[]>);
    await rest();
    if (signal?.aborted) return [];
    for (const number of own) {
      const found = passages[number - first];
      if (!found) continue;
      const here = await find(found.passage, () => index.passagesBehind(number));
      if (here.places.length > 0) hits.push({ ...found, nearness: 0, ...here });
    }
  }
  return hits;
}
