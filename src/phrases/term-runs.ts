/** The longest run of common words that is told apart. */
export const longestRun = 7;

/** A word, or a run of words with spaces between. `place` is that of its first word. */
export interface Term {
  term: string;
  place: number;
  /** In words. */
  length: number;
}

/**
 * The terms by which a sequence of words can be looked up: each word that is not common, and each shortest run of common words
 * that is not frequent.
 */
export function listTerms(
  words: readonly string[],
  isCommon: (word: string) => boolean,
  isFrequent: (run: string) => boolean,
): Term[] {
  const terms: Term[] = [];
  // A run that ends later than the next one is listed there: whatever holds it, holds that one too.
  let nextEnd = Infinity;
  for (let place = words.length - 1; place >= 0; place -= 1) {
    const word = words[place] as string;
    if (!isCommon(word)) {
      terms.push({ term: word, place, length: 1 });
      nextEnd = place;
      continue;
    }
    let run = word;
    for (let end = place + 1; end < Math.min(words.length, place + longestRun, nextEnd); end += 1) {
      run += ` ${words[end] as string}`;
      if (isFrequent(run)) continue;
      terms.push({ term: run, place, length: end - place + 1 });
      nextEnd = end;
      break;
    }
  }
  return terms.reverse();
}
