import { passageCode, type PassageRank } from '../../../src/phrases/passage-rank.ts';
import { listTerms } from '../../../src/phrases/term-runs.ts';
import { countPassages, findFrequentRuns, type NumberedWords } from './count-frequent.ts';

export interface Postings {
  /** Words of many passages, of which lists are kept all the same; words of so many that none is. Sorted by code units. */
  common: string[];
  everywhere: string[];
  /** Runs of such words that stand in many passages. */
  frequent: string[];
  /** Sorted by code units; codes of passages rising. */
  terms: [term: string, passages: number[]][];
}

/** A word or run is common if it stands in more passages than this and in more than one in a hundred. */
const leastCommon = 64;
const commonShare = 0.01;
/** Every text shard has some passages with a word that one in twenty has: reading them in turn is as good as a list. */
const everywhereShare = 0.05;

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Which terms there are, and the passages that hold them. `ranks`: what each passage is to a question. */
export function listPostings(numbered: NumberedWords, ranks: readonly PassageRank[]): Postings {
  const { vocabulary, words, starts } = numbered;
  const passages = starts.length - 1;
  const most = Math.max(leastCommon, Math.floor(passages * commonShare));
  const counts = countPassages(numbered);
  const isCommonNumber = (word: number) => (counts[word] as number) > most;
  const mostListed = Math.max(most, Math.floor(passages * everywhereShare));
  const everywhere = new Set(vocabulary.filter((_, word) => (counts[word] as number) > mostListed));
  const common = new Set(
    vocabulary.filter((_, word) => isCommonNumber(word) && (counts[word] as number) <= mostListed),
  );
  const frequent = findFrequentRuns(numbered, isCommonNumber, most);
  const lists = new Map<string, number[]>();
  for (let passage = 0; passage < passages; passage += 1) {
    const own = [...words.subarray(starts[passage], starts[passage + 1])].map((word) => vocabulary[word] as string);
    const code = passageCode(passage, ranks[passage] ?? 'text');
    // What stands between words in a row is no common word, and so in no run.
    const terms = listTerms(
      own,
      (word) => common.has(word) || everywhere.has(word),
      (run) => frequent.has(run),
    );
    for (const term of [...terms.map(({ term }) => term), ...own.filter((word) => common.has(word))]) {
      if (term === '') continue;
      const list = lists.get(term);
      if (!list) lists.set(term, [code]);
      else if (list.at(-1) !== code) list.push(code);
    }
  }
  return {
    common: [...common].sort(byCodeUnits),
    everywhere: [...everywhere].sort(byCodeUnits),
    frequent: [...frequent].sort(byCodeUnits),
    terms: [...lists].sort(([a], [b]) => byCodeUnits(a, b)),
  };
}
