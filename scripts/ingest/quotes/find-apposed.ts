import { findHolderAtPlace, findHolderBehindBody, withFamilyName } from './find-office-holder.ts';
import type { Stretch } from './noun-phrase.ts';
import { isPersonalName, isSingleName, PERSONAL_NAME } from './personal-name.ts';
import { isBodyNoun, isPeopleNoun, isPersonNoun } from './person-nouns.ts';
import { DETERMINER } from './vocabulary.ts';

/** Words with a determiner before them, or with a possessor: `the group’s founder`, `one of the owners`. */
const DESCRIBES = new RegExp(String.raw`^(?:(?:${DETERMINER})\s|\p{L}[\p{L}\s.’'-]*[’']s?\s)`, 'u');

/** What stands before the first preposition: `a spokeswoman` of `a spokeswoman for the mayor`. */
const headWords = (phrase: string): string[] =>
  (phrase.split(/\s(?:of|for|in|at|from|with|on|to|who|that|whose|and|during|near|under)\s/, 1)[0] ?? '').split(/\s+/);

/** The noun at the head of a phrase, in small letters. */
export const headNoun = (phrase: string): string => (headWords(phrase).at(-1) ?? '').toLowerCase();

/** Whether a phrase describes one person and does not name one: `the company’s chief executive`, `Minister for Boats`. */
export function describesPerson(phrase: string): boolean {
  const head = headNoun(phrase);
  return (isPersonNoun(head) || /^(?:executive|elect)$/.test(head)) && !isPersonalName(phrase);
}

/** Whether a phrase is one that a name may follow behind a comma: of a person, or of one among several. */
const mayBeNamed = (phrase: string): boolean =>
  describesPerson(phrase) ||
  /^(?:[Oo]ne|[Aa]nother|[Tt]he (?:first|second|third|last|other))(?:\sof\s|$)/.test(phrase) ||
  (DESCRIBES.test(phrase) &&
    !isBodyNoun(headNoun(phrase)) &&
    !/^\p{Lu}/u.test(phrase.split(' ').at(-1) ?? '') &&
    phrase.split(/\s+/).length <= 8);

/** `of Salem`, behind which a name tells where that is. */
const ENDS_IN_PLACE = /\s(?:in|at|near|from|of|outside)\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}$/u;

/** Whether words behind a comma are the name of whom the phrase before it describes: `the founder, Jane Roe`. */
export function namesDescribed(phrase: string, words: string): boolean {
  if (!mayBeNamed(phrase)) return false;
  if (isPersonalName(words)) return true;
  return isSingleName(words) && describesPerson(phrase) && !ENDS_IN_PLACE.test(phrase);
}

const NAME_BEHIND = new RegExp(
  String.raw`^(?:,|\s[—–-]+)\s+(${PERSONAL_NAME}|\p{Lu}\p{Ll}[\p{L}’'-]*)(?=[,;:.)—–\u0001]|\s[—–-]|\s(?:of|at|from|with)\s|\s*$)`,
  'u',
);

/** The name that stands behind a phrase that describes somebody: `the founder, Jane Roe`. */
export function findNameBehind(text: string, [start, end]: Stretch): Stretch | undefined {
  if (!/^(?:,|\s[—–-])/.test(text.slice(end, end + 2))) return undefined;
  const found = NAME_BEHIND.exec(text.slice(end, end + 80));
  // A full stop is the sentence's, but for one that shortens.
  const name = found?.[1]?.replace(/(?<!\s\p{Lu}|\s[JS]r)\.$/u, '');
  if (!found?.[1] || name === undefined || !namesDescribed(text.slice(start, end), name)) return undefined;
  const from = end + found[0].length - found[1].length;
  return [from, from + name.length];
}

/** Words in capitals that no name ends with: `Permanent Secretary`. */
const OFFICE_AT_END =
  /\s(?:Secretary|Minister|Director|President|Chairman|Chairwoman|Chair|Officer|Executive|Commissioner|Administrator|Attorney|Treasurer|Coordinator|Professor|Ambassador|Founder|Governor|Senator|Editor|Spokesperson)$/u;

/** What a phrase without a determiner begins with that says what somebody is: `CEO of …`, `chief of …`, `a member of …`. */
export const startsRole = (phrase: string): boolean => {
  const words = headWords(phrase);
  return words.length <= 7 && (describesPerson(phrase) || OFFICE_AT_END.test(words.join(' ')));
};

