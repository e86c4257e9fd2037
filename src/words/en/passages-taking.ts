import { citeWords } from './cite.ts';
import { passageToolWords } from './reading-tools.ts';

/** What stands in a list that is copied or saved. */
export const takingWords = {
  heading: (archive: string) => `My passages from ${archive}`,
  quoted: passageToolWords.quoted,
  marked: (words: string) => `“${words}”`,
  said: passageToolWords.said,
  reported: (speaker: string, words: string) => `${speaker}, as reported: ${words}`,
  rights: (rights: string) => `Rights: ${rights}`,
  source: (address: string) => `Source: ${address}`,
  note: (note: string) => `My note: ${note}`,
  noteAlone: 'My note:',
  words: (words: string) => `Words: ${words}`,
  remark: citeWords.remark,
  columns: [
    'number', 'words', 'speaker', 'given', 'document', 'place', 'date', 'citation', 'conditions', 'rights', 'address', 'source', 'note',
  ], // prettier-ignore
};
