import { findFirstWords } from './find-first-words.ts';
import { isNoName } from './no-name.ts';
import { NAME, NAME_WORD, type Stretch } from './noun-phrase.ts';
import { isGivenName } from '../classify/given-names.ts';
import { isPersonalName, isRegion, isSingleName, PERSONAL_NAME, tellsOrigin } from './personal-name.ts';
import { isBodyNoun, isPeopleNoun, isPersonNoun } from './person-nouns.ts';
import { DETERMINER, DOCUMENT, GROUP_HEAD, PRONOUN } from './vocabulary.ts';

const INTRODUCTION =
  /^(?:in|on|at|during|after|before|when|while|as|for|with|from|by|since|despite|under|over|like|though|although|if|because|according|following|amid|among|earlier|later|asked|speaking|known|born|seen|made|taken|given|led|written|built|\p{L}+ed(?=\s(?:by|with|at|in|on|as|for|to|from|of|about|over|that)\s)|\p{L}+ing|\p{L}+ly|still|yet|so|but|and|meanwhile|nevertheless|nonetheless|besides|likewise|then|now|here|there|instead|however|indeed|once|even|to|not|of|last|this|(?:next|first|second|third|soon|afterwards?|elsewhere|overall)(?=,)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|(?:[\p{L}\d]+\s){0,2}(?:hours?|days?|weeks?|months?|years?|minutes?|moments?)\s(?:later|earlier|ago|after|before))(?![\p{L}])/iu;
/** `over 500 clerks`, and not `about 15 miles south`. */
const NUMBER_LEAD = String.raw`(?:(?:over|about|around|more\sthan|nearly|almost|at\sleast|up\sto)\s(?=[\d,.]+\s(?!(?:miles?|kilomet|km|met(?:er|re)s|feet|yards|blocks|percent|per\scent|hours?|days?|weeks?|months?|years?|minutes?)(?!\p{L}))\p{Ll}))?`;
/** What can begin a subject. */
export const STARTS_SUBJECT = new RegExp(
  String.raw`^(?:(?:former\s|then-?\s?)?${NAME}|(?:${PRONOUN}|${DETERMINER})(?![\p{L}])|[\p{Ll}-]+s\b|${NUMBER_LEAD}\d)`,
  'u',
);
const PLACE_BEHIND = /\b(?:in|at|near|from|of|outside|to)\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*\s?$/u;
const PLACE_THEN_NAME = new RegExp(
  String.raw`^(?:${NAME_WORD}(?:\s${NAME_WORD})?,\s(?:${NAME_WORD}|(?:he|she|they|who)\b)|(?:\p{Lu}\p{Ll}{1,4}|(?:\p{Lu}\.)+)\.?,\s)`,
  'u',
);

/** `Nevada, the council met`: behind a town its state, and then the subject; not `Stone, the mayor, met`. */
const STATE_THEN_SUBJECT = new RegExp(
  String.raw`^(${NAME_WORD}(?:\s${NAME_WORD})?),\s(?:the|an?|its)\s(?![^,;:]{1,60},)`,
  'u',
);
const ONLY_TOWN = new RegExp(String.raw`^\s*(?:In|At|Near|Outside)\s${NAME_WORD}(?:\s${NAME_WORD}){0,2}$`, 'u');
/** Whether a town was named before a comma, and behind it comes where that is. */
function isStateBehind(before: string, rest: string): boolean {
  const state = ONLY_TOWN.test(before) ? STATE_THEN_SUBJECT.exec(rest)?.[1] : undefined;
  return state !== undefined && !isPersonalName(state);
}

const KIND_OF_PLACE =
  /^(?:an?|the|one\sof)\s(?:[\p{L}-]+\s){0,4}?(?:area|borough|capital|city|community|country|county|district|enclave|island|municipality|nation|neighbou?rhood|port|prefecture|province|region|resort|settlement|state|suburb|territory|town|village)(?:\s(?:in|of|on|near|with|about|that|which|where|some|north|south|east|west)\s[^,]{1,80})?,\s/u;

/** `But Mr. Smith, a lawyer, said`: the subject stands right behind what joins the sentence to the one before. */
const JOINED = new RegExp(String.raw`^(?:But|And|Yet|So|Still|Then)\s(?=${PERSONAL_NAME}(?:,|\s\())`, 'u');

