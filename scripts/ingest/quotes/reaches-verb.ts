import type { Stretch } from './noun-phrase.ts';
import { AMBIGUOUS } from './is-verb.ts';
import { hasVerb } from './statements/is-clause.ts';
import { isBodyNoun, isPeopleNoun, isPersonNoun } from './person-nouns.ts';
import { trimBetween } from './trim-between.ts';
import { AUXILIARY, GROUP_HEAD, PAST } from './vocabulary.ts';

/** `, and said`, `but then said`: a verb that shares the subject of the one before. */
const SHARES = /(?:^|[\s,\u0001])(?:and|but|or|nor|yet|then|not\sonly)$/u;
/** `– though police deny it and`: the clause that such a word begins has a subject of its own. */
const OF_SUBCLAUSE =
  /(?:[,(–—-]\s?|\s)(?:though|although|whereas|because)\s(?!\p{Ll}+ing\s)[^,;:–—\u0001]*\s(?:and|but|or)$/u;
const OF_TIME =
  /(?:[,(–—-]\s?|\s)((?:after|before|while|when|until|since)\s(?!\p{Ll}+ing\s)[^,;:–—\u0001]*)\s(?:and|but|or)$/u;
/** `were indicted and accused of it`: a participle joined to a passive verb is one, too. */
const PASSIVE_BEFORE = new RegExp(
  String.raw`(?:^|\s)(?:was|were|is|are|been|being|be)\s(?:\p{Ll}+ly\s)?(?:\p{Ll}+ed|${PAST})\s[^,;:]*\s(?:and|or)$`,
  'u',
);
const TAKES_OBJECT =
  /^(?:accused|advised|called|challenged|charged|condemned|credited|criticised|criticized|denounced|described|dubbed|hailed|instructed|labelled|labeled|mocked|named|praised|questioned|quoted|slammed|urged)$/;
/** `must keep and maintain`: what is to be done. */
const TO_BE_DONE =
  /(?:^|\s)(?:must|should|will|would|can|could|may|might|shall|to)\s(?:also\s|\p{Ll}+ly\s)?\p{Ll}+\s[^,;:]*\s?(?:and|or)$/u;
const PAST_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:was|were|had|did|\p{Ll}{2,}ed|${PAST})\s`, 'u');
/** `at the Institute`, `published in May`, `close to her`, `who was there`: what tells which one it is. */
const HANGS_ON = new RegExp(
  String.raw`^\s(?:about|across|after|against|along|alongside|among|and|around|as|at|before|behind|below|beside|between|beyond|by|close|during|familiar|for|from|in|inside|into|near|of|off|on|opposed|outside|over|since|that|through|throughout|to|towards?|under|until|up|which|who|whom|whose|with|within|without|\p{Ll}+(?:ed|ing|wn|en)|${PAST})(?!\p{L})`,
  'u',
);
const IN_CLAUSE = /\s(?:that|which|who|whose|whom|where|when|what)\s/u;
/** `the agency in Salem, which`: behind a verb, the pronoun stands for what is right before it. */
const RELATIVE_AT_END = /,\s(?:which|who)$/u;
const PAST_PARTICIPLE = new RegExp(String.raw`^\s(?:\p{Ll}+(?:ed|wn|en|ing)|${PAST})(?!\p{L})`, 'u');
const AUXILIARY_FIRST = new RegExp(String.raw`^\s(?:${AUXILIARY}|\p{Ll}+ly)\s`, 'u');

/** `in a statement she signed` */
const IN_PAPER =
  /^\sin\s(?:an?|the|his|her|its|their)\s(?:\p{Ll}+\s)?(?:address|article|blog|briefing|email|interview|letter|memo|message|post|release|report|speech|statement|tweet)(?!\p{L})/u;
/** `ordered the club to admit`: what somebody is to do was not done. */
const ORDERED = /(?:^|\s)(?:expect|forc|need|order|program|requir|want)\p{Ll}*\s$/u;
/** `himself`, `had earlier this week`, `more recently` */
const WHEN_AT_END =
  /\s(?:(?:him|her|it)self|themselves|earlier|since|indeed|more|previously|in\sfact|(?:earlier\s)?(?:this|last|that)\s(?:week|month|year|spring|summer|autumn|fall|winter))$/u;

/** Takes adverbs, auxiliaries and times off the end. */
function trimWhen(between: string): string {
  for (let left = trimBetween(between); ;) {
    const shorter = trimBetween(left.replace(WHEN_AT_END, ''));
    if (shorter.length === left.length) return left;
    left = shorter;
  }
}

/** Whether a verb behind “and” shares the subject of the verb before it. */
function sharesSubject(before: string, verb: string): boolean {
  if (OF_SUBCLAUSE.test(before) || hasVerb(OF_TIME.exec(before)?.[1] ?? '')) return false;
  if (TAKES_OBJECT.test(verb) && PASSIVE_BEFORE.test(before)) return false;
  if (!/(?:ed|s|aid|told|wrote)$/.test(verb) && TO_BE_DONE.test(before)) return false;
  // `was months of talk and attacks`: a noun, where the verb before it is past.
  return !(/s$/.test(verb) && AMBIGUOUS.test(verb) && PAST_BEFORE.test(before));
}

/**
 * Whether a subject found before a verb is the verb's, as far as what stands between them tells: nothing but adverbs and auxiliaries,
 * what is said of it between commas, what hangs on it, or a verb that both are joined to. Another noun or clause leaves that open.
 */
export function reachesVerb(masked: string, [start, end]: Stretch, at: number, verb: string): boolean {
  if (end >= at) return true;
  const between = masked.slice(end, at);
  if (/^\s(?:not\s)?to\s$/.test(between)) return !ORDERED.test(masked.slice(Math.max(0, start - 30), start));
  // `was quick to add`
  if (/\S\sto\s$/u.test(between)) return true;
  const words = trimWhen(between);
  const left = words.replace(/,$/, '');
  if (left.trim() === '' || /^[^\p{L}\p{N}]+$/u.test(left) || /^\s\p{Lu}{2,5}$/u.test(left)) return true;
  if (RELATIVE_AT_END.test(left)) return !hasVerb(left.slice(0, left.lastIndexOf(',')));
  if (/^(?:,|\s\(|\s?[—–]|\s--?\s|\s?[’'])/u.test(left)) return true;
  if (SHARES.test(left)) return sharesSubject(left, verb);
  if (HANGS_ON.test(left) && (words.endsWith(',') || IN_PAPER.test(left))) return true;
  if (IN_CLAUSE.test(left.slice(0, 200)) && HANGS_ON.test(left)) return true;
  const hung = left.replace(PAST_PARTICIPLE, '');
  return HANGS_ON.test(left) && !AUXILIARY_FIRST.test(left) && !hasVerb(hung);
}

/** `Salem police on Sunday said`: behind a name, up to three words with the noun that the name tells of. */
const NOUN_BEHIND = /^(?:\s[\p{Ll}-]+){0,2}?\s([\p{Ll}-]+)(?=\s|,)/u;

/** A subject with the noun for people or a body that stands right behind it, where a name alone was found: `Salem` of `Salem police say`. */
export function withNoun(masked: string, [start, end]: Stretch, at: number): Stretch {
  const [words = '', noun = ''] = NOUN_BEHIND.exec(masked.slice(end, at)) ?? [];
  const name = masked.slice(start, end);
  const isName = /^\p{Lu}/u.test(name) && /^\p{Lu}/u.test(name.split(' ').at(-1) ?? '');
  const speaks =
    isPersonNoun(noun) || isPeopleNoun(noun) || isBodyNoun(noun) || GROUP_HEAD.test(noun) || noun === 'media';
  return isName && speaks && !hasVerb(words) && !/\s(?:and|or|of|in|at|for|from|to|on|by|with|as|was|is)\s/.test(words)
    ? [start, end + words.length]
    : [start, end];
}
