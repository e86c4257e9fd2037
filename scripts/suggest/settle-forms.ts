import type { CollectedNames } from './collect-names.ts';
import { bodyNounOf, isLand, placeNounOf } from './kind-nouns.ts';
import { takeForm, type KnownName } from './known-name.ts';

const isPerson = ({ told, formed, speaks, name, titles, smallFirst, smallLast }: KnownName): boolean =>
  (speaks + titles.size > 0 || (told + formed > 0 && !smallFirst && !smallLast)) &&
  !bodyNounOf(name) &&
  placeNounOf(name) === undefined &&
  !isLand(name);

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
  const isSmall = (word: string) => small.has(word.toLowerCase());
  const names = new Map(
    [...found].map(([name, known]) => {
      const [smallFirst, smallLast] = [isSmall(name.split(' ', 1)[0] ?? ''), isSmall(lastOf(name))];
      return [name, { ...known, passages: new Set(known.passages), smallFirst, smallLast }];
    }),
  );
  dropOpeners(names, small);
  const people = [...names.values()].filter((known) => known.name.includes(' ') && isPerson(known));
  const bySurname = Map.groupBy(people, ({ name }) => lastOf(name).toLowerCase());
  takeCapitals(names, bySurname, speakersInCapitals);
  const given = new Set(people.map(({ name }) => firstOf(name)));
  for (const [name, known] of names) {
    if (name.includes(' ') || isLand(name)) continue;
    const [full, ...others] = bySurname.get(name.toLowerCase()) ?? [];
    const isTold = isPerson(known);
    if (full && others.length === 0 && isTold) takeForm(full, known);
    if (full && others.length > 0) known.sharedBy = [full, ...others].map((one) => one.name);
    if ((full && others.length === 0 && isTold) || (given.has(name) && known.speaks === 0)) names.delete(name);
  }
  return [...names.values()].filter(({ count, speaks }) => count > 0 || speaks > 0);
}

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
