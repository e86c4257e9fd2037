/** What may stand on both sides of a sign: the text right before it, at most two characters, and the one behind it. */
interface Rule {
  before: RegExp;
  after: RegExp;
}

const ANY = /(?:)/u;
/** Where a word or a quotation may begin, and end. */
const OPENING = /(?:^|[\s\p{Ps}\p{Pi}\p{Pd}"'>=/¿¡])$/u;
const CLOSING = /^(?:$|[^\p{L}\p{N}])/u;
const INNER = /^[^\s]/u;
const BEHIND_ANY = /\S$/u;

/** Signs that texts are written with, and where each may stand; any other is a letter or makes no sense. */
const table: readonly [chars: string, before: RegExp, after: RegExp][] = [
  ['\u00a0–—', ANY, ANY],
  ['\u00ad', /\p{L}$/u, /^\p{L}/u],
  ['’', /(?:^|[\s\p{L}\p{N}\p{P}>])$/u, ANY],
  ['‘“', OPENING, INNER],
  ['„‚', OPENING, /^[\p{L}\p{N}]/u],
  ['”', BEHIND_ANY, CLOSING],
  ['…', ANY, /^(?:$|[^\p{N}])/u],
  ['•', /(?:^|[\s>])$/u, /^\s/u],
  ['·', /(?:^|[\sl])$/u, /^[\sl]/u],
  ['€', /(?:^|[\s\d(~])$/u, /^(?:$|\P{L})/u],
  ['£¥', /(?:^|[\s(~-]|US)$/u, /^\s?\d/u],
  ['§', /(?:^|[\s(§])$/u, /^[\s\d§]/u],
  ['°', /\d\s?$/u, /^(?:$|\P{Ll})/u],
  ['«‹»›', /(?:^|[\s\p{P}\p{L}\p{N}>])$/u, ANY],
  ['¿¡', OPENING, /^[\p{L}\p{N}\p{Pi}"'¿¡]/u],
  ['©', /(?:^|[\s>(])$/u, /^[\s\d\p{L}]/u],
  ['®™', /[\p{L}\p{N}]$/u, CLOSING],
  ['½¼¾', /(?:^|[\s\d(])$/u, CLOSING],
  ['²³', /m$/u, CLOSING],
  ['ªº', /[\dnN.]$/u, CLOSING],
  ['×±÷', /[\s\d(]$/u, /^[\s\d]/u],
  ['‰', /\d\s?$/u, CLOSING],
];

const signs = new Map<string, Rule>(
  table.flatMap(([chars, before, after]) => Array.from(chars, (char) => [char, { before, after }] as const)),
);

const BEYOND = /[^\p{ASCII}]/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const SIGN_LETTERS = /[ªº]/g;

/** Words of one letter. */
const SINGLE = /^[àèéóòåö]$/iu;

/**
 * Whether a text, read from bytes in an encoding that may be another than its own, makes sense in all that is not ASCII: letters stand within
 * words of their own script, as they are written there, and signs where such signs stand.
 */
export function makesSense(text: string): boolean {
  for (const { 0: char, index } of text.matchAll(BEYOND)) {
    const own = signs.get(char);
    if (!own && !/\p{L}/u.test(char)) return false;
    if (
      own &&
      !(own.before.test(text.slice(Math.max(0, index - 2), index)) && own.after.test(text.slice(index + 1, index + 3)))
    )
      return false;
  }
  for (const { 0: word, index } of text.replace(SIGN_LETTERS, ' ').matchAll(WORD)) {
    if (/^\p{ASCII}+$/u.test(word)) continue;
    if (!isWord(word, text.charAt(index - 1), text.charAt(index + word.length))) return false;
  }
  return true;
}

function isWord(word: string, before: string, after: string): boolean {
  if (/\d/.test(before + after)) return false;
  if (/[^\p{Script=Latin}\p{M}]/u.test(word)) return !/\p{Script=Latin}/u.test(word);
  const letters = Array.from(word);
  // `,Ó he` is a mark that was read as a letter.
  if (letters.length === 1) return SINGLE.test(word) && !/[\p{Po}]/u.test(before);
  const plain = letters.filter((letter) => /\p{ASCII}/u.test(letter)).length;
  if (plain * 4 < letters.length || plain === 0) return false;
  return (
    /^(?:\p{Lu}+|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}[\p{Ll}]+(?:\p{Lu}[\p{Ll}]+)+)$/u.test(word) && !hasCapitalWithin(letters)
  );
}

/** `cafÈ`: what is capital in the middle of a word is not beyond ASCII where it is meant so (`McÉwan` is nobody’s name). */
const hasCapitalWithin = (letters: readonly string[]): boolean =>
  letters.some(
    (letter, at) =>
      at > 0 && /\p{Lu}/u.test(letter) && !/\p{ASCII}/u.test(letter) && /\p{Ll}/u.test(letters[at - 1] ?? ''),
  );
