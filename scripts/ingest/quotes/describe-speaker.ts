import type { QuoteSpeaker } from '../../../src/record/quote.ts';
import { findListedOffice, headNoun } from './find-apposed.ts';
import { findRoleHead } from './find-role-head.ts';
import { fullestName, type NameList } from './list-people.ts';
import { isPaper, NAMED_FIRM, OF_AGE, PART_OF_LAW, PARTICLES } from './label-forms.ts';
import { JOINED_ARTICLE } from './noun-phrase.ts';
import { isPersonalName, isSingleName, namesThing } from './personal-name.ts';
import { isBodiesNoun, isBodyNoun, isPeopleNoun, isPersonNoun } from './person-nouns.ts';
import { DETERMINER, DOCUMENT, GROUP_HEAD, ORGANIZATION, TITLE } from './vocabulary.ts';

const PRONOUN = /^(?:he|she|they|it|we|i|you|him|her|them|who|one|that|this)$/i;
const TITLED = new RegExp(String.raw`^(?:[Tt]he\s)?(?:(?:[Ff]ormer\s)?(?:${TITLE})\.?\s)+\p{Lu}`, 'u');
const NAME = new RegExp(
  String.raw`^\p{Lu}[\p{L}.’'-]*(?:\s(?:(?:de|la|del|van|von|bin)\s)?(?:${JOINED_ARTICLE}\p{Lu}[\p{L}.’'-]*|[“"]\p{Lu}[\p{L}.’'-]*[”"])){0,4}(?:,\s(?:Jr|Sr)\.?)?$`,
  'u',
);
const COUNTED =
  /^(?:(?:more|fewer|less) than|at least|about|some|nearly|almost|over|dozens|hundreds|thousands|\d+|many|several|both|two|three|four|five)(?![\p{L}])/iu;
