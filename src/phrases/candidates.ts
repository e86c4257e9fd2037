import type { Phrase } from './find-phrase.ts';
import { groupByShard } from './group-by-shard.ts';
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
}

/** Passages by number that may hold a phrase, in the order of the archive as far as they are known at once. */
export async function* listCandidates(
  index: PhraseIndex,
  phrase: Phrase,
  { together, length = Infinity }: How,
): AsyncGenerator<readonly number[]> {
  const ways = readPhraseWays(phrase, mostWays, length);
  const found = await Promise.all(ways.map((way) => candidatesOf(index, way, together)));
  if (found.length === 0 || found.includes('all')) {
    for (const [first, end] of await index.textRanges()) {
      yield Array.from({ length: end - first }, (_, place) => first + place);
    }
    return;
  }
  yield sortNumbers(found.flatMap((candidates) => (Array.isArray(candidates) ? (candidates as number[]) : [])));
  for (const candidates of found) {
    if (candidates !== 'all' && !Array.isArray(candidates)) yield* candidates as AsyncIterable<readonly number[]>;
  }
}

const sortNumbers = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

type Candidates = readonly number[] | AsyncIterable<readonly number[]> | 'all';

async function candidatesOf(index: PhraseIndex, { words, open }: Reading, together: boolean): Promise<Candidates> {
  const whole = open ? words.slice(0, -1) : words;
  const terms = (await index.termsOf(whole)).filter(({ length }) => length === 1 || together);
  const numbers = await narrow(index, [...new Set(terms.map(({ term }) => term))]);
  if (numbers) return numbers;
  const last = words.at(-1);
  // The word that is being typed is the only clue; a common word that begins so would make the list of the rest useless.
  return last !== undefined && open && words.length === 1 && !(await index.startsCommon(last))
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
