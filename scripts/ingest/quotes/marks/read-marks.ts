import type { Mark, Sign } from './mark.ts';
import { pairLoose } from './pair-loose.ts';

const SIGN = /``|''|[“”„"«»‘’']/g;
const SINGLES: ReadonlySet<string> = new Set(['‘', '’', "'"]);

const STARTS = /^[\p{L}\p{N}¿¡$€£#@([…“”„"«‘'’`*_.—–-]$/u;
const BEFORE_OPENING = /^(?:|[\s([{—–/“„"«‘'`*_-])$/u;
const ENDS = /^[\p{L}\p{N}.,;:?!…)\]%$*_—–’”"'»-]$/u;
const BEHIND_CLOSING = /^(?:|[\s.,;:?!…)\]—–’”"'»/*_-])$/u;
const STOP = /^[.,?!…—–”"]$/u;

/** Words that have lost their beginning: ’em, ’til, ’90s. Their apostrophe opens nothing, whichever way it is turned. */
const SHORTENED = /^(?:\d\d?(?:s\b)?|em|til|tis|twas|cause|n|round|bout|cept|nuff|cos|tween)(?![\p{L}\p{N}])/iu;

/** Feet and inches are no quotation marks: `6'2"`, `the 27" screen`. */
const isMeasure = (before: string, sign: string): boolean => /\d/.test(before) && /["']/.test(sign);

/** How far back the tag is looked for that a mark stands in, in code units. */
const tagReach = 1000;

/** True for the value of an attribute in markup that was left in the text. */
const isInTag = (text: string, index: number): boolean =>
  /<\/?[a-z][^<>]*$/i.test(text.slice(Math.max(0, index - tagReach), index));

/** An apostrophe within a word or at the head of a shortened one is no mark. */
const isApostrophe = (text: string, at: number): boolean =>
  (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) ||
  (!/[\p{L}\p{N}.,?!…]/u.test(text.charAt(at - 1)) && SHORTENED.test(text.slice(at + 1, at + 8)));

function readMark(text: string, at: number, sign: Sign): Mark | undefined {
  if (SINGLES.has(sign) && isApostrophe(text, at)) return undefined;
  if (sign === '"' && isInTag(text, at)) return undefined;
  const end = at + sign.length;
  const [before, behind] = [text.charAt(at - 1), text.charAt(end)];
  // `« … ».`: French sets a space before its closing mark, and no words begin with a stop.
  const isFrench = sign === '»' && /\s/.test(before) && BEHIND_CLOSING.test(behind);
  const opens = !isFrench && BEFORE_OPENING.test(before) && STARTS.test(behind);
  const closes = isFrench || (ENDS.test(before) && BEHIND_CLOSING.test(behind));
  return { at, end, sign, opens, closes, isSure: closes && STOP.test(before) && !isMeasure(before, sign) };
}

/** The quotation marks of a text, in order. Apostrophes within words and the quotes of markup are left out. */
export const readMarks = (text: string): Mark[] =>
  pairLoose(
    Array.from(text.matchAll(SIGN)).flatMap((match) => readMark(text, match.index, match[0] as Sign) ?? []),
    text,
  );

export const isSingle = ({ sign }: Mark): boolean => SINGLES.has(sign);
export const isMeasureMark = (text: string, { at, sign }: Mark): boolean => isMeasure(text.charAt(at - 1), sign);
