import { copyWords } from './parts/copying.ts';
import { keepingWords } from './passages-keeping.ts';

/** The tools at a passage that is selected or asked for, and what is copied by them. */
export const passageToolWords = {
  tools: 'Selected words',
  copy: copyWords.withCitation,
  copied: copyWords.copied,
  link: 'Copy link',
  linkCopied: 'Link copied',
  /** From disk, where the address of the published archive is not known. */
  ownLinkCopied: 'Link copied. It opens this copy, on this device only.',
  source: 'Source',
  cite: 'Cite',
  keep: keepingWords.tool,
  kept: keepingWords.keptHere,
  notKept: keepingWords.full,
  notCopied: copyWords.refusedField,
  field: 'The words with their citation',
  /** Where the words stand, as the citation names it. */
  places: {
    paragraph: (first: string, last: string) => (first === last ? `para. ${first}` : `paras. ${first}–${last}`),
    page: (first: string, last: string) => (first === last ? `p. ${first}` : `pp. ${first}–${last}`),
    turn: (first: string, last: string) => (first === last ? `turn ${first}` : `turns ${first}–${last}`),
  },
  // Words that have quotation marks of their own stand as a block: none are put around them or made others.
  quoted: (words: string) => (/[“”"]/.test(words) ? words : `“${words}”`),
  said: (speaker: string, words: string) => `${speaker}: ${words}`,
};
