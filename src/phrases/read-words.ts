/** A word of a text as it is compared, and where it stands: `[start, end)` in UTF-16 code units. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

const invisible = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const signs = '\\p{Sc}%‰&#@+§°';
const apostrophe = "['’‘ʼʻ＇`´]";
const letter = `[\\p{L}\\p{M}${invisible}]`;
const character = `[\\p{L}\\p{M}\\p{N}${invisible}]`;

/**
 * In this order: letters with full stops between them are one word (`U.S.M.C.A.`), digits keep their separators (`1,200`, `10.9`)
 * and what is written onto them (`60th`), apostrophes lie within words, and signs that say something of a number or a name
 * are words of their own.
 */
const pattern = new RegExp(
  [
    `(?<!${character})(?:\\p{L}\\.)+\\p{L}(?!${character})\\.?`,
    `\\p{Nd}+(?:,\\p{Nd}{3}(?!\\p{Nd}))*(?:\\.\\p{Nd}+)*${letter}*`,
    `${character}+(?:${apostrophe}${character}+)*`,
    `[${signs}]`,
  ].join('|'),
  'gu',
);

/** Letters that have no decomposition but are typed without their stroke, and a letter with two forms. */
const plain: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', ς: 'σ' };
const oneOfPlain = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');
const asciiWord = /^[a-z0-9]+$/;
/** A fraction's parts would run together: ½ is not 12. */
const fraction = /[\u00BC-\u00BE\u2150-\u215F\u2189]/u;
/** A number in a circle that more is written onto: as a plain digit it would be a word of its own. */
const circled = new RegExp(`^[\\p{M}${invisible}]*\\p{No}[^]`, 'u');
const between = /(?<=\p{Nd})\.(?=\p{Nd})/gu;
const kept = '\u0000';
// Two of the apostrophes count as letters.
const ignored = new RegExp(`[^\\p{L}\\p{N}${signs}${kept}]|[ʼʻ]`, 'gu');

/** One word in the form in which words are compared: small letters, no accents, no ligatures, no full stops of initials. */
export function foldWord(printed: string): string {
  const lower = printed.toLowerCase();
  if (asciiWord.test(lower) || fraction.test(lower) || circled.test(lower)) return lower;
  // A decimal point is a part of its number.
  const letters = lower.replace(between, kept).normalize('NFKD').replace(ignored, '').replaceAll(kept, '.');
  return letters.toLowerCase().replace(oneOfPlain, (stroked) => plain[stroked] ?? stroked);
}

/**
 * The words of a text as they are compared: whatever its quotation marks, apostrophes, dashes, accents, case, spaces, ligatures
 * and punctuation between words. Numbers and signs stay.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: printed, index } of text.matchAll(pattern)) {
    const word = foldWord(printed);
    if (word !== '') words.push({ word, start: index, end: index + printed.length });
  }
  return words;
}
