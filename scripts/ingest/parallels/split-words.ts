/** A word of a text and where it stands: `[start, end)`. */
export interface PlacedWord {
  /** Without capitals and accents, the apostrophe straight. */
  word: string;
  start: number;
  end: number;
  /** Printed with a capital. */
  capital: boolean;
  /** The first word of a sentence, whose capital says nothing. */
  first: boolean;
}

// A possessive is compared without its ending: “Mexico’s” is Mexico.
const WORD =
  /((?<!\p{N})\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’](?!s(?![\p{L}\p{M}\p{N}]))[\p{L}\p{M}\p{N}]+)*)(?:['’]s)?/gu;
const SENTENCE_END = /[.!?:;“"‘\n•]|[—–] $/;
const CAPITAL = /^\p{Lu}/u;
const PLAIN = /^[\x00-\x7f]*$/;

export function foldWord(word: string): string {
  const small = word.toLowerCase();
  return PLAIN.test(small) ? small : small.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}

/** The words of a text, in order. Hyphens and points part words, so that “co-operate” and “U.S.” may be spelled in several ways. */
export function splitWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  let before = 0;
  for (const { 0: printed, 1: bare = printed, index } of text.matchAll(WORD)) {
    const gap = text.slice(before, index);
    words.push({
      word: foldWord(bare),
      start: index,
      end: index + printed.length,
      capital: CAPITAL.test(printed),
      first: words.length === 0 || (gap !== ' ' && SENTENCE_END.test(gap)),
    });
    before = index + printed.length;
  }
  return words;
}
