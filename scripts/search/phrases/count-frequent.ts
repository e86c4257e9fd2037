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
  { vocabulary, words, starts }: NumberedWords,
  isCommon: (word: number) => boolean,
  most: number,
): Set<string> {
  const frequent = new Set<string>();
  for (let length = 2; length < longestRun; length += 1) {
    const counts = new Map<string, { passage: number; count: number }>();
    for (let passage = 0; passage + 1 < starts.length; passage += 1) {
      const end = starts[passage + 1] as number;
      for (let at = starts[passage] as number; at + length <= end; at += 1) {
        const run = words.subarray(at, at + length);
        if (!run.every(isCommon)) continue;
        const printed = [...run].map((word) => vocabulary[word] as string);
        if (length > 2 && !frequent.has(printed.slice(0, -1).join(' '))) continue;
        const key = printed.join(' ');
        const known = counts.get(key);
        if (!known) counts.set(key, { passage, count: 1 });
        else if (known.passage !== passage) counts.set(key, { passage, count: known.count + 1 });
      }
    }
    const found = [...counts].filter(([, { count }]) => count > most);
    if (found.length === 0) break;
    for (const [run] of found) frequent.add(run);
  }
  return frequent;
}
