import { AUXILIARY, PAST } from '../vocabulary.ts';

/** Forms of verbs that tell a clause from a noun phrase, as far as their form tells it. */
const FINITE = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:${AUXILIARY}|\p{L}+n[’']t|says|${PAST}|(?<!(?:an?|the)\s)set(?!\sof)|needs?|wants?|shows?|means?|makes?|gives?|helps?|works?|remains?|seems?|comes?|goes|takes?|gets?|knows?|thinks?|feels?|lives?|looks?|ought|\p{Ll}{2,}ed)(?![\p{L}-])|(?<=(?<!\p{L})(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hat|[Tt]his|[Tt]here|[Ww]hat|[Ww]ho|[Hh]ere|[Ww]here|[Hh]ow|[Ee]verything|[Ee]veryone|[Nn]obody))[’']s(?=\s\p{Ll})|[’'](?:re|ve|ll|d|m)(?=\s\p{Ll})`,
  'gu',
);
const IS_AUXILIARY = new RegExp(String.raw`^(?:${AUXILIARY})$`, 'u');
const RELATIVE = /(?<=[\p{L}–—-]\s)(?:that|which|who|whom|whose)(?=\s)/gu;
/** What an “it” or “you” is followed by where it is no subject: `wrote it down`. */
const OBJECT =
  /^(?:it|you|me|him|her|us|them|this|that|one|all|some|both|so|as much)(?:[.,;:]|$|\s(?:down|up|out|off|in|on|to|for|with|and|into|over|back|away|at|from|as|by|again|all|onto)(?!\p{L}))/iu;
const PRONOUN = /^(?:he|she|they|it|we|i|you|there|this|that|nobody|everyone|everybody|someone|nothing|no one)\s/iu;

const SUBORDINATE = /(?<=\p{L}{2,},?\s)(?:but|before|after|when|while|until|since|because|although|though)\s|,\sand\s/u;

/** How much of what follows a cue is looked at, in code units. */
const REACH = 300;

/** `the price he may pay`: a thing, and who is told of in a clause without “that”. */
const CONTACT =
  /^(?:an?|the|any|every|his|her|its|their)\s(?:[\p{Ll}-]+\s){0,2}?(?!(?:day|days|hour|minute|moment|month|months|more|morning|night|only|other|second|time|way|week|weeks|year|years)\s)[\p{Ll}-]+\s(?:he|she|they|we|I|you)\s(?![^.;:]*(?<!\p{L})(?:were|was|is|are)\s)/u;

const countRelatives = (text: string): number => (text.match(RELATIVE)?.length ?? 0) + (CONTACT.test(text) ? 1 : 0);

/** How many verbs a text has; what follows its auxiliary right away, `had made`, is one with it. */
function countVerbs(text: string): number {
  let [count, end] = [0, -REACH];
  for (const match of text.matchAll(FINITE)) {
    if (match.index > end + 1) count += 1;
    end = IS_AUXILIARY.test(match[0]) ? match.index + match[0].length : -REACH;
  }
  return count;
}

/** Whether words hold a verb, as far as its form tells it. */
export const hasVerb = (words: string): boolean => countVerbs(words) > 0;

/**
 * True where words behind a verb of saying can be a clause of their own, and are not its object: `announced it would play`, not
 * `announced a plan that the town had made`. Each relative clause has a verb that is not the clause's.
 */
export function isClause(words: string): boolean {
  const text = words.slice(0, REACH);
  if (OBJECT.test(text)) return false;
  if (PRONOUN.test(text)) return true;
  // `wrote the song before the town was built`: a verb behind a conjunction is not the clause's.
  const upTo = SUBORDINATE.exec(text)?.index;
  return countVerbs(text.slice(0, upTo)) > countRelatives(text.slice(0, upTo));
}

/** True for the object of a verb with a clause about it: `the prayer that his mother had taught him`. */
export const isObject = (words: string): boolean => {
  const text = words.slice(0, REACH);
  if (OBJECT.test(text)) return true;
  const relatives = countRelatives(text);
  return relatives > 0 && !PRONOUN.test(text) && countVerbs(text) <= relatives;
};
