import type { Phrase } from './find-phrase.ts';
import { groupByShard } from './group-by-shard.ts';
import { numberOfCode, passageRanks, rankOfCode, type PassageRank } from './passage-rank.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { readPhraseWays, type Reading } from './readings.ts';

/** Beyond so many text shards it costs less to narrow by one more term than to read them. */
const fewShards = 2;

/** Three terms are mostly enough for six words, and are one wait; the third asked for after two would be another one. */
const termsAtOnce = 3;

/** So many ways to write compounds are looked up: of a phrase with more, its beginning. */
const mostWays = 4;

interface How {
  /** Whether the words are to stand together. */
  together: boolean;
  /** By how many of the phrase's words they are looked up. */
  length?: number;
  /** Of `facet-terms.ts`: what passages are to be listed under as well. */
  facets?: readonly string[];
}

/** Passages that may hold a phrase, by number and rising. */
export interface Candidates {
  numbers: readonly number[];
  /** What all of them are to a question; absent where that is not known before they are read. */
  rank?: PassageRank;
}

/** Passages that may hold a phrase, as far as they are known at once: of each list, those first that are most to a question. */
export async function* listCandidates(
  index: PhraseIndex,
  phrase: Phrase,
  { together, length = Infinity, facets = [] }: How,
): AsyncGenerator<Candidates> {
  const ways = readPhraseWays(phrase, mostWays, length);
  // What nothing is said of but a facet is looked up by that alone.
  const readings = ways.length === 0 && facets.length > 0 ? [{ words: [], open: false }] : ways;
  const found = await Promise.all(readings.map((way) => candidatesOf(index, way, together, facets)));
  if (found.length === 0 || found.includes('all')) {
    for (const [first, end] of await index.textRanges()) {
      yield { numbers: Array.from({ length: end - first }, (_, place) => first + place) };
    }
    return;
  }
  yield* rankCandidates(found.flatMap((codes) => (Array.isArray(codes) ? (codes as number[]) : [])));
  for (const lists of found) {
    if (lists === 'all' || Array.isArray(lists)) continue;
    for await (const codes of lists as AsyncIterable<readonly number[]>) yield* rankCandidates(codes);
  }
}

function* rankCandidates(codes: readonly number[]): Generator<Candidates> {
  const sorted = sortNumbers(codes);
  for (const rank of passageRanks) {
    const numbers = sorted.filter((code) => rankOfCode(code) === rank).map(numberOfCode);
    if (numbers.length > 0) yield { numbers, rank };
  }
}

const sortNumbers = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

type Codes = readonly number[] | AsyncIterable<readonly number[]> | 'all';

async function candidatesOf(
  index: PhraseIndex,
  { words, open }: Reading,
  together: boolean,
  facets: readonly string[],
): Promise<Codes> {
  const whole = open ? words.slice(0, -1) : words;
  const terms = (await index.termsOf(whole)).filter(({ length }) => length === 1 || together);
  const listed = (await Promise.all(facets.map((facet) => index.termsOf([facet])))).flat();
  const codes = await narrow(index, [...new Set([...listed, ...terms].map(({ term }) => term))]);
  if (codes) return codes;
  const last = words.at(-1);
  // The word that is being typed is the only clue; a common word that begins so would make the list of the rest useless.
  return last !== undefined && open && !(await index.startsCommon(last)) ? index.passagesOfBeginning(last) : 'all';
}

/** The codes of the passages that hold all of some terms, asked for a few at a time until few text shards are left. */
async function narrow(index: PhraseIndex, terms: readonly string[]): Promise<readonly number[] | undefined> {
  let left: readonly number[] | undefined;
  for (let place = 0; place < terms.length; place += termsAtOnce) {
    const lists = await Promise.all(terms.slice(place, place + termsAtOnce).map((term) => index.passagesOf(term)));
    for (const list of lists) left = left ? intersect(left, list) : list;
    if (left && (await countShards(index, left.map(numberOfCode))) <= fewShards) break;
  }
  return left;
}

function intersect(a: readonly number[], b: readonly number[]): number[] {
  const held = new Set(b);
  return a.filter((number) => held.has(number));
}

const countShards = async (index: PhraseIndex, numbers: readonly number[]): Promise<number> =>
  groupByShard(numbers, await index.textRanges()).length;
