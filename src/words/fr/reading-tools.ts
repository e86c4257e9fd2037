import { copyWords } from './parts/copying.ts';
import { keepingWords } from './passages-keeping.ts';

/** The tools at a passage that is selected or asked for, and what is copied by them. */
export const passageToolWords = {
  tools: 'Mots sélectionnés',
  copy: copyWords.withCitation,
  copied: copyWords.copied,
  link: 'Copier le lien',
  linkCopied: 'Lien copié',
  /** From disk, where the address of the published archive is not known. */
  ownLinkCopied: 'Lien copié. Il ouvre cette copie, sur cet appareil seulement.',
  source: 'Source',
  cite: 'Citer',
  keep: keepingWords.tool,
  kept: keepingWords.keptHere,
  notKept: keepingWords.full,
  notCopied: copyWords.refusedField,
  field: 'Les mots et leur référence',
  /** Where the words stand, as the citation names it. */
  places: {
    paragraph: (first: string, last: string) => (first === last ? `paragr. ${first}` : `paragr. ${first}–${last}`),
    page: (first: string, last: string) => (first === last ? `p. ${first}` : `p. ${first}–${last}`),
    turn: (first: string, last: string) =>
      first === last ? `intervention ${first}` : `interventions ${first}–${last}`,
  },
  // Words that have quotation marks of their own stand as a block: none are put around them or made others.
  quoted: (words: string) => (/[«»“”"]/.test(words) ? words : `« ${words} »`),
  said: (speaker: string, words: string) => `${speaker} : ${words}`,
};
