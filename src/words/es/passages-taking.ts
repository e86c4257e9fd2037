import { citeWords } from './cite.ts';
import { passageToolWords } from './reading-tools.ts';

/** What stands in a list that is copied or saved. */
export const takingWords = {
  heading: (archive: string) => `Mis pasajes de ${archive}`,
  quoted: passageToolWords.quoted,
  marked: (words: string) => `“${words}”`,
  said: passageToolWords.said,
  reported: (speaker: string, words: string) => `${speaker}, en paráfrasis: ${words}`,
  rights: (rights: string) => `Derechos: ${rights}`,
  source: (address: string) => `Fuente: ${address}`,
  note: (note: string) => `Mi nota: ${note}`,
  noteAlone: 'Mi nota:',
  words: (words: string) => `Palabras: ${words}`,
  remark: citeWords.remark,
  columns: [
    'número', 'palabras', 'quién habla', 'forma', 'documento', 'lugar', 'fecha', 'referencia', 'condiciones', 'derechos', 'dirección', 'fuente', 'nota',
  ], // prettier-ignore
};
