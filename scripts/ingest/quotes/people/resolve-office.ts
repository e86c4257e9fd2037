import { isPersonNoun } from '../person-nouns.ts';
import type { Place, ReadProse } from '../prose.ts';
import { isBefore } from './candidates.ts';
import { isSurelyPerson } from './is-surely-person.ts';
import type { Person } from './registry.ts';

/** The office that “the president” and its like point to, in small letters. */
const OFFICE = /^[Tt]he (president|prime minister|chancellor|governor|senator|mayor|secretary|pope|king|queen)$/;
export const officeOf = (label: string): string | undefined => OFFICE.exec(label)?.[1];

/** Where a text first names an office that may be another's: “Ruritania's president”, “the Ruritanian president”, “president of X”, “senator from X”. */
export function findOtherOffice(
  passages: readonly ReadProse[],
  office: string,
): Pick<Place, 'position' | 'start'> | undefined {
  const other = new RegExp(
    String.raw`(?<![\p{L}])(?:(?!The|Then|That|Former)\p{Lu}\p{L}+(?:[’']s)?\s${office}(?![\p{L}])|${office} (?:of|from)\s\p{Lu})`,
    'u',
  );
  for (const { text, position } of passages) {
    const index = text.search(other);
    if (index >= 0) return { position, start: index };
  }
  return undefined;
}

/** `the spokeswoman`, `the harbour master`: what somebody is, in small letters. */
const ROLE = /^[Tt]he (?:\p{Ll}+\s)?(\p{Ll}+)$/u;
/** Nouns that tell of too many: `the man`, `the official`. */
const VAGUE =
  /^(?:adult|boy|child|citizen|colleague|employee|friend|girl|lady|man|member|neighbou?r|official|person|player|resident|source|speaker|student|suspect|teen|teenager|user|victim|visitor|voter|witness|woman|worker|writer|youth)$/;
export const roleOf = (label: string): string | undefined => {
  const noun = ROLE.exec(label)?.[1];
  return noun !== undefined && isPersonNoun(noun) && !VAGUE.test(noun) ? noun : undefined;
};

const pluralOf = (noun: string): string =>
  noun.endsWith('man') ? noun.replace(/man$/, 'men') : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;

/** In so many passages, its own among them, somebody must have been told of whom a role points to. */
const roleReach = 3;

/**
 * Who “the spokeswoman” is: the only one so far who was said to be one, by name, and not long ago. Undefined where the text speaks of several.
 */
export function resolveRole(
  noun: string,
  place: Place,
  people: readonly Person[],
  passages: readonly ReadProse[],
): Person | undefined {
  const soFar = people.filter(
    ({ nouns, titles, appearances: [first] }) =>
      (nouns.has(noun) || titles.has(noun)) && first !== undefined && isBefore(first, place),
  );
  const [only] = soFar;
  if (!only || soFar.length > 1 || (only.names[0]?.length ?? 0) < 2 || !isSurelyPerson(only)) return undefined;
  const isNear = only.appearances.some(
    (one) => one.named && isBefore(one, place) && place.position - one.position < roleReach,
  );
  const several = new RegExp(
    String.raw`(?<!\p{L})(?:${pluralOf(noun)}|${noun}[’']s|(?:another|other|an?|one|former|deputy)\s(?:\p{Ll}+\s)?${noun})(?!\p{L})`,
    'iu',
  );
  const isOfMany = passages.some(
    ({ masked, position }) => position <= place.position && several.test(masked.replace(OWN_ROLE, '')),
  );
  return isNear && !isOfMany ? only : undefined;
}
/** `Jane Roe, a guide`, `Jane Roe is the guide`: of whom it is told. */
const OWN_ROLE = /(?:,|\s(?:is|was|as))\s(?:also\s)?an?\s(?=\p{Ll})/gu;

/** Who “the president” is: the only one who has been given that office in the text so far. */
export function resolveOffice(place: Place, holders: readonly Person[]): Person | undefined {
  const soFar = holders.filter(({ appearances: [first] }) => first && isBefore(first, place));
  return soFar.length === 1 ? soFar[0] : undefined;
}
