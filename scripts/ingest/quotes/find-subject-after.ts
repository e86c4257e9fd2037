import { findNameBehind } from './find-apposed.ts';
import { QUOTED } from './mask-runs.ts';
import type { Stretch } from './noun-phrase.ts';
import { isPersonNoun } from './person-nouns.ts';
import { DETERMINER, SHORT_TITLE } from './vocabulary.ts';

const STARTS_AFTER_VERB = new RegExp(
  String.raw`^(?:(?:then|former|fellow|longtime|veteran|chief|senior|top|local|retired|co-\p{L}+|\p{Ll}+al|\p{Ll}+an|presidential|conservative|liberal)\s+)?(?:(?:${DETERMINER}|he|she|they)(?![\p{L}])|\p{Lu}|\d|[\p{Ll}-]+(?:\s[\p{Ll}-]+){0,2}\s\p{Lu})`,
  'u',
);
const ENDS_AFTER_VERB = new RegExp(
  String.raw`[,;:—–(${QUOTED}]|\.(?:\s|$)|\s(?:in|at|on|during|after|before|when|while|as|who|whose|(?<!\sclose\s)to|by|through|(?<!\sfamiliar\s)with|about|from|via|outside|inside|following|because|that|referring|shortly|today|yesterday|this|last|(?<!(?:^|\s)(?:an?|the|this|last)\s)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=[\s,.])|\s(?:and|but)\s(?=(?:he|she|they|it|we|I|there)\s)`,
  'u',
);

/** `said book drive and sale co-ordinator Jane Roe`: more words before a noun for a person and a name. */
const LONG_ROLE = /^(?:[\p{Ll}-]+\s){3,7}?([\p{Ll}-]+)\s\p{Lu}\p{Ll}+\s\p{Lu}/u;
const isLongRole = (rest: string): boolean => isPersonNoun(LONG_ROLE.exec(rest)?.[1] ?? '');

/** `announced Feb. 11 that`: when, and not who. */
const MONTH =
  /^(?:(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.|(?:January|February|March|April|May|June|July|August|September|October|November|December))\s\d/u;
/** How far behind its verb a subject is looked for, in characters. */
const REACH = 400;

const POINT_WITHIN = new RegExp(String.raw`\b(${SHORT_TITLE}|Jr|Sr|Bros|St|\p{Lu})\.`, 'gu');

/** The subject that follows its verb: `,” said Smith, the director`. */
export function findSubjectAfter(masked: string, from: number): Stretch | undefined {
  const spaces = /\s*/y;
  spaces.lastIndex = from;
  const begin = from + (spaces.exec(masked)?.[0].length ?? 0);
  const rest = masked.slice(begin, begin + REACH);
  // “added that it”: a clause, not a noun.
  if (!(STARTS_AFTER_VERB.test(rest) || isLongRole(rest)) || /^that\s/.test(rest) || MONTH.test(rest)) return undefined;
  // A full stop after a title or an initial goes on.
  const guarded = rest.replace(POINT_WITHIN, '$1_');
  const end = ENDS_AFTER_VERB.exec(guarded)?.index ?? guarded.length;
  if (end <= 0 || end >= 120) return undefined;
  const subject: Stretch = [begin, begin + end];
  return findNameBehind(masked, subject) ?? subject;
}
