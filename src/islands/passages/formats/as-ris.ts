import { placeInRecord } from '../../../citations/place-in-record.ts';
import { takingWords as words } from '#words/passages-taking.ts';
import { inOneLine, sayWords, type TakenPassage } from './taken-passage.ts';

/** The list as records for reference managers, in its order: each names its place, and has words, rights and the reader's note as notes. */
export const asRis = (passages: readonly TakenPassage[]): string => passages.map(record).join('\r\n');

function record(passage: TakenPassage): string {
  const { place, ris, remark, address, rights, note } = passage;
  const named = placeInRecord('ris', ris, { id: place, remark: words.remark(remark, address) });
  const notes = [words.words(sayWords(passage, ' ')), words.rights(rights), ...(note === '' ? [] : [words.note(note)])];
  const lines = notes.map((text) => `N1  - ${inOneLine(text)}\r\n`).join('');
  // Given by a function: a note may hold what a replacement would read as a mark of its own.
  return named.replace(/^(?=ER {2}- ?\r?$)/m, () => lines);
}
