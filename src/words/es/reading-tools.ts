import { copyWords } from './parts/copying.ts';
import { keepingWords } from './passages-keeping.ts';

/** The tools at a passage that is selected or asked for, and what is copied by them. */
export const passageToolWords = {
  tools: 'Palabras seleccionadas',
  copy: copyWords.withCitation,
  copied: copyWords.copied,
  link: 'Copiar enlace',
  linkCopied: 'Enlace copiado',
  /** From disk, where the address of the published archive is not known. */
  ownLinkCopied: 'Enlace copiado. Abre esta copia, solo en este dispositivo.',
  source: 'Fuente',
  cite: 'Citar',
  keep: keepingWords.tool,
  kept: keepingWords.keptHere,
  notKept: keepingWords.full,
  notCopied: copyWords.refusedField,
  field: 'Las palabras con su referencia',
  /** Where the words stand, as the citation names it. */
  places: {
    paragraph: (first: string, last: string) => (first === last ? `párr. ${first}` : `párrs. ${first}–${last}`),
    page: (first: string, last: string) => (first === last ? `p. ${first}` : `pp. ${first}–${last}`),
    turn: (first: string, last: string) =>
      first === last ? `intervención ${first}` : `intervenciones ${first}–${last}`,
  },
  // Words that have quotation marks of their own stand as a block: none are put around them or made others.
  quoted: (words: string) => (/[“”"«»]/.test(words) ? words : `“${words}”`),
  said: (speaker: string, words: string) => `${speaker}: ${words}`,
};
