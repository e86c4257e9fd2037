import type { QuoteSpeaker } from '../../../src/record/quote.ts';
import { findListedOffice, headNoun } from './find-apposed.ts';
import { isGroup } from './describe-group.ts';
import { findRoleHead } from './find-role-head.ts';
import { findDescribedName, findHolderName } from './find-holder-name.ts';
import { fullestName, type NameList } from './list-people.ts';
import { isPaper, isThingNoun, NAMED_FIRM, OF_AGE, PAPER_BY, PART_OF_LAW, PARTICLES } from './label-forms.ts';
import { isNamedBody } from './named-bodies.ts';
import { JOINED_ARTICLE } from './noun-phrase.ts';
import { isPersonalName, isSingleName, namesThing } from './personal-name.ts';
import { isBodyNoun, isPersonNoun } from './person-nouns.ts';
import { DETERMINER, ORGANIZATION, TITLE } from './vocabulary.ts';

/** Pronouns, and `Q` and `A`, which tell nobody apart. */
const PRONOUN = /^(?:he|she|they|it|we|i|you|him|her|them|who|one|that|this|q|a)$/i;
const TITLED = new RegExp(String.raw`^(?:[Tt]he\s)?(?:(?:[Ff]ormer\s)?(?:${TITLE})\.?\s)+\p{Lu}`, 'u');
const NAME = new RegExp(
  String.raw`^\p{Lu}[\p{L}.’'-]*(?:\s(?:(?:de|la|del|van|von|bin)\s)?(?:${JOINED_ARTICLE}\p{Lu}[\p{L}.’'-]*|[“"]\p{Lu}[\p{L}.’'-]*[”"])){0,4}(?:,\s(?:Jr|Sr)\.?)?$`,
  'u',
);
const DETERMINED = new RegExp(String.raw`^(?:${DETERMINER})\s`, 'u');
const OWNED = /(?<![\p{L}.-])([\p{L}.-]+)[’'](?:s\s|\s)(?:[\p{L}-]+\s){0,6}\p{Ll}[\p{L}-]*$/u;
const BODY =
  /(?:administration|government|party|campaign|company|committee|court|agency|ministry|department|council|commission|board|union|charity)$/i;
/** `the Vice President`, `President and CEO of …`: an office, and nobody’s name. */
const OFFICES = new RegExp(
  String.raw`^(?:(?:${DETERMINER})\s)?(?:\p{Lu}[\p{L}’'-]*\s)?(?:${TITLE}|CEO|Director|Executive)(?:\s(?:and|of|for|to)\s.*)?$`,
  'u',
);
/** `East Salem leader Roe` */
const ROLE_AND_SURNAME = /\s(\p{Ll}[\p{L}-]*)\s\p{Lu}\p{Ll}+$/u;
/** `Another Gazan`, `One of the Good Samaritans`: one of a people. */
const ONE_FROM =
  /^(?:An?|a|an|[Aa]nother|[Oo]ne(?:\sof\s(?:the|these|those))?)\s(?:\p{Lu}?[\p{Ll}-]+\s){0,2}\p{Lu}\p{Ll}+(?:ans?|ese|is?|ish)$/u;
/** `, a club of residents` */
const APPOSED = /^,\s(?:an?|the|one of the)\s((?:[\p{L}\d’'-]+\s?){1,6})/u;

/** The noun of “Mr. Smith’s lawyer”: what a name with an owner's ending has behind it. */
function findOwnedNoun(label: string): string | undefined {
  const owner = OWNED.exec(label);
  const isName = owner !== null && /\p{Lu}/u.test(owner[1] ?? '') && !label.slice(0, owner.index).includes(',');
  return isName ? headNoun(label.slice(owner.index)) : undefined;
}

/** The head of “a spokesman for the company” is what stands before the preposition. */
const headOf = (label: string): string =>
  label.split(/,(?!\d)|\s(?:of|for|in|at|by|from|with|who|to|on|against|close)\s/, 1)[0] ?? label;

const isApposedBody = (label: string, behind: string): boolean => {
  const noun = headNoun(APPOSED.exec(behind)?.[1]?.trim() ?? '');
  // “producer”, “broker”: of a person's name it says what he is.
  return isBodyNoun(noun) && !(isPersonNoun(noun) && isPersonalName(label));
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
  // “the Dock Workers Union”, “the Evening Standard”: the last word tells what it is.
  if (isNamedBody(words, head) || NAMED_FIRM.test(words)) return as('organization');
  const holder = findHolderName(words);
  if (holder !== undefined)
    return as('named', fullestName(holder, names) ?? (isPersonalName(holder) ? holder : undefined));
  if (isPaper(head) || PAPER_BY.test(words) || PART_OF_LAW.test(words)) return as('document');
  if (isOfficeAlone(words) || findListedOffice(words)?.[0] === 0) return as('role');
  // “Banks said” where the text names a Karl Banks.
  const isSurname = isSingleName(words) && names(words).length > 0;
  if (!isSurname && isGroup(words, head)) return as('group');
  // “Mr. Smith’s lawyer”: whose they are is no name of theirs.
  const described = findDescribedName(words);
  if (described !== undefined) return as('named', fullestName(described, names) ?? described);
  const owned = findOwnedNoun(words);
  if (owned !== undefined) return as(isBodyNoun(owned) ? 'organization' : isThingNoun(owned) ? 'unknown' : 'role');
  if (isApposedBody(words, behind)) return as('organization');
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
  if (DETERMINED.test(words) && /\p{Ll}/u.test(head.split(' ').at(-1)?.charAt(0) ?? ''))
    return as(isThingNoun(headNoun(words)) ? 'unknown' : 'role');
  if (ONE_FROM.test(words)) return as('role');
  const isSomebody = isPersonNoun(ROLE_AND_SURNAME.exec(words)?.[1] ?? '');
  // “the prophet Isaiah”
  if (isSomebody && DETERMINED.test(words)) return as('named', fullestName(words.split(' ').at(-1) ?? '', names));
  return as(!isSomebody && namesThing(head) ? 'organization' : 'unknown');
}
