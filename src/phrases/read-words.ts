import { isElision } from './elisions.ts';

/** A word of a text as it is compared, and where it stands: `[start, end)` in UTF-16 code units. */
export interface Word {
  word: string;
  start: number;
  end: number;
  /** True where the word may be written as one with the word before it: `operation` of `co-operation`, `hiver` of `l’hiver`. */
  joined?: true;
}

const invisible = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const signs = '\\p{Sc}%‰&#@+§°％＆＃＠＋';
/** Some of them count as letters. */
const apostrophe = "['’‘‛ʼʻʹʽʾʿ′‵＇`´׳]";
/** Scripts that put no space between words: nothing tells where one begins. */
const unspacedScripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
/** With signs that belong to several scripts, and Chinese numerals in circles and the like, which count as the numeral. */
const unspaced = `[[\\p{L}\\p{M}\\p{Nl}]&&[${unspacedScripts}]]\\u3006\\u303C\\u3099\\u309A\\u30FC\\uFF70\\uFF9E\\uFF9F\\u3192-\\u3195\\u3220-\\u3229\\u3280-\\u3289`;
const unspacedMark = `[[\\p{M}&&[${unspacedScripts}]]\\u3099\\u309A\\uFF9E\\uFF9F${invisible}]`;
const initial = `[\\p{L}--[${unspaced}]]`;
const letter = `[[\\p{L}\\p{M}${invisible}]--[${unspaced}]]`;
const character = `[[\\p{L}\\p{M}\\p{N}${invisible}]--[${unspaced}]]`;

/**
 * In this order: letters with full stops between them are one word (`U.S.M.C.A.`), digits keep their separators (`1,200`, `10.9`)
 * and what is written onto them (`60th`), apostrophes lie within words, signs that say something of a number or a name
 * are words of their own, and so is each letter of a script without spaces: wherever a phrase begins, it is found.
 */
const pattern = new RegExp(
  [
    `(?<!${character})(?:${initial}\\.)+${initial}(?!${character})(?:${apostrophe}${character}+|\\.(?:${apostrophe}${character}+)?)?`,
    `\\p{Nd}+(?:,\\p{Nd}{3}(?!\\p{Nd}))*(?:\\.\\p{Nd}+)*${letter}*(?:${apostrophe}${letter}+)?`,
    `${character}+(?:${apostrophe}${character}+)*`,
    `[${signs}]`,
    `[${unspaced}]${unspacedMark}*`,
  ].join('|'),
  'gv',
);

/** Letters that have no decomposition but are typed without their stroke, and a letter with two forms. */
const plain: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', ς: 'σ' };
const oneOfPlain = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');
const asciiWord = /^[a-z0-9]+$/;
/** What stands for several characters, which would run together: ½ is not 12. Thai, Lao and Japanese have letters of that kind. */
const compound = /[\u00BC-\u00BE\u2150-\u215F\u2189\u0E33\u0EB3\u0EDC\u0EDD\u309F\u30FF]/u;
/** A number in a circle that more is written onto: as a plain digit it would be a word of its own. */
const circled = new RegExp(`^[\\p{M}${invisible}]*\\p{No}[^]`, 'u');
const between = /(?<=\p{Nd})\.(?=\p{Nd})/gu;
/** What a decimal point is until the other full stops are gone. No key writes it. */
const kept = '\u0000';
/** Marks that add to a letter, as accents and the vowel points of Hebrew and Arabic do; those of other scripts make it another one. */
const accent =
  '[[\\p{M}&&[\\p{Script=Inherited}\\p{Script=Cyrillic}\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}]]--[\\u3099\\u309A]]';
/** Apostrophes that count as letters, and the line by which Arabic words are stretched. */
const letterLike = 'ʼʻʹʽʾʿ\u0640';
// The character that is kept is escaped: as itself, JavaScriptCore (Safari, WebKitGTK) takes it in no class of a `v` expression.
const ignored = new RegExp(`[^[\\p{L}\\p{M}\\p{N}${signs}\\u0000]--[${accent}${letterLike}]]`, 'gv');

/** One word in the form in which words are compared: small letters, no accents, no ligatures, no full stops of initials. */
function foldWord(printed: string): string {
  const lower = printed.toLowerCase();
  if (asciiWord.test(lower) || compound.test(lower) || circled.test(lower)) return lower;
  // A decimal point is a part of its number.
  const letters = lower.replace(between, kept).normalize('NFKD').replace(ignored, '').replaceAll(kept, '.');
  return letters.toLowerCase().replace(oneOfPlain, (stroked) => plain[stroked] ?? stroked);
}

/** Of compounds, what stands between two of its words. */
const hyphen = new RegExp(`^[${invisible}]*[\\-‐‑－][${invisible}]*$`, 'v');
const endsInLetter = /[\p{L}\p{M}]$/u;
const endsInWord = /[\p{L}\p{M}\p{N}]$/u;
const beginsInLetter = /^[\p{L}\p{M}]/u;
const beginsInWord = /^[\p{L}\p{M}\p{N}]/u;
const hasApostrophe = new RegExp(apostrophe, 'v');
const eachApostrophe = new RegExp(apostrophe, 'gv');

/**
 * The words of a text as they are compared: whatever its quotation marks, apostrophes, dashes, accents, case, spaces, ligatures
 * and punctuation between words. Numbers and signs stay.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let last: Word | undefined;
  // `matchAll` takes half as long again, and every word of an archive is read here.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    for (const word of splitElisions(match[0], match.index)) {
      if (last && !word.joined && isCompound(text, last, word)) word.joined = true;
      words.push(word);
      last = word;
    }
  }
  return words;
}

const space = 0x20;

/** Two numbers with a hyphen between are no word: `10-20` is not `1020`. */
function isCompound(text: string, last: Word, { word, start }: Word): boolean {
  // Nearly all words have a space before them.
  if (text.charCodeAt(last.end) === space || start - last.end > 3 || start === last.end) return false;
  if (!hyphen.test(text.slice(last.end, start))) return false;
  return (
    (endsInLetter.test(last.word) && beginsInWord.test(word)) ||
    (endsInWord.test(last.word) && beginsInLetter.test(word))
  );
}

/** `l’hiver` as two words; with an apostrophe that is no elision's, what is printed is one. */
function splitElisions(printed: string, index: number): Word[] {
  const words: Word[] = [];
  let start = 0;
  // Few words have one, and to look for all of them takes longer.
  if (hasApostrophe.test(printed)) {
    for (const { 0: mark, index: at } of printed.matchAll(eachApostrophe)) {
      const before = foldWord(printed.slice(start, at));
      if (!isElision(before, foldWord(printed.slice(at + mark.length)))) break;
      words.push(wordAt(before, index + start, index + at, words.length > 0));
      start = at + mark.length;
    }
  }
  const rest = foldWord(start === 0 ? printed : printed.slice(start));
  if (rest !== '') words.push(wordAt(rest, index + start, index + printed.length, words.length > 0));
  return words;
}

const wordAt = (word: string, start: number, end: number, joined: boolean): Word =>
  joined ? { word, start, end, joined: true } : { word, start, end };
