import { NAME, NAME_NUMBER, NAME_WORD } from './noun-phrase.ts';
import { isPersonalName, PERSONAL_NAME } from './personal-name.ts';
import { isBodyNoun, isPersonNoun } from './person-nouns.ts';
import { AUXILIARY, DETERMINER, DOCUMENT, GROUP_HEAD, PAST, PRONOUN } from './vocabulary.ts';

/** “More than 70 rights and advocacy organizations pressed …”: up to the plural before the verb. */
const COUNTED_GROUP =
  /^(?:(?:(?:More|Fewer) than|At least|About|Some|Nearly|Almost|Over|Dozens of|Hundreds of)\s(?:[\d,]+\s)?|\d{1,3}(?:,\d{3})+\s)(?:[\p{L}.’'-]+\s){0,9}?(?:[\p{L}-]+s|people|men|women|children)(?=\s(?:\p{Ll}+ed|have|had|were|are|say|said|who|wrote|sent|took|came)\s)/u;

/** `Only 40 percent of voters` */
const SHARE_FIRST =
  /^(?:Only|Just|About|Nearly|Almost)\s[\d.,]+(?:%|\s(?:percent|per\scent))(?:\sof\s(?:[\p{L}-]+\s){0,3}?[\p{L}-]+s)?(?=\s)/u;

/** `One has to ask`, and not `one person who attended`, `One Harbour Board member was`. */
const PRONOUN_FIRST = new RegExp(
  String.raw`^(?![Oo]ne\s(?:(?!(?:${AUXILIARY}|${PAST}|also|then|who|that)\s)[\p{L}\d.’'-]+\s){1,5}?(?:who|${AUXILIARY}|${PAST}|\p{Ll}+n[’']t)\s)(?:${PRONOUN})(?![\p{L}’'])`,
  'u',
);
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
/** `estimates that it holds`, `refers to the boats as`: what else shows that a form in -s is a verb. */
const GOVERNED_SO =
  /^(?:estimates|believes|expects|thinks|hopes|knows|claims|argues|insists|maintains|predicts|reports|suggests|warns|notes)\sthat\s|^(?:applies|belongs|relates|refers|points|alludes|objects|responds|admits|continues|intends|plans|seeks|tends|wants)\sto\s/u;

/** `The harbour master`, `The Salem County Harbour Master’s Office`: a name is not cut amid its words, and no verb is one of them. */
function determinedFirst(rest: string): string | undefined {
  const words = DETERMINED_FIRST.exec(rest)?.[0];
  if (words === undefined) return undefined;
  const governs = GOVERNS.exec(words)?.index;
  if (governs !== undefined) return words.slice(0, governs);
  const behind = rest.slice(words.length);
  const verb = VERB_AT_END.exec(words);
  const isGoverned = GOVERNED.test(behind) || GOVERNED_SO.test(`${verb?.[1] ?? ''} ${behind}`);
  if (verb && words.split(/\s+/).length > 2 && isGoverned && !GROUP_HEAD.test(verb[1] ?? ''))
    return words.slice(0, verb.index);
  const goesOn = /^\p{Lu}/u.test(words.trimEnd().split(/\s+/).at(-1) ?? '')
    ? NAME_GOES_ON.exec(behind)?.[0]
    : undefined;
  return words + (goesOn ?? '');
}

/** `Shadow home secretary Jane Roe`, `Deputy harbour master Jane Roe`, `Port Authority director Jane Roe`, `Former Liberal vice mayor Jane Roe` */
const ROLE_THEN_NAME = new RegExp(
  String.raw`^(?:(?:Former|Longtime|Veteran|Retired|Acting|Fellow)\s(?:\p{Lu}[\p{L}.’'-]*\s){1,3}(?:\p{Ll}[\p{L}-]*\s){0,3}?|\p{Lu}[\p{L}’'-]*\s(?:\p{Ll}[\p{L}-]*\s){0,4}|(?:\p{Lu}[\p{L}’'-]*\s){2,5}(?:(?:acting|assistant|associate|chief|deputy|foreign|former|lead|policy|press|senior|vice)\s){0,2})(\p{Ll}[\p{L}-]*)\s(?:${PERSONAL_NAME}|\p{Lu}\p{Ll}+)`,
  'u',
);
function roleFirst(rest: string): string | undefined {
  const [words, noun = ''] = ROLE_THEN_NAME.exec(rest) ?? [];
  return isPersonNoun(noun) ? words : undefined;
}

const NAME_FIRST = new RegExp(
  String.raw`^(?:(?:Former|Longtime|Veteran|Retired|Acting|Then|Fellow)(?:-|\s)(?:(?:\p{Ll}[\p{L}-]*|and|of|\p{Lu}[\p{L}.-]*)\s){0,8}?)?(?!(?:${DETERMINER}|Former)\s)${NAME}${NAME_NUMBER}(?:\s+(?:\p{Ll}+\s+)?(?:officials|aides|supporters|spokes\p{L}+|leaders|campaign|allies|advisers|voters|data|figures|statistics|records|reports?|surveys?|study|studies|polls?|research|analysis|estimates|documents|filings|government|administration|party|department|office|committee|council|team|company|agency|ministry|court|union|group)(?![\p{L}-]))?`,
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

/** The words of a subject at the beginning of a clause: a pronoun, an office, a group, a name. */
export const findFirstWords = (rest: string): string | undefined =>
  PRONOUN_FIRST.exec(rest)?.[0] ??
  OFFICE_FIRST.exec(rest)?.[0] ??
  COUNTED_GROUP.exec(rest)?.[0] ??
  SHARE_FIRST.exec(rest)?.[0] ??
  determinedFirst(rest) ??
  roleFirst(rest) ??
  nameFirst(rest);
