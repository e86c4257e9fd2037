import { foldWords } from '../../../text/fold-words.ts';

/** What divides a page’s title from the name of its site. */
export const SITE = / (?:[|•·«»‹›/–—-]|::?) /;

/** Words without case, accents and marks, as titles are compared. */
export const bare = (words: string): string =>
  foldWords(words)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
