import { STARTS_SUBJECT } from '../find-main-subject.ts';
import { QUOTED } from '../mask-runs.ts';
import { AUXILIARY } from '../vocabulary.ts';
import { hasVerb, isClause } from './is-clause.ts';

/** `Although Jane Roe`, `While the mayor`, `According to a clerk, who`: the cue stands in a clause before the main one. */
const IN_SUBCLAUSE =
  /^(?:(?:And|But|Yet|So)\s)?(?:(?:Even\s(?:though|as|when)|Although|Though|While|Whilst|Whereas|Because|Since|Once|When|Whenever|After|Before|As)\s[^,;:—–]*|(?:By|Despite|Having|In|On|Upon)\s(?:\p{Ll}+ly\s)?|According\sto\s[^;:]{3,80},\s(?:who|which)\s(?:\p{Ll}+\s)?)$/u;

/** `the complaint asks for` */
const IN_PRESENT = /^\S+\s(?:\S+\s){0,3}?\p{Ll}+s\s\p{Ll}/u;
/** `the mayor “was not worried”`: the verb stands in marks. */
const SUBJECT_AND_MARKS = new RegExp(String.raw`^[^,;:${QUOTED}]{2,60}\s${QUOTED}`, 'u');
const BEGINS_MAIN = new RegExp(
  String.raw`^(?:\p{Ll}{4,}ly,?\s(?=(?:an?|the|his|her|its|their|he|she|they|it)\s))?(?!(?:${AUXILIARY})\s)(?:${STARTS_SUBJECT.source.slice(1)}|(?:there|nobody|no one|everyone|everybody|nothing)\s)`,
  'u',
);

/** `Whilst the board noted the delay, it thanked the staff`: what is noted may be a thing, where no row of them goes on. */
const THING = /^(?:an?|the|his|her|its|their)\s[^,]+$/u;
const IN_ROW = /^(?:[^\s,]+\s){1,5}?(?:and|or)\s/u;

/**
 * Where what is said ends, if the cue stands in a clause that the main one follows: `Although Roe said it was late, the boats stayed`.
 *
 * @param left from the beginning of the sentence to the cue.
 * @param isThing true where the verb governs a thing, that has no verb: `Since Roe called for peace, we have waited`.
 * @param text from the beginning of what is said to the end of the sentence; `words` is the same as printed.
 */
export function endOfSubclause(left: string, text: string, words: string, isThing: boolean): number | undefined {
  if (!IN_SUBCLAUSE.test(left)) return undefined;
  for (const { index: at, 0: comma } of words.matchAll(/,[”"’']{0,2}\s/g)) {
    const index = comma.length > 2 ? at + comma.length - 1 : at;
    // A comma within marks ends nothing.
    if (text.charAt(at + comma.length - 1) === QUOTED || text.charAt(at + comma.length) === QUOTED) continue;
    if (comma.length === 2 && text.charAt(at) === QUOTED) continue;
    const rest = text.slice(at + comma.length);
    const before = text.slice(0, index);
    const isWhole =
      isThing || isClause(before) || (THING.test(before) && !IN_ROW.test(rest) && hasVerb(rest.split(',', 1)[0] ?? ''));
    if (BEGINS_MAIN.test(rest) && (hasVerb(rest) || IN_PRESENT.test(rest) || SUBJECT_AND_MARKS.test(rest)) && isWhole)
      return index;
  }
  return undefined;
}
