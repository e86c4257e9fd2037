import { readWords, type Word } from './read-words.ts';

/** What somebody looks for: its words in order. `open`: the last one is still being typed, so longer words count too. */
export interface Phrase {
  words: readonly string[];
  /** For each word with how many initials it begins, such as two in `U.S.`: as it is compared, it might be “us”. */
  initials: readonly number[];
  /** Places of words that may be written as one with the word before them: `operation` of `co-operation`. */
  joined?: ReadonlySet<number>;
  open: boolean;
}

/** The phrase that a query asks for. White space or a mark behind the last word closes it. */
export function readPhrase(query: string): Phrase {
  const words = readWords(query);
  const joined = words.flatMap((word, place) => (word.joined ? [place] : []));
  return {
    words: words.map(({ word }) => word),
    initials: words.map(({ start, end }) => countInitials(query.slice(start, end))),
    ...(joined.length > 0 && { joined: new Set(joined) }),
    open: words.at(-1)?.end === query.length,
  };
}

/** `[start, end)` in the text of every place where the phrase's words stand together. `words`: the text's, where they are read already. */
export function findPhrase(
  text: string,
  phrase: Phrase,
  words: readonly Word[] = readWords(text),
): [start: number, end: number][] {
  const hits: [number, number][] = [];
  for (let first = 0; phrase.words.length > 0 && first < words.length; first += 1) {
    const end = endOfPhrase(text, words, first, phrase, 0);
    if (end === undefined) continue;
    hits.push([(words[first] as Word).start, (words[end - 1] as Word).end]);
    first = end - 1;
  }
  return hits;
}

/** `[start, end)` of every word of the phrase, wherever it stands; nothing where one of them is missing. */
export function findApart(text: string, phrase: Phrase): [start: number, end: number][] {
  const words = readWords(text);
  const found = listUnits(phrase).map((unit) => findPhrase(text, unit, words));
  if (found.length === 0 || found.some((places) => places.length === 0)) return [];
  const distinct = new Map(found.flat().map(([start, end]) => [start, end]));
  return [...distinct].sort(([a], [b]) => a - b);
}

/** A phrase's words each as a phrase of its own, those that may be written as one together. */
export function listUnits({ words, initials, joined, open }: Phrase): Phrase[] {
  const starts = words.flatMap((_, place) => (place > 0 && joined?.has(place) ? [] : [place]));
  return starts.map((start, number) => {
    const end = starts[number + 1] ?? words.length;
    return {
      words: words.slice(start, end),
      initials: initials.slice(start, end),
      ...(end - start > 1 && { joined: new Set(Array.from({ length: end - start - 1 }, (_, place) => place + 1)) }),
      open: open && end === words.length,
    };
  });
}

/**
 * Behind which word of the text the phrase ends, where from its `from`-th word on it stands at the text's word `at`. On both sides, words
 * that may be written as one are read as one, too: so `co-operation` is `cooperation`.
 */
function endOfPhrase(
  text: string,
  words: readonly Word[],
  at: number,
  phrase: Phrase,
  from: number,
): number | undefined {
  if (from === phrase.words.length) return at;
  let wanted = '';
  for (let to = from; to < phrase.words.length && (to === from || phrase.joined?.has(to)); to += 1) {
    wanted += phrase.words[to] ?? '';
    let held = '';
    for (let end = at; end < words.length && (end === at || words[end]?.joined); end += 1) {
      held += words[end]?.word ?? '';
      if (!held.startsWith(wanted.slice(0, held.length))) break;
      const printed = text.slice(words[at]?.start, words[end]?.end);
      if (!fits(held, printed, wanted, phrase, from, to)) continue;
      const found = endOfPhrase(text, words, end + 1, phrase, to + 1);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Whether words of a text, read as one, are the `from`-th to `to`-th word of a phrase, read as one. */
function fits(held: string, printed: string, wanted: string, phrase: Phrase, from: number, to: number): boolean {
  const isOpen = phrase.open && to === phrase.words.length - 1;
  if (isOpen ? !held.startsWith(wanted) : held !== wanted) return false;
  const count = phrase.initials[from] ?? 0;
  return count === 0 || isInitials(printed, count);
}

const capitals = /^(?:\p{Lu}\.)+\p{Lu}/u;
const withStops = /^(?:\p{L}\.)+\p{L}/u;

/** With how many capitals that have full stops between them a word begins: four in `U.S.M.C.A.’s`, and none in `USMCA`. */
const countInitials = (printed: string): number => capitals.exec(printed)?.[0].match(/\p{Lu}/gu)?.length ?? 0;

/** Whether a word as printed can stand for so many initials: with full stops or in capitals. “US” is “U.S.”, “us” is not. */
const isInitials = (printed: string, count: number): boolean =>
  withStops.test(printed) || !/\p{Ll}/u.test((printed.match(/\p{L}/gu) ?? []).slice(0, count).join(''));