/** `harbour engineer Jane Roe` */
const ROLE_FIRST = /^(?:[\p{Ll}-]+\s){0,2}([\p{Ll}-]+)\s\p{Lu}/u;

/** Takes “In March, ” or “Asked about it, ” off the head; returns where the clause proper begins. */
export function skipIntroduction(text: string): number {
  if (!INTRODUCTION.test(text.trimStart())) return 0;
  const joined = JOINED.exec(text)?.[0].length;
  if (joined !== undefined) return joined;
  for (const match of text.matchAll(/,\s+/g)) {
    const next = match.index + match[0].length;
    const rest = text.slice(next);
    // “In Salem, New Hampshire, Smith”: the second name tells where the first one is.
    if (PLACE_BEHIND.test(text.slice(0, match.index)) && PLACE_THEN_NAME.test(rest)) continue;
    if (isStateBehind(text.slice(0, match.index), rest)) continue;
    // “In Salem, a town on the coast, officials”
    if (/^\s*(?:In|At|Near|Outside)\s\p{Lu}/u.test(text.slice(0, match.index)) && KIND_OF_PLACE.test(rest)) continue;
    // “For Smith, one of its stars, the film”: what is said of him stands between.
    if (/^one\sof\s[^,]{1,80},/.test(rest)) continue;
    if ((STARTS_SUBJECT.test(rest) && /\p{L}/u.test(rest)) || isPersonNoun(ROLE_FIRST.exec(rest)?.[1] ?? ''))
      return next;
  }
  return 0;
}

const NOBODY =
  /^(?:in|on|at|during|after|before|when|while|as|for|with|from|by|to|since|despite|under|over|if|because|though|although|asked|speaking|not|any|what|how|why|where|there|here|that is|in other words|according to)(?![\p{L}])/iu;
/** `WASHINGTON (AFP) — `, `SALEM, Mass., Dec. 11 (UPI) — ` */
const PLACE_LINE = String.raw`^\p{Lu}{3}[\p{Lu}\p{Ll}.,\s]*(?:(?<=\s)\d{1,2}\s)?(?:\([\p{L}\s]+\))?\s?[—–-]{1,2}\s`;
/** `Salem, June 18 -- `, `Salem (AP) -- ` */
const DAY_LINE = String.raw`^\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?(?:,\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.?\s\d{1,2}|\s\((?:AP|AFP|UPI|CNN|Reuters)\))\s[—–_-]{1,2}\s`;
/** The same, and `Brave face: ` */
const DATELINE = new RegExp(
  String.raw`^\p{Lu}[\p{L}’'-]*(?:\s[\p{L}\d’'-]+){0,4}:\s(?=\p{Lu})|${PLACE_LINE}|${DAY_LINE}`,
  'u',
);
const ONLY_PLACE = new RegExp(PLACE_LINE, 'u');