/** An office in a row of capitals, with whoever holds it at its end: `Minister for Roads, Cities and Harbours Tom Hale`. */
const OFFICE_THEN_NAME =
  /(?<![\p{L}])(?:Minister|Secretary|Commissioner|Ambassador|Director|Head|Chief|Lead|VP|Envoy|Spokesperson|Undersecretary|Under-Secretary|Administrator|Representative|Chair|President|Manager|Inspector|Advisor|Adviser|Professor|Ombudsman|Auditor|Coordinator|Attorney|Superintendent|Bishop|Archbishop)\s(?:for|of|to|on)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*(?:,\s|\sand\s|,\sand\s|\s(?:(?:of|for)\s)?)){1,9}?(\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]+)$/u;

/** Offices in a list of what they are for: `Minister for Roads, Cities and the Arts`. */
const OFFICE_LIST = String.raw`(?<![\p{L}])(?:Minister|Secretary|Commissioner|Ambassador|Director|Spokesperson|Undersecretary|Administrator|Parliamentary Secretary|Shadow Minister)\s(?:for|of|to|on)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:of\s)?\p{Lu}[\p{L}’'-]*){0,3}(?:,\s\p{Lu}[\p{L}’'-]*(?:\s(?:of\s)?\p{Lu}[\p{L}’'-]*){0,3}){0,6}?,?\sand\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:of\s)?\p{Lu}[\p{L}’'-]*){0,3}`;
const HONORS = String.raw`(?:(?:the|Senator|Dr|Mr|Mrs|Ms|Professor|Hon|Rt|Right|Honourable)\.?\s){0,4}`;
/** The same with the name behind its comma: `Minister for Roads, Cities and the Arts, the Hon Tom Hale MP`. */
const LIST_THEN_NAME = new RegExp(
  String.raw`${OFFICE_LIST},\s${HONORS}(\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]+)(?:\s\p{Lu}{2,4}){0,3},?$`,
  'u',
);

/** No office with its holder is longer, in characters. */
export const longestOffice = 200;

/** The name at the end of a long office; undefined where the text doesn't end with one. */
export function findOfficeHolder(text: string): Stretch | undefined {
  const end = text.slice(-longestOffice);
  const name = OFFICE_THEN_NAME.exec(end)?.[1];
  if (name !== undefined) {
    const whole = withFamilyName(end, name);
    return isPersonalName(whole) ? [text.length - whole.length, text.length] : undefined;
  }
  const atPlace = findHolderAtPlace(end);
  if (atPlace !== undefined) return [text.length - atPlace.length, text.length];
  const listed = /^[^:;]*$/.test(end) ? (LIST_THEN_NAME.exec(end)?.[1] ?? findHolderBehindBody(end)) : undefined;
  if (listed === undefined || !isPersonalName(listed)) return undefined;
  const start = text.lastIndexOf(listed);
  return [start, start + listed.length];
}

/** The office without a holder's name, whole: `the Minister for Roads, Cities and the Arts`. */
const LIST_ALONE = new RegExp(String.raw`(?:(?<![\p{L}])[Tt]he\s)?${OFFICE_LIST}(?=,?$)`, 'u');

/** An office with a list of what it is for, at the end of a text. */
export function findListedOffice(text: string): Stretch | undefined {
  const end = text.slice(-longestOffice);
  const match = LIST_ALONE.exec(end);
  // “Karl Vidal, Minister for Roads and Harbours, said” names him.
  if (!match || /(?<!\S)\p{Lu}[^\s,]{0,30}\s\p{Lu}[^\s,]{0,30},\s$/u.test(end.slice(0, match.index))) return undefined;
  const start = text.length - end.length + match.index;
  return [start, start + match[0].length];
}

/** `Two clerks, Ida Krane (R-GA) and Max Stone,`: how many they are, and their names. */
const COUNTED =
  /^((?:[Tt]he\s)?(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Bb]oth|[Ss]everal)\s(?:of\s(?:the|its|their)\s)?(?:\p{L}+\s){0,2}?(\p{Ll}+)),\s(?:\p{Lu}|the\s)[^;:\u0001]{1,160}\sand\s[^;:\u0001]{1,80},$/u;

/** `[start, end)` of several people whose names follow in apposition: the words of all are no one's of them. */
export function findCounted(left: string): Stretch | undefined {
  const [, head, noun = ''] = COUNTED.exec(left) ?? [];
  return head !== undefined && isPeopleNoun(noun) ? [0, head.length] : undefined;
}
