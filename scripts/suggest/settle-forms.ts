import type { CollectedNames } from './collect-names.ts';
import { bodyNounOf, placeNounOf } from './kind-nouns.ts';
import { COURTESY, takeForm, type KnownName } from './known-name.ts';
import { isLand } from './lands.ts';
import { mergeForms } from './merge-forms.ts';

const isPerson = ({ told, formed, speaks, name, titles, smallFirst, smallLast }: KnownName): boolean =>
  (speaks + titles.size > 0 || (told + formed > 0 && !smallFirst && !smallLast)) &&
  !bodyNounOf(name) &&
  placeNounOf(name) === undefined &&
  !isLand(name);

/** So often for each of its places a name’s word must stand small to be a word of the language. */
const leastSmall = 0.2;

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const firstOf = (name: string): string => name.slice(0, name.indexOf(' '));

/** `PSAKI` → `Psaki`, `JEAN-PIERRE` → `Jean-Pierre`: how a name in capitals would most likely be written. */
const lower = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}|(?<=[’']|(?<!\p{L})mc)\p{L}/gu, (letter) => letter.toUpperCase());

/**
 * The names of an archive, each once: a surname counts with the one full name that has it, a given name alone is nobody’s, and a name that
 * only begins sentences loses a first word that is none.
 */
export function settleForms({ names: found, small, speakersInCapitals }: CollectedNames): KnownName[] {
  const names = new Map(
    [...found].map(([name, known]) => {
      // A word that an address has small is none of the language.
      const isSmall = (word: string) => (small.get(word.toLowerCase()) ?? 0) >= Math.max(1, leastSmall * known.count);
      const [smallFirst, smallLast] = [isSmall(name.split(' ', 1)[0] ?? ''), isSmall(lastOf(name))];
      const titles = new Set([...known.titles, ...officesNearby(known)]);
      return [name, { ...known, titles, passages: new Set(known.passages), smallFirst, smallLast }];
    }),
  );
  dropOpeners(names, small);
  dropAppositions(names);
  markLonger(names);
  const people = [...names.values()].filter((known) => known.name.includes(' ') && isPerson(known));
  const bySurname = Map.groupBy(people, ({ name }) => lastOf(name).toLowerCase());
  takeCapitals(names, bySurname, speakersInCapitals);
  const given = new Set(people.map(({ name }) => firstOf(name)));
  for (const [name, known] of names) {
    if (name.includes(' ') || isLand(name)) continue;
    const [full, ...others] = bySurname.get(name.toLowerCase()) ?? [];
    // Where the full name does not stand, it is theirs as far as nothing else tells: the page shows none of it.
    const isTheirs = full && others.length === 0 && isPerson(known) && fitsTitles(full, known);
    if (full && !isTheirs) known.sharedBy = [full, ...others].map((one) => one.name);
    if (isTheirs) takeSaid(full, known);
    if (isTheirs || (given.has(name) && known.speaks === 0)) names.delete(name);
  }
  return mergeForms([...names.values()].filter(({ count, speaks }) => count > 0 || speaks > 0));
}

/** Whether a surname’s titles can be those of a full name: a senator of that name is somebody else. */
const fitsTitles = ({ titles: own }: KnownName, { titles }: KnownName): boolean =>
  titles.size === 0 || [...titles].some((title) => own.has(title) || COURTESY.test(title));

/** Statements under a surname that has one bearer are theirs. */
function takeSaid(full: KnownName, { speaks, titles }: KnownName): void {
  full.speaks += speaks;
  for (const title of titles) if (COURTESY.test(title)) full.titles.add(title);
}

/** In so many documents an office must stand before the surname of one whom they name in full. */
const leastNearby = 2;
const officesNearby = ({ nearby }: KnownName): string[] =>
  [...nearby].flatMap(([office, documents]) => (documents.size < leastNearby ? [] : [office]));

/** `Thanks Jen` is `Jen`, where that is found elsewhere and `thanks` stands small. */
function dropOpeners(names: Map<string, KnownName>, small: CollectedNames['small']): void {
  for (const [name, known] of names) {
    if (!name.includes(' ') || known.amid > 0) continue;
    const rest = names.get(name.slice(name.indexOf(' ') + 1));
    if (!rest || rest.amid === 0 || !small.has(firstOf(name).toLowerCase())) continue;
    takeForm(rest, known);
    names.delete(name);
  }
}

/** `Microsoft Satya Nadella` is `Satya Nadella`, where that is somebody elsewhere. */
function dropAppositions(names: Map<string, KnownName>): void {
  for (const [name, known] of names) {
    const [, ...behind] = name.split(' ');
    if (behind.length < 2 || !isPerson(known)) continue;
    const rest = names.get(behind.join(' '));
    if (!rest || !isPerson(rest)) continue;
    takeForm(rest, known);
    names.delete(name);
  }
}

/** Whether a name begins with a body’s; what a body has of its own kind is named so: `World Bank Group`. */
function isBodyBefore(start: string, name: string): boolean {
  if (!start.includes(' ')) return start === 'Congress';
  if (bodyNounOf(start) === undefined) return false;
  return / (?:of|for) /.test(start) || bodyNounOf(name.slice(start.length + 1)) === undefined;
}

/** Of a body whose name goes on behind another’s that stands as often, the rest may be something else. */
function markLonger(names: Map<string, KnownName>): void {
  for (const [name, known] of names) {
    const words = name.split(' ');
    const shorter = words
      .map((_, at) => words.slice(0, at).join(' '))
      .find((start) => isBodyBefore(start, name) && (names.get(start)?.count ?? 0) >= known.count);
    if (shorter !== undefined && bodyNounOf(name)) known.longerThan = shorter;
  }
}

/** Speakers whose labels are in capitals are those whom the text writes small, where only one can be meant. */
function takeCapitals(
  names: Map<string, KnownName>,
  bySurname: ReadonlyMap<string, KnownName[]>,
  speakers: CollectedNames['speakersInCapitals'],
): void {
  const bySmall = Map.groupBy(names.values(), ({ name }) => name.toUpperCase());
  for (const [capitals, speaker] of speakers) {
    const [full, ...others] = bySurname.get(capitals.toLowerCase()) ?? [];
    const written = bySmall.get(capitals)?.[0];
    const bearer = full && others.length === 0 ? full : written;
    if (bearer) takeForm(bearer, speaker);
    else names.set(lower(capitals), { ...speaker, name: lower(capitals), inCapitals: true });
  }
}
