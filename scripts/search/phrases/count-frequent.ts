import { longestRun } from '../../../src/phrases/term-runs.ts';

/** The number between words that do not stand in a row. */
export const between = 0;

/** Words of all passages as numbers, one passage after another. */
export interface NumberedWords {
  /** Number → word; of `between`, none. */
  vocabulary: readonly string[];
  words: Int32Array;
  /** Where each passage begins in `words`; one more for where the last ends. */
  starts: Int32Array;
}

/** For each word in how many passages it stands. */
export function countPassages({ vocabulary, words, starts }: NumberedWords): Int32Array {
  const counts = new Int32Array(vocabulary.length);
  const last = new Int32Array(vocabulary.length).fill(-1);
  for (let passage = 0; passage + 1 < starts.length; passage += 1) {
    for (let at = starts[passage] as number; at < (starts[passage + 1] as number); at += 1) {
      const word = words[at] as number;
      if (word === between || last[word] === passage) continue;
      last[word] = passage;
      counts[word] = (counts[word] as number) + 1;
    }
  }
  return counts;
}

/**
 * The runs of two and more common words that stand in more than `most` passages, of up to the longest run that is told apart
 * less one. A run can only be frequent if the one without its last word is.
 */
export function findFrequentRuns(
  numbered: NumberedWords,
  isCommon: (word: number) => boolean,
  most: number,
): Set<string> {
  const { vocabulary, words } = numbered;
  const frequent = new Set<string>();
  const common = Uint8Array.from(vocabulary, (_, word) => (isCommon(word) ? 1 : 0));
  // Frequent runs that begin at each place: first, of one word, by its number.
  let begun: Begun = { runs: words.map((word) => (common[word] === 1 ? word : none)), printed: vocabulary };
  for (let length = 2; length < longestRun; length += 1) {
    begun = goOn(numbered, begun, length, common, most);
    if (begun.printed.length === 0) break;
    for (const run of begun.printed) frequent.add(run);
  }
  return frequent;
}

/** Runs of one length: the number of that which begins at each place, and each as printed. */
interface Begun {
  runs: Int32Array;
  printed: readonly string[];
}

/** What begins at a place where no frequent run does. */
const none = -1;

/** Those of the runs, one word longer, that are frequent. */
function goOn(
  { vocabulary, words, starts }: NumberedWords,
  begun: Begun,
  length: number,
  common: Uint8Array,
  most: number,
): Begun {
  const size = vocabulary.length;
  const counts = new Map<number, { passage: number; count: number }>();
  const eachRun = (visit: (key: number, at: number, passage: number) => void) => {
    for (let passage = 0; passage + 1 < starts.length; passage += 1) {
      const last = (starts[passage + 1] as number) - length;
      for (let at = starts[passage] as number; at <= last; at += 1) {
        const run = begun.runs[at] as number;
        const word = words[at + length - 1] as number;
        if (run !== none && common[word] === 1) visit(run * size + word, at, passage);
      }
    }
  };
  eachRun((key, _at, passage) => {
    const known = counts.get(key);
    if (!known) counts.set(key, { passage, count: 1 });
    else if (known.passage !== passage) {
      known.passage = passage;
      known.count += 1;
    }
  });
  const numbers = new Map<number, number>();
  const printed: string[] = [];
  for (const [key, { count }] of counts) {
    if (count <= most) continue;
    numbers.set(key, printed.length);
    printed.push(`${begun.printed[Math.floor(key / size)] as string} ${vocabulary[key % size] as string}`);
  }
  const runs = new Int32Array(words.length).fill(none);
  eachRun((key, at) => (runs[at] = numbers.get(key) ?? none));
  return { runs, printed };
}
