import { endsSentence } from '../../text/ends-sentence.ts';
import { countWords } from '../../../../src/record/passages.ts';

const LONGEST = { words: 12, characters: 90 };

/** A line in capitals that is no sentence: what the next turns are about, `THE COUNTY ROADS`. One word is one only before a turn. */
export function isHeadingLine(text: string, beforeLabel: boolean): boolean {
  if (text.length > LONGEST.characters) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return (
    letters.length >= 4 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    countWords(text) <= LONGEST.words &&
    (beforeLabel || countWords(text) > 1) &&
    !endsSentence(text)
  );
}
