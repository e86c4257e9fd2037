import { copyWords } from './parts/copying.ts';

/** What the buttons on the lists of statements say. Loaded by the browser: keep it small. */
export const quoteToolWords = {
  copy: copyWords.withCitation,
  copied: copyWords.copied,
  cannotCopy: copyWords.refusedField,
  text: 'The statement with its citation',
  clear: 'Clear filters',
  all: (count: number) => `All ${String(count)} statements`,
  some: (shown: number, all: number) => `${String(shown)} of ${String(all)} statements`,
};
