import { copyWords } from './parts/copying.ts';
import { formatNumber } from './parts/language.ts';

/** What the buttons on the lists of statements say. Loaded by the browser: keep it small. */
export const quoteToolWords = {
  copy: copyWords.withCitation,
  copied: copyWords.copied,
  cannotCopy: copyWords.refusedField,
  text: 'The statement with its citation',
  clear: 'Clear filters',
  all: (count: number) => `All ${formatNumber(count)} statements`,
  some: (shown: number, all: number) => `${formatNumber(shown)} of ${formatNumber(all)} statements`,
  /** For who hears it: `Speaker: anyone`. */
  choiceOf: (label: string, chosen: string) => `${label}: ${chosen}`,
  showMore: (count: number) => `Show ${String(count)} more`,
  notLoaded: 'The list could not be loaded.',
  quoted: (words: string) => `“${words}”`,
  source: '✓ source',
  place: (title: string, passage: string) => `${title}, ${passage}`,
};