/** `4 Ms Jane Roe, Director, said`: a paragraph's number, as ministries and parliaments print it. */
const NUMBER_LINE = new RegExp(String.raw`^\(?\d{1,3}[.)]?\s(?=(${PERSONAL_NAME})(?:,\s|\s\p{Ll}))`, 'u');
const numberLength = (sentence: string): number => {
  const [number = '', name = ''] = /^\(?\d/.test(sentence) ? (NUMBER_LINE.exec(sentence.slice(0, 80)) ?? []) : [];
  return isPersonalName(name) && !isPeopleNoun(name.split(' ').at(-1) ?? '') ? number.length : 0;
};

const BARE_PLACE = /^\p{Lu}{4,}(?:\s\p{Lu}{4,})?\s(?=(\p{Lu}\p{Ll}+)(?:[’']s)?\s)/u;
const NAME_FIRST = new RegExp(String.raw`^${PERSONAL_NAME}`, 'u');
/** `BERLIN France’s minister`, `LONDON Jane Roe`: a place in capitals before a land, where somebody is from, or a whole name; no dash parts them. */
const bareDatelineLength = (sentence: string): number => {
  const [place = '', word = ''] = BARE_PLACE.exec(sentence.slice(0, 80)) ?? [];
  if (place === '') return 0;
  const name = NAME_FIRST.exec(sentence.slice(place.length, place.length + 80))?.[0] ?? '';
  return isRegion(word) || tellsOrigin(word) || (isPersonalName(name) && isGivenName(word)) ? place.length : 0;
};

/** How much of a sentence says where it was written: `SALEM — `, but not `SALEM — the club — `; or which paragraph it begins. */
export const datelineLength = (sentence: string): number => {
  const number = numberLength(sentence) || bareDatelineLength(sentence);
  if (number > 0) return number;
  const length = ONLY_PLACE.exec(sentence.slice(0, 80))?.[0].length ?? 0;
  return /\s[—–-]{1,2}\s/u.test(sentence.slice(length)) ? 0 : length;
};

const OWNED = /^(?:\s\p{Ll}[\p{L}-]*){1,4}/u;
const NAME_BEHIND = new RegExp(String.raw`^\s${PERSONAL_NAME}(?=\s|,|$)`, 'u');
export const canSpeak = (noun: string): boolean =>
  isPersonNoun(noun) || isPeopleNoun(noun) || isBodyNoun(noun) || GROUP_HEAD.test(noun) || DOCUMENT.test(noun);

/** `Smith’s lawyer`, `Smith’s friend Jane Roe`: who is his, and not he; undefined where that is none who speaks. */
function findOwned(rest: string, owner: string, start: number): Stretch | undefined {
  const words = OWNED.exec(rest.slice(owner.length))?.[0].slice(1).split(/\s/) ?? [];
  const last = words.findIndex(canSpeak);
  if (last < 0) return undefined;
  const end = owner.length + words.slice(0, last + 1).join(' ').length + 1;
  return [start, start + end + (NAME_BEHIND.exec(rest.slice(end))?.[0].length ?? 0)];
}

/** `Section 605`, `Article 4(b)`: a part of a law has its number with it. */
const NUMBERED =
  /^(?:Section|Article|Chapter|Title|Clause|Paragraph|Rule|Amendment|Proposition|Resolution|Regulation|Schedule)\s\d[\d.]*(?:\(\p{L}\))?/u;

/** `Roe and Stone disputed it`, `Jane Roe and Max Stone`: both are told of. */
const AND_NAME = new RegExp(String.raw`^\sand\s(?:${PERSONAL_NAME}|\p{Lu}\p{Ll}+)(?=\s\p{Ll})`, 'u');
const withOther = (name: string, rest: string): string =>
  rest.startsWith(' and ', name.length) &&
  (isPersonalName(name) || isSingleName(name) || /^\p{Lu}{2,}$/u.test(name)) &&
  !/,\s(?:but|while|and)\s/.test(rest)
    ? name + (AND_NAME.exec(rest.slice(name.length))?.[0] ?? '')
    : name;

/** `But Jane Roe`, `Initially the firm`: what leads in without a comma. */
const LEADS_IN =
  /^(?:(?:But|And|Yet|So|Still|Then|then|now|later|Apparently|Eventually|Finally|Initially|Later|Naturally|Originally|Previously|Privately|Publicly|Recently|Separately|Subsequently|Today|Ultimately|Unsurprisingly|Yesterday)\s+)+/;

/** The subject with which a sentence begins: for a verb that shares it (“X left and said”) and for participles. */
export function findMainSubject(text: string, from: number, to: number): Stretch | undefined {
  const dateline = DATELINE.exec(text.slice(from, to))?.[0].length ?? 0;
  const sentence = text.slice(from, to);
  let start = dateline + skipIntroduction(sentence.slice(dateline));
  start += LEADS_IN.exec(sentence.slice(start))?.[0].length ?? 0;
  const rest = sentence.slice(start);
  if (NOBODY.test(rest)) return undefined;
  const words = findFirstWords(rest);
  if (words !== undefined && /[’']s?$/u.test(words)) return findOwned(rest, words, from + start);
  const number = words === undefined ? undefined : NUMBERED.exec(rest)?.[0];
  const first = number ?? words?.replace(/(?<!\s)\s+$|[’']s?$|[.]$/u, '');
  const subject = first === undefined ? undefined : withOther(first, rest);
  if (subject === undefined || isNoName(subject, rest.slice(subject.length))) return undefined;
  return [from + start, from + start + subject.length];
}
