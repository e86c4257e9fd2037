import { passageCode, type PassageRank } from '../../../src/phrases/passage-rank.ts';
import { longestRun } from '../../../src/phrases/term-runs.ts';
import { between, countPassages, findFrequentRuns, type FrequentRuns, type NumberedWords } from './count-frequent.ts';

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

/** Which terms there are, and the passages that hold them. `ranks`: what each passage is to a question. */
export function listPostings(numbered: NumberedWords, ranks: readonly PassageRank[]): Postings {
  const { vocabulary, words, starts } = numbered;
  const passages = starts.length - 1;
  const most = Math.max(leastCommon, Math.floor(passages * commonShare));
  const mostListed = Math.max(most, Math.floor(passages * everywhereShare));
  const counts = countPassages(numbered);
  const isCommon = (word: number) => (counts[word] as number) > most;
  const isListed = (word: number) => (counts[word] as number) <= mostListed;
  const runs = findFrequentRuns(numbered, isCommon, most);
  const lists = createLists(vocabulary, runs);
  for (let passage = 0; passage < passages; passage += 1) {
    const code = passageCode(passage, ranks[passage] ?? 'text');
    const [start, end] = [starts[passage] as number, starts[passage + 1] as number];
    // As `listTerms` does, by numbers: a run that ends later than the next one is listed there.
    let nextEnd = end;
    for (let place = end - 1; place >= start; place -= 1) {
      const word = words[place] as number;
      const frequent = runs.lengths[place] as number;
      if (word !== between && isListed(word)) lists.add(1, word, code);
      if (frequent === 0) {
        nextEnd = place;
        continue;
      }
      const last = place + frequent;
      if (last >= Math.min(nextEnd, place + longestRun)) continue;
      lists.add(frequent + 1, lists.runOf(place, words[last] as number), code);
      nextEnd = last;
    }
  }
  return {
    common: vocabulary.filter((_, word) => isCommon(word) && isListed(word)).sort(),
    everywhere: vocabulary.filter((_, word) => !isListed(word)).sort(),
    frequent: runs.printed.slice(2).flat().sort(),
    terms: lists.sorted(),
  };
}

/** Lists of passages by the terms that they hold, which are told by numbers until all are there: there are more than words. */
function createLists(vocabulary: readonly string[], { printed, numbers }: FrequentRuns) {
  const size = vocabulary.length;
  /** By how many words the term has. */
  const all = Array.from({ length: longestRun + 1 }, () => new Map<number, number[]>());
  const print = (length: number, term: number): string =>
    length === 1
      ? (vocabulary[term] as string)
      : `${printed[length - 1]?.[Math.floor(term / size)] as string} ${vocabulary[term % size] as string}`;
  return {
    /** What tells the run that begins with the longest frequent one at a place, and ends with one word more. */
    runOf: (place: number, last: number): number => (numbers[place] as number) * size + last,
    add(length: number, term: number, code: number): void {
      const lists = all[length] as Map<number, number[]>;
      const list = lists.get(term);
      if (!list) lists.set(term, [code]);
      else if (list.at(-1) !== code) list.push(code);
    },
    sorted(): Postings['terms'] {
      const lists = new Map<string, number[]>();
      for (const [length, own] of all.entries()) for (const [term, list] of own) lists.set(print(length, term), list);
      // By code units, as text is by itself.
      return [...lists.keys()].sort().map((term) => [term, lists.get(term) as number[]]);
    },
  };
}
