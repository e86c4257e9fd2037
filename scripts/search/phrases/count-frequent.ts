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

/** Runs of two and more common words that stand in many passages. */
export interface FrequentRuns {
  /** Those of each length as printed, by their numbers; of one word, the vocabulary. */
  printed: readonly (readonly string[])[];
  /** How many words the longest of them has that begins at each place: 1 where none does, and 0 where the word there is not common. */
  lengths: Uint8Array;
  /** Its number among those of its length. */
  numbers: Int32Array;
}

/**
 * The runs of two and more common words that stand in more than `most` passages, of up to the longest run that is told apart
 * less one. A run can only be frequent if the one without its last word is.
 */
export function findFrequentRuns(
  numbered: NumberedWords,
  isCommon: (word: number) => boolean,
  most: number,
): FrequentRuns {
  const { vocabulary, words } = numbered;
  const common = Uint8Array.from(vocabulary, (_, word) => (isCommon(word) ? 1 : 0));
  const runs: FrequentRuns & { printed: (readonly string[])[] } = {
    printed: [[], vocabulary],
    lengths: Uint8Array.from(words, (word) => common[word] as number),
    numbers: Int32Array.from(words),
  };
  for (let length = 2; length < longestRun; length += 1) {
    const printed = goOn(numbered, runs, length, most);
    if (printed.length === 0) break;
    runs.printed.push(printed);
  }
  return runs;
}

/** Notes which frequent runs begin with one more word at each place. @returns them as printed, by their numbers */
function goOn(
  { vocabulary, words, starts }: NumberedWords,
  runs: FrequentRuns,
  length: number,
  most: number,
): string[] {
  const { lengths, numbers } = runs;
  const size = vocabulary.length;
  const counts = new Map<number, { passage: number; count: number }>();
  const eachRun = (visit: (key: number, at: number, passage: number) => void) => {
    for (let passage = 0; passage + 1 < starts.length; passage += 1) {
      const last = (starts[passage + 1] as number) - length;
      for (let at = starts[passage] as number; at <= last; at += 1) {
        // The word behind is common too if anything begins there.
        if (lengths[at] !== length - 1 || lengths[at + length - 1] === 0) continue;
        visit((numbers[at] as number) * size + (words[at + length - 1] as number), at, passage);
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
  const before = runs.printed[length - 1] ?? [];
  const found = new Map<number, number>();
  const printed: string[] = [];
  for (const [key, { count }] of counts) {
    if (count <= most) continue;
    found.set(key, printed.length);
    printed.push(`${before[Math.floor(key / size)] as string} ${vocabulary[key % size] as string}`);
  }
  eachRun((key, at) => {
    const number = found.get(key);
    if (number === undefined) return;
    lengths[at] = length;
    numbers[at] = number;
  });
  return printed;
}
