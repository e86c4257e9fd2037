import { countInitials, isInitials } from './initials.ts';
import { readWords, type Word } from './read-words.ts';

/** What somebody looks for: its words in order. `open`: the last one is still being typed, so longer words count too. */
export interface Phrase {
  words: readonly string[];
  /** For each word with how many initials it begins, such as two in `U.S.`: as it is compared, it might be “us”. */
  initials: readonly number[];
  open: boolean;
}

/** The phrase that a query asks for. White space or a mark behind the last word closes it. */
export function readPhrase(query: string): Phrase {
  const words = readWords(query);
  return {
    words: words.map(({ word }) => word),
    initials: words.map(({ start, end }) => countInitials(query.slice(start, end))),
    open: words.at(-1)?.end === query.length,
  };
}

/** `[start, end)` in the text of every place where the phrase's words stand together. `words`: the text's, where they are read already. */
export function findPhrase(
  text: string,
  phrase: Phrase,
  words: readonly Word[] = readWords(text),
): [start: number, end: number][] {
  const { length } = phrase.words;
  const hits: [number, number][] = [];
  for (let first = 0; length > 0 && first + length <= words.length; first += 1) {
    if (!standsAt(text, words, first, phrase)) continue;
    hits.push([(words[first] as Word).start, (words[first + length - 1] as Word).end]);
    first += length - 1;
  }
  return hits;
}

/** `[start, end)` of every word of the phrase, wherever it stands; nothing where one of them is missing. */
export function findApart(text: string, phrase: Phrase): [start: number, end: number][] {
  const words = readWords(text);
  const found = phrase.words.map((_, place) => words.filter((word) => fits(text, word, place, phrase)));
  if (found.length === 0 || found.some((places) => places.length === 0)) return [];
  const distinct = new Map(found.flat().map(({ start, end }) => [start, end]));
  return [...distinct].sort(([a], [b]) => a - b);
}

const standsAt = (text: string, words: readonly Word[], first: number, phrase: Phrase): boolean =>
  phrase.words.every((_, place) => fits(text, words[first + place] as Word, place, phrase));

function fits(text: string, { word, start, end }: Word, place: number, { words, initials, open }: Phrase): boolean {
  const wanted = words[place] ?? '';
  if (open && place === words.length - 1 ? !word.startsWith(wanted) : word !== wanted) return false;
  const count = initials[place] ?? 0;
  return count === 0 || isInitials(text.slice(start, end), count);
}
