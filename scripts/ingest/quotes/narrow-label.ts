import { isGivenName } from '../classify/given-names.ts';
import { findOfficeHolder } from './find-apposed.ts';
import { findRoleHead } from './find-role-head.ts';
import { PERSONAL_NAME, isPersonalName, isSingleName, tellsOrigin } from './personal-name.ts';
import { isBodyNoun, isPeopleNoun, isPersonNoun } from './person-nouns.ts';
import type { Stretch } from './noun-phrase.ts';
import { DOCUMENT, GROUP_HEAD } from './vocabulary.ts';

/** Of “Smith’s own remarks” the speaker is Smith. */
const OWNER =
  /^(.+?)[’']s (?:\p{L}+ )?(?:remarks?|comments?|speech(?:es)?|statements?|words?|address|assertions?|claims?|warnings?|arguments?|calls?)\b/u;
/** Of “Jane Roe of the River Institute” it is Jane Roe, and of “Jane Roe and Max Stone of the Institute” both. */
const OF_BODY = new RegExp(
  String.raw`^(${PERSONAL_NAME}(?:\sand\s${PERSONAL_NAME})?)\s(?:of|at|from|with|for|in)\s`,
  'u',
);
/** An office in capitals, and what it is for. */
const OFFICE_FOR =
  /(?<!\p{L})(?:Minister|Secretary|Commissioner|Ambassador|Head|Chief|VP|Vice\sPresident)\s(?:of|for|to|on)\s(?:the\s)?\p{Lu}[^,;:]*\s(?!(?:Day|Week|Month|Year)s?$)\p{Lu}\S*$/u;
/** Of “harbour engineer Jane Roe of the Board’s Pier Office” it is harbour engineer Jane Roe. */
const ROLE_OF_BODY = new RegExp(
  String.raw`^((?:(?:the|an?)\s)?(?:[\p{Ll}-]+\s){0,4}?([\p{Ll}-]+)\s(${PERSONAL_NAME}))\s(?:of|at|from|with|for|in)\s`,
  'u',
);
/** Of “the Institute’s Jane Roe” it is Jane Roe. */
const BODY_OWN = new RegExp(String.raw`^(?:\p{L}[^,;:]*?)[’'](?:s\s|\s)(${PERSONAL_NAME})$`, 'u');

/** Words of names, and what joins a name to what stands before it. */
const JOINS_NAME =
  '(?:the|an?|one|two|three|four|his|her|its|their|de|la|del|van|von|der|den|di|da|bin|al|el|of|for|in|at|to|from|with|on|by|and|or|like|against|near|than)';
/** `joblessness Mitchell`, `these studies Jane Roe`: common words, and a name behind them. */
const WORDS_THEN_NAME = new RegExp(
  String.raw`^(?:(?:One|Two|Some|Many|Most|one|two|some|many|most)\sof\s)?(?:(?:the|this|these|those|an?)\s)?(?:(?!${JOINS_NAME}\s)[\p{Ll}’'-]+\s){0,4}?((?!${JOINS_NAME}\s)[\p{Ll}’'-]+)\s((?:\p{Lu}[\p{L}.’'-]*\s){0,4}\p{Lu}[\p{L}.’'-]+)$`,
  'u',
);
/** How much of a label are words that neither describe nor name who bears the name at its end. */
function lengthBeforeName(label: string): number {
  const [, word = '', name = ''] = WORDS_THEN_NAME.exec(label) ?? [];
  const isName = isPersonalName(name) || isSingleName(name);
  const describes = !isName || isPersonNoun(word) || isPeopleNoun(word) || isBodyNoun(word);
  return describes || GROUP_HEAD.test(word) || DOCUMENT.test(word) ? 0 : label.length - name.length;
}

/** `the House yesterday`: when it was, and no part of the name. */
const TIME_AT_END =
  /\s(?:(?<!\p{Ll}(?:ed|en|wn|ade|eld|ent)\s)(?:earlier\s)?(?<!\p{Ll}(?:ed|en|wn|ade|eld|ent)\searlier\s)(?:last|this|that)\s(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|week|month|year|morning|night|summer|spring|fall|autumn|winter)|yesterday|today|tonight|(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|minutes|hours)$/u;

/** `The Harbour Centre actively`: how it is done, and no part of the name. */
const ADVERB_AT_END =
  /(?<=(?:^|\s)\p{Lu}[\p{L}’'-]{1,40})\s(?:of\scourse|(?!(?:ally|assembly|bully|daily|early|elderly|family|monopoly|monthly|only|rally|weekly)$)\p{Ll}{3,12}ly)$/u;
const FIRM = /^\p{Lu}\p{L}{2,}[’']s$/u;

/** `Even Jane Roe`: that it surprises is no part of the name. */
const EVEN = /^Even\s(?=\p{Lu}|(?:the|some|many)\s)/u;

/** `The same day several clubs`: when it was, and no part of who says it. */
const SAME_DAY =
  /^(?:[Tt]he|[Tt]hat|[Tt]his)\s(?:very\s)?(?:same|next|following|previous)\s(?:day|night|morning|afternoon|evening|week|weekend|month|year)\s(?=(?:an?|the|his|her|its|their|\d+|one|two|three|four|five|six|dozens|many|several|some|most|both|\p{Ll}+s|\p{Lu}\S*)(?:\s|$))/u;

/** `On Monday a source`: when it was told. */
const ON_DAY =
  /^(?:On|Late|Early|Late\son|Early\son)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|night|evening|afternoon))?,?\s(?=(?:an?|the|one|two|several)\s)/u;

/** `Homeland Safety Investigations Jane Roe`: a body of capitals, one of them a noun for what it is or does, and somebody of it. */
const GLUED =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,6}(?:Academy|Administration|Agency|Alliance|Association|Authority|Board|Bureau|Campaign|Center|Centre|Club|Coalition|College|Commission|Committee|Company|Corps|Council|Department|Division|Enforcement|Federation|Foundation|Fund|Group|Hospital|Institute|Investigations|League|Ministry|Museum|Network|Office|Operations|Patrol|Police|Project|Protection|Rescue|School|Schools|Security|Service|Services|Society|Trust|Union|University)\s((?:(?:Lt|Sgt|Capt|Maj|Col|Cpl|Cmdr|Dr|Prof)\.\s)?(\p{Lu}[\p{L}’'-]+)\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]+)$/u;

/** Where the name begins that a body is set before; no more than a name is left where its first word is a first name. */
function startOfGlued(label: string): number {
  const [, name = '', first = ''] = GLUED.exec(label) ?? [];
  return isPersonalName(name) && isGivenName(first) ? label.length - name.length : 0;
}

/** The part of a label that names who speaks: `[start, end)` of its words. */
export function narrowLabel(label: string): Stretch {
  const lead = (EVEN.exec(label) ?? SAME_DAY.exec(label) ?? ON_DAY.exec(label))?.[0].length ?? startOfGlued(label);
  if (lead > 0) {
    const [from, to] = narrowLabel(label.slice(lead));
    return [lead + from, lead + to];
  }
  const owner = OWNER.exec(label)?.[1];
  if (owner !== undefined) return [0, owner.length];
  // `Salem’s Head of Finance Jane Roe`: neither is “Salem’s Head” a name nor what the office is for a part of one.
  const holder = OFFICE_FOR.test(label) ? findOfficeHolder(label) : undefined;
  if (holder) return holder;
  const person = OF_BODY.exec(label)?.[1];
  if (person?.split(/\sand\s/).every(isPersonalName)) return [0, person.length];
  const [origin = '', ...others] = label.split(' ');
  const isNamed = others.length > 1 && others.length < 4 && !others.some((word) => isPersonNoun(word.toLowerCase()));
  if (isNamed && tellsOrigin(origin) && isPersonalName(others.join(' '))) return [origin.length + 1, label.length];
  const [, described = '', noun = '', name = ''] = ROLE_OF_BODY.exec(label) ?? [];
  if (isPersonNoun(noun) && isPersonalName(name)) return [0, described.length];
  // “an adviser to France’s Jane Roe” is not she.
  const own = findRoleHead(label)?.[0] === 0 ? undefined : BODY_OWN.exec(label)?.[1];
  // “State’s Attorney Jane Roe”: an office with an owner in its name, and not “the Institute’s Jane Roe”.
  const isOffice =
    /^\p{Lu}\p{L}+[’']s?\s\p{Lu}/u.test(label) && isPersonNoun(own?.split(' ', 1)[0]?.toLowerCase() ?? '');
  if (own !== undefined && !isOffice && isPersonalName(own)) return [label.length - own.length, label.length];
  const behind = TIME_AT_END.exec(label)?.index ?? label.length;
  const words = label.slice(0, behind).replace(ADVERB_AT_END, '');
  // `Holder's said`: one word that ends so names a firm.
  return [lengthBeforeName(words), FIRM.test(label) ? label.length : words.replace(/[’']s?$|,$/u, '').length];
}
