import { isBodyNoun, isPeopleNoun, isPersonNoun } from '../person-nouns.ts';
import { DOCUMENT } from '../vocabulary.ts';

const DETERMINED = String.raw`(?:an?|the|any|another|every|his|her|its|their|our|my|your)\s(?:[\p{Ll}-]+\s){0,3}?`;
/** What begins a clause anew, so that the words behind it are looked at alone. */
const ANEW = /[,;:—–()]|\s--?\s|(?:^|\s)(?:that|and|but|or|so|because)\s/gu;
/** `In a letter she said`, `When he saw the boat the mayor said`: an introduction without its comma. */
const INTRODUCES =
  /^\s*(?:in|on|at|by|with|from|to|for|of|as|during|after|before|when|while|if|since|once|until|following|despite|under|through|over|amid|throughout|though|although|asked|speaking|all|earlier|later)\s/iu;
const TIME =
  /^(?:time|times|day|night|morning|evening|afternoon|week|weekend|month|year|years|season|summer|winter|spring|fall|decade|moment|minute|hour|second|end|way|fact|first|last|next|same|other|left|right|again|too|ago|later|earlier|only|also|more|less|once|here|there)$/;
/** `told the Herald the mayor said`: a clause is told to somebody. */
const TOLD_TO =
  /(?:^|\s)(?:t(?:ell|ells|old|elling)|remind(?:s|ed)?|assured?|warn(?:s|ed)?|inform(?:s|ed)?|show(?:s|ed)?)\s(?:\S+\s){1,4}$/u;

const NOUN_BEFORE = new RegExp(String.raw`(?:^|\s)${DETERMINED}([\p{Ll}-]+)\s$`, 'u');
const PLURAL_BEFORE = /\s(?:of|for|about)\s(?:[\p{Ll}-]+\s)?([\p{Ll}-]+s)\s$/u;

/** What joins or limits, and is no thing. */
const PREPOSITION =
  'of|for|in|at|to|from|with|on|and|or|but|behind|near|by|who|whom|that|which|whose|where|against|inside|outside|about|under|over|around|across|as|than|when|while|after|before|what|how|why|if|because|since|until|between|among|into|through|during|down|up|out|off|back|like|along|without|within|is|are|was|were|be|has|have|had|named|called';
const JOINS = new RegExp(`^(?:${PREPOSITION})$`, 'u');

const isNoun = (word: string | undefined): boolean =>
  word !== undefined &&
  !/^(?:an?|the|his|her|its|their|our|my|this|that)$/.test(word) &&
  !TIME.test(word) &&
  !JOINS.test(word) &&
  !/(?:ly|ing|ed)$/.test(word);

/** `the authority they say they have`, `tell of tools the mayor says he needs`: nothing stands between a thing and who speaks of it. */
function isBehindNoun(before: string): boolean {
  let start = 0;
  for (const { index, 0: mark } of before.matchAll(ANEW)) start = index + mark.length;
  const clause = before.slice(start);
  if (INTRODUCES.test(clause) || TOLD_TO.test(clause)) return false;
  return isNoun((NOUN_BEFORE.exec(clause) ?? PLURAL_BEFORE.exec(clause))?.[1]);
}

/** `a house his aides`, `the pier they`: two phrases. */
const TWO_PHRASES = new RegExp(
  String.raw`^(?:an?|the|his|her|its|their|our|my)\s(?:(?!(?:${PREPOSITION})\s)[\p{Ll}-]+\s){0,3}?(?!(?:${PREPOSITION})\s)([\p{Ll}-]+)\s(?:an?|the|his|her|its|their|our|my|he|she|they|it|we|I|you)(?:\s|$)`,
  'u',
);
/** `a program Salem`: a thing, and the name of who speaks of it. */
const NOUN_THEN_NAME =
  /^(?:an?|the|his|her|its|their|our|my)\s(?:[\p{Ll}-]+\s){0,3}?([\p{Ll}-]+)\s(?!The\s)\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}$/u;
const NEEDS_MORE = /^\s(?:it|they|he|she)\s/;
/** `some of which they`: the subject of what is said stands before who says it. */
const OF_WHICH = /^(?:\S+\s){1,3}of\s(?:which|whom)\s\S/u;

const describesWhoSpeaks = (noun: string): boolean =>
  isPersonNoun(noun) || isPeopleNoun(noun) || isBodyNoun(noun) || DOCUMENT.test(noun);

/**
 * True where what is told of is a part of what is said, so that the words behind the verb are no whole statement: a
 * relative clause without “that”.
 *
 * @param before from the beginning of the sentence to the subject of the verb.
 * @param rest from behind the verb.
 */
export function isObjectOfTelling(before: string, subject: string, rest: string): boolean {
  if (OF_WHICH.test(subject)) return true;
  const two = TWO_PHRASES.exec(subject)?.[1];
  if (two !== undefined && isNoun(two) && !describesWhoSpeaks(two)) return true;
  const noun = NOUN_THEN_NAME.exec(subject)?.[1];
  if (noun !== undefined) return isNoun(noun) && NEEDS_MORE.test(rest) && !describesWhoSpeaks(noun);
  return isBehindNoun(before);
}
