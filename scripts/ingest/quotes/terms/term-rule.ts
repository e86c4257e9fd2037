import type { Found, RunInContext } from '../run-rule.ts';

/** Whether words in marks are none of somebody’s. */
export type TermRule = (context: RunInContext, found: Found | undefined) => boolean;

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
export const quoted = ({ prose, run }: RunInContext): string => prose.text.slice(run.start, run.end);
/** How far back a rule looks for what the marks hold, in code units: a few words, or one long name. */
const reach = 100;
export const wordsBefore = ({ prose, run }: RunInContext): string =>
  prose.masked.slice(Math.max(0, run.open - reach), run.open);
const SMALL = /^(?:a|an|the|of|and|or|in|on|for|to|with|at|by|from|vs\.?|de|la)$/i;

/** Whether a title prints a word without a capital, wherever it stands. */
export const isSmallWord = (word: string): boolean => SMALL.test(word);

/** True if every word but the small ones begins with a capital or a digit: a title or a name. */
export const isTitleCase = (text: string): boolean =>
  wordsOf(text).every((word, i) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word) || (i > 0 && SMALL.test(word)));
