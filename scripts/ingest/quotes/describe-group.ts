import { isPersonalName } from './personal-name.ts';
import { isBodiesNoun, isPeopleNoun, isPersonNoun } from './person-nouns.ts';
import { GROUP_HEAD, ORGANIZATION } from './vocabulary.ts';

const COUNTED =
  /^(?:(?:more|fewer|less) than|at least|about|some|nearly|almost|over|dozens|hundreds|thousands|\d+|many|several|both|two|three|four|five)(?![\p{L}])/iu;
/** `6.7% of voters`, `Fifty-four percent of clerks` */
const SHARE = /^(?:[\d.,]+|\p{L}+(?:-\p{L}+)?)(?:%|\sper\s?cent)\sof\s/u;
const SEVERAL = /^\p{Lu}[^,]*\sand\s(?:(?:the|his|her|their)\s)?\p{Lu}/u;
const AND_ONE = /^\p{Lu}[^,]*\sand\s(?:the|an?|his|her|their)\s(?:[\p{Ll}-]+\s)*\p{Ll}+$/u;
/** `Paul Reed and Jonathan Fox`: two full names, though one is that of a body elsewhere. */
const TWO_NAMES = /^(?:\p{Lu}[\p{Ll}.]+\s){1,2}\p{Lu}\p{Ll}+\sand\s(?:\p{Lu}[\p{Ll}.]+\s){1,2}\p{Lu}\p{Ll}+$/u;
/** `a police officer`, `State Police Lt. Jane Roe`: one of them. */
const OF_POLICE =
  /(?<!\p{L})[Pp]olice\s(?=(?:captain|chief|commander|commissioner|constable|detective|inspector|lieutenant|officer|sergeant|source|spokes\p{L}+|superintendent|Capt\.|Chief|Cmdr\.|Lt\.|Sgt\.)(?!\p{L}))/u;
/** `the Germans`, `the Clintons`: a people or a family, by an article and a plural with a capital; not what is called so. */
const OF_ONE_NAME =
  /^[Tt]he\s(?!(?:Bahamas|Balkans|Baltics|Commons|Hamptons|Lords|Maldives|Netherlands|Philippines|Times|News|Games|Nations|States|Wars|Seychelles|Sciences|Arts|Sports|Alps|Andes|Himalayas|Olympics|Oscars|Psalms|Proverbs|Romans|Acts|Hebrews|Corinthians|Kings|Judges|Numbers|Chronicles)$)\p{Lu}\p{Ll}*[^\Ws]s$/u;

const isSeveralBodies = (noun: string): boolean => isBodiesNoun(noun) || /^(?:media|countries)$/.test(noun);

/**
 * Whether a label names several people or bodies.
 *
 * @param head what of it stands before the first preposition.
 */
export const isGroup = (words: string, head: string): boolean =>
  (COUNTED.test(words) && /s$/.test(head)) ||
  SHARE.test(words) ||
  OF_ONE_NAME.test(words) ||
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
  // “Mr. Roe and the mayor”
  (AND_ONE.test(words) && isPersonNoun(words.split(' ').at(-1) ?? '')) ||
  (SEVERAL.test(words) && (!ORGANIZATION.test(words) || TWO_NAMES.test(words)));
