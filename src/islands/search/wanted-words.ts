import { findPhrase, type Phrase } from '../../phrases/find-phrase.ts';
import { readWords } from '../../phrases/read-words.ts';
import type { Held } from './held-words.ts';
import type { PageData } from './pagefind-api.ts';
import type { QueryTerm } from './query-terms.ts';

/** A word of a query with what else of a page it finds. */
export interface WantedWord {
  /** The word, which may go on; and the words of the page that share its stem. */
  forms: readonly Phrase[];
}

/** `[start, end)` in the text of what one of the wanted words finds, and which of them (from 0). */
export type WantedPlace = [start: number, end: number, wanted: number];

/** Where wanted words stand in a text. Places rise and do not overlap. */
export function findWanted(text: string, wanted: readonly WantedWord[]): WantedPlace[] {
  const words = readWords(text);
  const places = wanted.flatMap(({ forms }, place) =>
    forms.flatMap((form) => findPhrase(text, form, words).map(([start, end]): WantedPlace => [start, end, place])),
  );
  let last = 0;
  return places
    .sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd)
    .filter(([start, end]) => start >= last && (last = end) > 0);
}

/** The words of a query as they stand in a page. */
export function readWanted(terms: readonly QueryTerm[], held: Held, page: PageData): WantedWord[] {
  const forms = findForms(page, held);
  return terms.map(({ word, phrase }, place) => {
    // The word itself finds what begins with it.
    const others = [...(forms[place] ?? [])].filter((form) => !form.startsWith(word));
    return { forms: [phrase, ...others.map((form) => formPhrase(form, phrase))] };
  });
}

/** “US” is a form of “U.S.”, “us” is none. */
function formPhrase(form: string, { words: asked, initials }: Phrase): Phrase {
  const words = readWords(form).map(({ word }) => word);
  return { words, initials: words.map(() => (asked.length === 1 ? (initials[0] ?? 0) : 0)), open: false };
}

/** For each word of the query the forms in which the page has it. */
function findForms(page: PageData, { words: held, told }: Held): Set<string>[] {
  const forms = held.map(() => new Set<string>());
  const tokens = readTokens(page.content);
  const add = (form: string, word: string) => {
    for (const [place, words] of held.entries()) if (form !== '' && words.includes(word)) forms[place]?.add(form);
  };
  for (const [order, { location, verbose }] of page.weighted_locations.entries()) {
    // Of a phrase, the words are named in its order.
    const word = verbose?.word_string ?? held[order % held.length]?.[0] ?? '';
    add(formOf(tokens[location] ?? '', word), word);
  }
  // What is told of a page has no places: there, it is the word that is most like it.
  for (const { field, words } of told) {
    const own = readTokens(page.meta[field as keyof PageData['meta']] ?? '');
    for (const word of words) {
      const rated = own.map((token) => formOf(token, word)).map((form) => ({ form, shared: countShared(form, word) }));
      const most = Math.max(...rated.map(({ shared }) => shared));
      for (const { form, shared } of rated) if (shared === most) add(form, word);
    }
  }
  return forms;
}

/** As the index counts the words of a page: between white space, or where it has parted them. */
export const readTokens = (content: string): string[] =>
  content.includes('\u200B') ? content.split('\u200B') : content.split(/[^\S\uFEFF]+/);

/** The word of a token that a word of the index stands for: all of `co-operation`, for `cooper`. */
function formOf(token: string, word: string): string {
  const parts = readWords(token).map((part) => part.word);
  const joined = parts.join('');
  return parts.reduce((best, form) => (countShared(form, word) > countShared(best, word) ? form : best), joined);
}

/** How many letters two words have in common from their beginning. */
function countShared(form: string, word: string): number {
  let length = 0;
  while (length < form.length && form[length] === word[length]) length += 1;
  return length;
}
