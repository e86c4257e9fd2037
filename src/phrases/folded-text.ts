import type { Phrase } from './find-phrase.ts';
import type { Reading } from './readings.ts';
import { readWords, type Word } from './read-words.ts';

/** Characters of folded texts that are kept: some hundreds of documents. */
const mostKept = 8_000_000;

/** A text's words as they are compared, each between two spaces. */
export interface FoldedText {
  words: string;
  /** What its compounds are as one word, or as fewer words. */
  compounds: string;
}

/**
 * Texts as they are compared. No word has a space in it, so a phrase stands in the text where it stands here, and a look is enough to see
 * where it does not. Texts are read once as long as there is room for them.
 */
export function createFoldedTexts(): (text: string) => FoldedText {
  const kept = new Map<string, FoldedText>();
  let size = 0;
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const words = readWords(text);
    const folded = { words: spaced(words.map(({ word }) => word)), compounds: spaced(listCompounds(words)) };
    if (size + folded.words.length > mostKept) {
      kept.clear();
      size = 0;
    }
    kept.set(text, folded);
    size += folded.words.length;
    return folded;
  };
}

const spaced = (words: readonly string[]): string => (words.length > 0 ? ` ${words.join(' ')} ` : '');

/** Words in a row that may be written as one, as one: of `a-b-c`, `ab`, `abc` and `bc`. */
function listCompounds(words: readonly Word[]): string[] {
  return words.flatMap(({ word }, place) => {
    const forms: string[] = [];
    let form = word;
    for (let next = place + 1; words[next]?.joined; next += 1) forms.push((form += words[next]?.word ?? ''));
    return forms;
  });
}

/** Whether a phrase's words may stand together, by its readings: where not, they do not. */
export const mayHoldTogether = ({ words, compounds }: FoldedText, ways: readonly Reading[]): boolean =>
  ways.length === 0 ||
  ways.some(
    (reading) =>
      words.includes(` ${reading.words.join(' ')}${endOf(reading)}`) ||
      (compounds !== '' && holdsAny(compounds, reading)),
  );

/** Whether all of a phrase's words may stand somewhere: where not, one of them is missing. */
export const mayHoldAll = ({ words, compounds }: FoldedText, ways: readonly Reading[]): boolean =>
  ways.length === 0 ||
  ways.some((reading) =>
    reading.words.every((_, place) => holdsWord(words, reading, place) || holdsWord(compounds, reading, place)),
  );

/** Whether the text may end with the first words of the phrase, the rest of which stands in the next passage. */
export function mayGoOn({ words, compounds }: FoldedText, phrase: Phrase): boolean {
  if (compounds !== '' || phrase.joined) {
    // What is one word on one side and two on the other ends like one of them.
    const last = words.slice(words.lastIndexOf(' ', words.length - 2) + 1, -1);
    return phrase.words.some((word) => word.endsWith(last) || last.endsWith(word));
  }
  let beginning = '';
  return phrase.words.slice(0, -1).some((word) => words.endsWith(`${(beginning += ` ${word}`)} `));
}

const holdsAny = (compounds: string, reading: Reading): boolean =>
  reading.words.some((_, place) => holdsWord(compounds, reading, place));

const holdsWord = (words: string, reading: Reading, place: number): boolean =>
  words.includes(` ${reading.words[place] ?? ''}${place === reading.words.length - 1 ? endOf(reading) : ' '}`);

const endOf = ({ open }: Reading): string => (open ? '' : ' ');
