import { citeWords } from './cite.ts';
import { passageToolWords } from './reading-tools.ts';

/** What stands in a list that is copied or saved. */
export const takingWords = {
  heading: (archive: string) => `Mes passages, tirés de ${archive}`,
  quoted: passageToolWords.quoted,
  marked: (words: string) => `« ${words} »`,
  said: passageToolWords.said,
  reported: (speaker: string, words: string) => `${speaker}, propos rapportés : ${words}`,
  rights: (rights: string) => `Droits : ${rights}`,
  source: (address: string) => `Source : ${address}`,
  note: (note: string) => `Ma note : ${note}`,
  noteAlone: 'Ma note :',
  words: (words: string) => `Mots : ${words}`,
  remark: citeWords.remark,
  columns: [
    'number', 'words', 'speaker', 'given', 'document', 'place', 'date', 'citation', 'conditions', 'rights', 'address', 'source', 'note',
  ], // prettier-ignore
};
