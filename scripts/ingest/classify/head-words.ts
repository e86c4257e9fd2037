import { allHeadWords } from '../languages/reading.ts';
import type { HeadWords } from '../languages/heads.ts';

/** The words of all languages for one thing, as alternatives. A head may be in another language than the text. */
export const headWords = (pick: (words: HeadWords) => string): string => `(?:${allHeadWords.map(pick).join('|')})`;

/** The same as a pattern for words within a line. */
export const anyHeadWord = (pick: (words: HeadWords) => string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}’'-])${headWords(pick)}(?![\p{L}-])`, 'iu');
