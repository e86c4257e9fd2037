/** Words in a text file as the Web Annotation Data Model selects them. */
export type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  | { type: 'TextPositionSelector'; start: number; end: number };

/** How many characters before and behind the words are given. */
const around = 32;

/** What stands before a text that says how it is encoded, and is no character of it for whoever reads it. */
const mark = '\ufeff';

/**
 * Makes selectors of stretches of a text, `[start, end)` in UTF-16 code units, as records have them. Those of the model count characters
 * (Unicode code points), without the byte order mark.
 */
export function createSelect(text: string): (start: number, end: number) => [Selector, Selector] {
  const marks = text.startsWith(mark) ? 1 : 0;
  const pairs = listPairs(text);
  const count = (at: number) => at - pairsBefore(pairs, at) - Math.min(marks, at);
  return (start, end) => [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: lastOf(text.slice(Math.max(marks, start - 2 * around), start)),
      suffix: firstOf(text.slice(end, end + 2 * around)),
    },
    { type: 'TextPositionSelector', start: count(start), end: count(end) },
  ];
}

/** Where the characters begin that take two code units. */
const listPairs = (text: string): number[] =>
  Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);

/** How many of them begin before a place. */
function pairsBefore(pairs: readonly number[], at: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const firstOf = (text: string): string => Array.from(text).slice(0, around).join('');
const lastOf = (text: string): string => Array.from(text).slice(-around).join('');
