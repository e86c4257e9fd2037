/** Words that a capital at the head of a sentence, or custom, puts before or after a name without being part of it. */
const neutral = new Set(
  `the a an and or but nor so yet as at by for from in into of on onto over to with without about after before during since
  until under when while where why how if that which who whom whose what this these those his her their our your my its both
  each all any some many most only also even then now here there today yesterday tomorrow tonight earlier later still did does
  do is are was were will would can could may might must should has have had not no yes says said told asks asked i we he she
  they it you like than through across against between among toward towards because although though unless once whether per
  via plus former presidents leaders senators ministers secretaries messrs monday tuesday wednesday thursday friday saturday
  sunday january february march april june july august september october november december`.split(/\s+/),
);

const WORD_BEFORE = /(?<![\p{L}\p{N}'-])([\p{L}\p{N}'-]+) $/u;
const INITIAL_BEFORE = /(?<![\p{L}\p{N}.])\p{Lu}\. $/u;
const WORD_AFTER = /^ (\p{Lu}[\p{L}\p{N}'-]*)/u;
const CAPITAL = /^\p{Lu}/u;
const REACH = 40;

/** Whether a capitalized word stands before `start` that makes another name of it: "New", a given name, an initial. */
export function hasNameBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (INITIAL_BEFORE.test(before)) return true;
  const word = WORD_BEFORE.exec(before)?.[1];
  return word !== undefined && CAPITAL.test(word) && !isNeutral(word);
}

/** Whether a capitalized word after `end` makes another name of it: "Street", "Center", "Post". */
export function hasNameAfter(text: string, end: number): boolean {
  const word = WORD_AFTER.exec(text.slice(end, end + REACH))?.[1];
  return word !== undefined && !isNeutral(word);
}

export const isNeutral = (word: string): boolean => neutral.has(word.toLowerCase());

/** What a person's name stands before when it is not the person: their administration, their policies. */
const MADE_BY = /^ (?:administration|policies|policy|era|team|campaign|aides|White House)\b/i;
export const standsForOthers = (text: string, end: number): boolean => MADE_BY.test(text.slice(end, end + REACH));

/** Whether capitals tell nothing, because all words of a headline have them but those that only join others. */
export function isHeadline(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'-]*/gu) ?? [];
  const capitals = words.filter((word) => CAPITAL.test(word)).length;
  return capitals > 2 && !/[.!?]$/.test(text) && words.every((word) => CAPITAL.test(word) || isNeutral(word));
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_@]/u;
const LETTER = /\p{L}/u;

/** Whether no letter, digit, hyphen or apostrophe ties `[start, end)` to a longer word. A possessive does not. */
export function isWhole(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (before !== '' && WORD_CHARACTER.test(before)) return false;
  if (before === '-' && /\S/.test(text.charAt(start - 2))) return false;
  if (/['.&]/.test(before) && WORD_CHARACTER.test(text.charAt(start - 2))) return isSentenceEnd(text, start);
  if (after === '') return true;
  if (WORD_CHARACTER.test(after)) return false;
  if (after === "'") return !LETTER.test(text.charAt(end + 1)) || /^'s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3));
  return !(/[-.&]/.test(after) && WORD_CHARACTER.test(text.charAt(end + 1)));
}

/** A full stop without a space after it: sources lose spaces, but "e.g.Name" and "U.S.Name" are longer words. */
const isSentenceEnd = (text: string, start: number): boolean =>
  /\p{Ll}{2}\.$/u.test(text.slice(Math.max(0, start - 3), start));
