import type { Quote } from '../../src/record/quote.ts';
import { withoutTitles } from '../ingest/quotes/list-people.ts';
import { isPeopleNoun, isPersonNoun } from '../ingest/quotes/person-nouns.ts';
import { bodyNounOf, placeNounOf } from './kind-nouns.ts';
import { newName, takePlace, type KnownName } from './known-name.ts';
import { isLand } from './lands.ts';
import { readNames, type NameThere, type ReadDocument } from './read-names.ts';

export interface CollectedNames {
  names: ReadonlyMap<string, KnownName>;
  /** How often a word stands small. */
  small: ReadonlyMap<string, number>;
  /** Speakers whose labels are in capitals (`PSAKI`), with how many statements are theirs and where the first stands. */
  speakersInCapitals: ReadonlyMap<string, KnownName>;
}

/** Takes documents one by one. */
export function createNameCollector() {
  const names = new Map<string, KnownName>();
  const small = new Map<string, number>();
  const speakersInCapitals = new Map<string, KnownName>();
  const of = (map: Map<string, KnownName>, name: string): KnownName => {
    const known = map.get(name) ?? newName(name);
    map.set(name, known);
    return known;
  };
  const takeSpeaker = (document: string, { attribution: { speaker }, parts: [part] }: Quote): void => {
    if (speaker.ref !== undefined || !part) return;
    if (speaker.status === 'organization') of(names, speaker.name ?? speaker.label).speaksAsBody += 1;
    if (speaker.status !== 'named') return;
    const name = withoutOffice(withoutTitles(speaker.name ?? speaker.label)).join(' ');
    if (name === '') return;
    const inCapitals = name === name.toUpperCase() && /\p{Lu}{2}/u.test(name);
    const known = of(inCapitals ? speakersInCapitals : names, name);
    known.speaks += 1;
    if (inCapitals) known.passages.add(`${document}#${part.block}`);
  };
  return {
    add(document: ReadDocument): void {
      const countSmall = (word: string) => small.set(word, (small.get(word) ?? 0) + 1);
      for (const there of readNames(document, countSmall)) takePlace(of(names, keyOf(there)), there);
      for (const quote of document.quotes) takeSpeaker(document.id, quote);
    },
    collected: (): CollectedNames => ({ names, small, speakersInCapitals }),
  };
}

/** The fullest name that the document has for whoever is meant; the printed words where they say themselves that it is nobody. */
function keyOf({ name, person }: NameThere): string {
  if (bodyNounOf(name) || placeNounOf(name) !== undefined || isLand(name)) return name;
  const full = withoutOffice(person?.names[0] ?? []).join(' ');
  const bare = person ? withoutOffice(name.split(' ')).join(' ') : name;
  if (full === '' || SUFFIX.test(full)) return bare;
  return bare === full || bare.endsWith(` ${full}`) || full.endsWith(` ${bare}`) || full.startsWith(`${bare} `)
    ? full
    : bare;
}

const SUFFIX = /^(?:Jr|Sr|I{2,3}|IV)$/;

/** `Acting Administrator Jane Roe` → `Jane Roe`, `Senators Roe` → `Roe`. */
function withoutOffice(words: readonly string[]): readonly string[] {
  const office = words.findLastIndex((word, at) => at < words.length - 1 && isOffice(word.toLowerCase()));
  const name = words.slice(office + 1);
  return name.slice(
    Math.max(
      0,
      name.findIndex((word) => /\p{Lu}/u.test(word)),
    ),
  );
}

const isOffice = (word: string): boolean =>
  isPersonNoun(word) || isPeopleNoun(word) || isPersonNoun(word.replace(/ies$/, 'y'));
