import { findOwned } from './find-owned.ts';
import { isNoName } from './no-name.ts';
import { NAME, NAME_WORD, type Stretch } from './noun-phrase.ts';
import { isPersonalName, PERSONAL_NAME } from './personal-name.ts';
import { isBodyNoun, isPersonNoun } from './person-nouns.ts';
import { AUXILIARY, DETERMINER, DOCUMENT, GROUP_HEAD, PAST, PRONOUN } from './vocabulary.ts';

const INTRODUCTION =
  /^(?:in|on|at|during|after|before|when|while|as|for|with|from|by|since|despite|under|over|like|though|although|if|because|according|following|amid|among|earlier|later|asked|speaking|known|born|seen|made|taken|given|led|written|built|\p{L}+ed(?=\s(?:by|with|at|in|on|as|for|to|from|of|about|over|that)\s)|\p{L}+ing|\p{L}+ly|still|yet|so|but|and|meanwhile|then|now|here|there|instead|however|indeed|once|even|to|not|of|last|this|(?:next|first|second|third|soon|afterwards?|elsewhere|overall)(?=,)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|(?:[\p{L}\d]+\s){0,2}(?:hours?|days?|weeks?|months?|years?|minutes?|moments?)\s(?:later|earlier|ago|after|before))(?![\p{L}])/iu;
/** What can begin a subject. */
export const STARTS_SUBJECT = new RegExp(
  String.raw`^(?:(?:former\s|then-?\s?)?${NAME}|(?:${PRONOUN}|${DETERMINER})(?![\p{L}])|[\p{Ll}-]+s\b|\d)`,
  'u',
);
const PLACE_BEHIND = /\b(?:in|at|near|from|of|outside|to)\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*\s?$/u;
const PLACE_THEN_NAME = new RegExp(
  String.raw`^(?:${NAME_WORD}(?:\s${NAME_WORD})?,\s(?:${NAME_WORD}|(?:he|she|they|who)\b)|(?:\p{Lu}\p{Ll}{1,4}|(?:\p{Lu}\.)+)\.?,\s)`,
  'u',
);

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
    // “For Smith, one of its stars, the film”: what is said of him stands between.
    if (/^one\sof\s[^,]{1,80},/.test(rest)) continue;
    if ((STARTS_SUBJECT.test(rest) && /\p{L}/u.test(rest)) || isPersonNoun(ROLE_FIRST.exec(rest)?.[1] ?? ''))
      return next;
  }
  return 0;
}