const DETERMINED = new RegExp(String.raw`^(?:${DETERMINER})\s`, 'u');
const SEVERAL = /^\p{Lu}[^,]*\sand\s(?:(?:the|his|her|their)\s)?\p{Lu}/u;
const OWNED = /(?<![\p{L}.-])([\p{L}.-]+)[’'](?:s\s|\s)(?:[\p{L}-]+\s){0,6}\p{Ll}[\p{L}-]*$/u;
/** What describes somebody, and the name behind it: `White House press secretary` `Jane Smith`. */
const DESCRIBED_NAME =
  /^((?:.*[^\p{L}])?\p{Ll}[\p{L}-]*)\s((?:\p{Lu}[\p{L}.’'-]+\s){1,3}\p{Lu}[\p{L}’'-]+(?:\s(?:Jr|Sr)\.?)?)$/u;
const BODY =
  /(?:administration|government|party|campaign|company|committee|court|agency|ministry|department|council|commission|board|union|charity)$/i;
/** `the Vice President`, `President and CEO of …`: an office, and nobody’s name. */
const OFFICES = new RegExp(
  String.raw`^(?:(?:${DETERMINER})\s)?(?:\p{Lu}[\p{L}’'-]*\s)?(?:${TITLE}|CEO|Director|Executive)(?:\s(?:and|of|for|to)\s.*)?$`,
  'u',
);
/** `East Salem leader Roe` */
const ROLE_AND_SURNAME = /\s(\p{Ll}[\p{L}-]*)\s\p{Lu}\p{Ll}+$/u;
/** `, a club of residents` */
const APPOSED = /^,\s(?:an?|the|one of the)\s((?:[\p{L}\d’'-]+\s?){1,6})/u;

/** `Paul Reed and Jonathan Fox`: two full names, though one is that of a body elsewhere. */
const TWO_NAMES = /^(?:\p{Lu}[\p{Ll}.]+\s){1,2}\p{Lu}\p{Ll}+\sand\s(?:\p{Lu}[\p{Ll}.]+\s){1,2}\p{Lu}\p{Ll}+$/u;

/** “Mr. Smith’s lawyer”: a name with an owner's ending, and a common noun. */
function isOwned(label: string): boolean {
  const owner = OWNED.exec(label);
  return owner !== null && /\p{Lu}/u.test(owner[1] ?? '') && !label.slice(0, owner.index).includes(',');
}

/** The head of “a spokesman for the company” is what stands before the preposition. */
const headOf = (label: string): string =>
  label.split(/,(?!\d)|\s(?:of|for|in|at|by|from|with|who|to|on|against|close)\s/, 1)[0] ?? label;

/** `a police officer`, `State Police Lt. Jane Roe`: one of them. */
const OF_POLICE =
  /(?<!\p{L})[Pp]olice\s(?=(?:captain|chief|commander|commissioner|constable|detective|inspector|lieutenant|officer|sergeant|source|spokes\p{L}+|superintendent|Capt\.|Chief|Cmdr\.|Lt\.|Sgt\.)(?!\p{L}))/u;

const isSeveralBodies = (noun: string): boolean => isBodiesNoun(noun) || /^(?:media|countries)$/.test(noun);

const isGroup = (words: string, head: string): boolean =>
  (COUNTED.test(words) && /s$/.test(head)) ||
  /^[\d.,]+(?:%|\sper\s?cent)\sof\s/.test(words) ||
  // “the People’s Daily”: who owns something is not what speaks.
  GROUP_HEAD.test(head.replace(/(?<!\p{L})\p{L}+[’']s?(?=\s)/gu, '').replace(OF_POLICE, '')) ||
  isPeopleNoun(head.split(' ').at(-1) ?? '') ||
  // “Unions say”, “local media”: a name of that form has capitals throughout.
  (/^\p{L}[\p{Ll} -]*$/u.test(head) && isSeveralBodies(head.split(' ').at(-1)?.toLowerCase() ?? '')) ||
  // “Seniors Ida Krane”: the first of several.
  (/^\p{Lu}\p{Ll}+s\s\p{Lu}/u.test(words) &&
    isPeopleNoun(words.split(' ', 1)[0]?.toLowerCase() ?? '') &&
    isPersonalName(words.slice(words.indexOf(' ') + 1))) ||
  (isPeopleNoun(words.split(' ', 1)[0] ?? '') && /\sand\s\p{Lu}/u.test(words)) ||
  (SEVERAL.test(words) && (!ORGANIZATION.test(words) || TWO_NAMES.test(words)));

const isApposedBody = (label: string, behind: string): boolean => {
  const noun = headNoun(APPOSED.exec(behind)?.[1]?.trim() ?? '');
  // “producer”, “broker”: of a person's name it says what he is.
  return isBodyNoun(noun) && !(isPersonNoun(noun) && isPersonalName(label));
};

/** The name behind what describes somebody: what stands right before it is a noun for a person. */
function findDescribedName(words: string): string | undefined {
  const [, description = '', name] = DESCRIBED_NAME.exec(words) ?? [];
  return name !== undefined && isPersonNoun(description.split(' ').at(-1) ?? '') ? name : undefined;
}

/** Offices before a surname alone: `Director Roe`. */
const OFFICE = new RegExp(String.raw`^(?:${TITLE}|Attorney|Director|Prosecutor|Administrator|Superintendent)$`, 'u');

/** `the summary from Attorney General Jane Roe`, `the office of Senator Roe`: a paper or a body, whoever's it is. */
const PAPER_OR_BODY_OF =
  /^(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s(?:[\p{Ll}-]+\s){0,3}?([\p{Ll}-]+)\s(?:of|from|by|for)\s/u;
function isOfSomebody(words: string): boolean {
  const noun = PAPER_OR_BODY_OF.exec(words)?.[1] ?? '';
  return noun !== '' && !isPersonNoun(noun) && (DOCUMENT.test(noun) || isBodyNoun(noun) || noun === 'office');
}

/** The name at the end of a row of capitals, behind an office: `Salem County District Attorney Jane Roe`, `Police Chief Roe`. */
function findHolderName(label: string): string | undefined {
  const words = label.split(' ');
  if (/[’']s\s/u.test(label.slice(label.indexOf(' ') + 1)) && !/[’']s\s(?:Attorney|Counsel)\s/u.test(label))
    return undefined;
  for (let i = words.length - 2; i >= 0; i -= 1) {
    const office = words[i] ?? '';
    if (!/^\p{Lu}/u.test(office)) return undefined;
    if (!isPersonNoun(office.toLowerCase()) && !OFFICE.test(office)) continue;
    const rest = words.slice(i + 1).join(' ');
    // “Inspector General”: an office of two words.
    if (isPersonNoun(rest.toLowerCase()) || OFFICE.test(rest)) return undefined;
    return isPersonalName(rest) || (OFFICE.test(office) && isSingleName(rest)) ? rest : undefined;
  }
  return undefined;
}

const isNamedBody = (head: string): boolean => {
  const words = head.split(' ');
  const last = words.at(-1) ?? '';
  return (
    words.length > 2 && /^\p{Lu}/u.test(last) && isBodyNoun(last.toLowerCase()) && /^\p{Lu}/u.test(words.at(-2) ?? '')
  );
};

/** `The Acting District Attorney`, `District Attorney`: an office whose last word means a person. */
const OFFICE_ALONE =
  /^(?:[Tt]he\s(?:\p{Lu}[\p{L}’'-]*\s){0,5}\p{Lu}[\p{L}-]*|(?:\p{Lu}[\p{L}’'-]*\s){1,5}(?:Attorney|Secretary|Minister|Governor|Commissioner|Ambassador|Director|President|Chairman))$/u;
const isOfficeAlone = (words: string): boolean =>
  OFFICE_ALONE.test(words) && isPersonNoun(words.split(' ').at(-1)?.toLowerCase() ?? '');

/**
 * What kind of speaker a label names. A single word counts as a person's name only where the document prints it with a
 * title or within a longer name: a country or a company has one word too.
 *
 * @param behind what follows the label: `, a club of residents`.
 */
export function describeSpeaker(label: string, names: NameList, behind = ''): QuoteSpeaker {
  const words = label.replace(/\s+/g, ' ').trim();
  const head = headOf(words);
  const as = (status: QuoteSpeaker['status'], name?: string): QuoteSpeaker => ({
    status,
    label: words,
    ...(name !== undefined && name !== words && { name }),
  });
  if (words === '' || PRONOUN.test(words)) return as('unknown');
  // “a spokesman for Minister Jane Roe”: his words are none of hers.
  if (findRoleHead(words)?.[0] === 0) return as('role');
  const holder = isOfSomebody(words) ? undefined : findHolderName(words);
  if (holder !== undefined)
    return as('named', fullestName(holder, names) ?? (isPersonalName(holder) ? holder : undefined));
  if (isPaper(head) || PART_OF_LAW.test(words)) return as('document');
  if (isOfficeAlone(words) || findListedOffice(words)?.[0] === 0) return as('role');
  // “the Dock Workers Union”: the last word tells what it is.
  if (isNamedBody(head) || NAMED_FIRM.test(words)) return as('organization');
  // “Banks said” where the text names a Karl Banks.
  const isSurname = isSingleName(words) && names(words).length > 0;
  if (!isSurname && isGroup(words, head)) return as('group');
  // “Mr. Smith’s lawyer”: whose they are is no name of theirs.
  if (isOwned(words)) return as(isBodyNoun(headNoun(words)) ? 'organization' : 'role');
  if (isApposedBody(words, behind)) return as('organization');
  const described = findDescribedName(words);
  if (described !== undefined) return as('named', fullestName(described, names) ?? described);
  if (DETERMINED.test(words) && OFFICES.test(words)) return as(/\sand\s/.test(words) ? 'group' : 'role');
  if (TITLED.test(words) || (NAME.test(words) && !ORGANIZATION.test(words) && !DETERMINED.test(words))) {
    const name = fullestName(words, names);
    return as(TITLED.test(words) || name !== undefined || words.includes(' ') ? 'named' : 'unknown', name);
  }
  if (OF_AGE.test(words)) return as('role');
  if (PARTICLES.test(words)) {
    const name = fullestName(words, names);
    return as(name === undefined ? 'unknown' : 'named', name);
  }
  if (OFFICES.test(words)) return as(/\sand\s/.test(words) ? 'group' : 'role');
  if (BODY.test(head) || (DETERMINED.test(words) && isBodyNoun(headNoun(words)))) return as('organization');
  if (DETERMINED.test(words) && isPersonNoun(headNoun(words))) return as('role');
  if (DETERMINED.test(words) && /\p{Ll}/u.test(head.split(' ').at(-1)?.charAt(0) ?? '')) return as('role');
  const isSomebody = isPersonNoun(ROLE_AND_SURNAME.exec(words)?.[1] ?? '');
  return as(!isSomebody && namesThing(head) ? 'organization' : 'unknown');
}