/** “More than 70 rights and advocacy organizations pressed …”: up to the plural before the verb. */
const COUNTED_GROUP =
  /^(?:(?:More|Fewer) than|At least|About|Some|Nearly|Almost|Over|Dozens of|Hundreds of)\s(?:[\d,]+\s)?(?:[\p{L}.’'-]+\s){0,9}?[\p{L}-]+s(?=\s(?:\p{Ll}+ed|have|had|were|are|say|said|who|wrote|sent)\s)/u;

/** `Only 40 percent of voters` */
const SHARE_FIRST =
  /^(?:Only|Just|About|Nearly|Almost)\s[\d.,]+(?:%|\s(?:percent|per\scent))(?:\sof\s(?:[\p{L}-]+\s){0,3}?[\p{L}-]+s)?(?=\s)/u;

const NOBODY =
  /^(?:in|on|at|during|after|before|when|while|as|for|with|from|by|to|since|despite|under|over|if|because|though|although|asked|speaking|not|any|what|how|why|where|there|here|that is|in other words|according to)(?![\p{L}])/iu;
const PRONOUN_FIRST = new RegExp(String.raw`^(?:${PRONOUN})(?![\p{L}’'])`, 'u');
const OFFICE_FIRST = new RegExp(
  String.raw`^(?:${DETERMINER})\s(?:[\p{L}.'’-]+\s){0,5}?(?:president|minister|senator|governor|candidate|nominee|mogul|leader|spokes\p{L}+|official|secretary|businessman|billionaire|campaign|chairman|director|judge|mayor|source|aide|adviser|strategist|${GROUP_HEAD.source.slice(6, -3)})(?![\p{L}])`,
  'u',
);
const DETERMINED_FIRST = new RegExp(
  String.raw`^(?:${DETERMINER})\s(?:\p{Ll}+ed\s)?(?:(?!(?:\p{Ll}+(?:ed|ing)|${PAST})[\s,]|(?:is|are|was|were|has|had|have|will|would|can|in|on|at|to|for|with|that|who|which|from|by)\s)[\p{L}\p{N}.'’-]+(?:\s|(?=,))){1,4}`,
  'u',
);
const NAME_GOES_ON = new RegExp(String.raw`^(?:\s?${NAME_WORD}(?=[\s,]))+`, 'u');
/** A verb with what it governs: `holds a sign`. */
const VERB_AT_END = /\s(\p{Ll}+s)\s?$/u;
const GOVERNS = /\s\p{Ll}+s\s(?=(?:an?|the|his|her|its|their)\s)/u;
const GOVERNED = /^\s?(?:a|an|the|his|her|its|their|him|them|it)\s/u;

/** `The harbour master`, `The Salem County Harbour Master’s Office`: a name is not cut amid its words, and no verb is one of them. */
function determinedFirst(rest: string): string | undefined {
  const words = DETERMINED_FIRST.exec(rest)?.[0];
  if (words === undefined) return undefined;
  const governs = GOVERNS.exec(words)?.index;
  if (governs !== undefined) return words.slice(0, governs);
  const behind = rest.slice(words.length);
  const verb = VERB_AT_END.exec(words);
  if (verb && words.split(/\s+/).length > 2 && GOVERNED.test(behind) && !GROUP_HEAD.test(verb[1] ?? ''))
    return words.slice(0, verb.index);
  const goesOn = /^\p{Lu}/u.test(words.trimEnd().split(/\s+/).at(-1) ?? '')
    ? NAME_GOES_ON.exec(behind)?.[0]
    : undefined;
  return words + (goesOn ?? '');
}

/** `Shadow home secretary Jane Roe`, `Deputy harbour master Jane Roe`, `Port Authority director Jane Roe` */
const ROLE_THEN_NAME = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}’'-]*\s(?:\p{Ll}[\p{L}-]*\s){0,4}|(?:\p{Lu}[\p{L}’'-]*\s){2,5})(\p{Ll}[\p{L}-]*)\s(?:${PERSONAL_NAME}|\p{Lu}\p{Ll}+)`,
  'u',
);
function roleFirst(rest: string): string | undefined {
  const [words, noun = ''] = ROLE_THEN_NAME.exec(rest) ?? [];
  return isPersonNoun(noun) ? words : undefined;
}

const NAME_FIRST = new RegExp(
  String.raw`^(?:(?:Former|Longtime|Veteran|Retired|Acting|Then|Fellow)(?:-|\s)(?:(?:\p{Ll}[\p{L}-]*|and|of|\p{Lu}[\p{L}.-]*)\s){0,8}?)?(?!(?:${DETERMINER}|Former)\s)${NAME}(?:\s+(?:\p{Ll}+\s+)?(?:officials|aides|supporters|spokes\p{L}+|leaders|campaign|allies|advisers|voters|data|figures|statistics|records|reports?|surveys?|study|studies|polls?|research|analysis|estimates|documents|filings|government|administration|party|department|office|committee|council|team|company|agency|ministry|court|union|group))?`,
  'u',
);

/** `Solid investment`, `Due to`: what only begins a phrase names nobody. */
const GOES_ON_AS_PHRASE = new RegExp(
  String.raw`^\s(?!(?:${AUXILIARY}|${PAST}|(?:police|officials|who|and|also|now|then|still|later|again|once|never|always|just|first|himself|herself|itself|not|alone|too|or)(?!\p{L})))(?:to|for|with|as|\p{Ll}{3,}(?:tion|ment|ness|ity|ance|ence))(?!\p{L})`,
  'u',
);
const isCutShort = (words: string, behind: string): boolean =>
  /^\p{Lu}\p{Ll}+\s?$/u.test(words) &&
  !/(?:s|People|Many|Some|Others)\s?$/.test(words) &&
  GOES_ON_AS_PHRASE.test(behind.startsWith(' ') ? behind : ` ${behind}`);

/** `Salem police`, `Harbour Bay technology firms`: behind a name the noun that it tells of, and the name of that. */
const NOUN_BEHIND =
  /^(?:\s(?!(?:is|was|in|on|at|to|for|of|and|or|who|that|also|has|had)\s)[\p{Ll}-]+){0,2}?\s([\p{Ll}-]+)(?=[\s,])/u;
const VERB_BEHIND = new RegExp(
  String.raw`^\s(?:(?:also|have|has|had|will|on\s\p{Lu}\p{Ll}+)\s)?(?:${AUXILIARY}|${PAST}|says?|\p{Ll}{2,}ed|declares?|plans?)\s|^\s*$`,
  'u',
);
function nameFirst(rest: string): string | undefined {
  const name = NAME_FIRST.exec(rest)?.[0];
  if (name === undefined || isPersonalName(name.trim())) return name;
  if (isCutShort(name, rest.slice(name.length))) return undefined;
  const [words = '', noun = ''] = NOUN_BEHIND.exec(rest.slice(name.length)) ?? [];
  const isNoun =
    noun === 'police' ||
    isBodyNoun(noun) ||
    GROUP_HEAD.test(noun) ||
    DOCUMENT.test(noun) ||
    (/s$/.test(noun) && isBodyNoun(noun.slice(0, -1)));
  return isNoun && !/(?:ed|ly)(?:\s|$)/.test(words) && VERB_BEHIND.test(rest.slice(name.length + words.length))
    ? name + words
    : name;
}

/** `WASHINGTON (AFP) — ` */
const PLACE_LINE = String.raw`^\p{Lu}{3}[\p{Lu}\p{Ll}.,\s]*(?:\([\p{L}\s]+\))?\s[—–-]{1,2}\s`;
/** The same, and `Brave face: ` */
const DATELINE = new RegExp(String.raw`^\p{Lu}[\p{L}’'-]*(?:\s[\p{L}\d’'-]+){0,4}:\s(?=\p{Lu})|${PLACE_LINE}`, 'u');
const ONLY_PLACE = new RegExp(PLACE_LINE, 'u');

/** How much of a sentence says where it was written: `SALEM — `, but not `SALEM — the club — `. */
export const datelineLength = (sentence: string): number => {
  const length = ONLY_PLACE.exec(sentence.slice(0, 80))?.[0].length ?? 0;
  return /\s[—–-]{1,2}\s/u.test(sentence.slice(length)) ? 0 : length;
};

/** `Section 605`, `Article 4(b)`: a part of a law has its number with it. */
const NUMBERED =
  /^(?:Section|Article|Chapter|Title|Clause|Paragraph|Rule|Amendment|Proposition|Resolution|Regulation|Schedule)\s\d[\d.]*(?:\(\p{L}\))?/u;

/** The subject with which a sentence begins: for a verb that shares it (“X left and said”) and for participles. */
export function findMainSubject(text: string, from: number, to: number): Stretch | undefined {
  const dateline = DATELINE.exec(text.slice(from, to))?.[0].length ?? 0;
  const sentence = text.slice(from, to);
  let start = dateline + skipIntroduction(sentence.slice(dateline));
  start += /^(?:(?:But|And|Yet|So|Still|Then|then|now|later)\s+)+/.exec(sentence.slice(start))?.[0].length ?? 0;
  const rest = sentence.slice(start);
  if (NOBODY.test(rest)) return undefined;
  const words =
    PRONOUN_FIRST.exec(rest)?.[0] ??
    OFFICE_FIRST.exec(rest)?.[0] ??
    COUNTED_GROUP.exec(rest)?.[0] ??
    SHARE_FIRST.exec(rest)?.[0] ??
    determinedFirst(rest) ??
    roleFirst(rest) ??
    nameFirst(rest);
  if (words !== undefined && /[’']s?$/u.test(words)) return findOwned(rest, words, from + start);
  const number = words === undefined ? undefined : NUMBERED.exec(rest)?.[0];
  const subject = number ?? words?.replace(/(?<!\s)\s+$|[’']s?$|[.]$/u, '');
  if (subject === undefined || isNoName(subject, rest.slice(subject.length))) return undefined;
  return [from + start, from + start + subject.length];
}
