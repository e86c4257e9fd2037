import { isPersonalName } from '../ingest/quotes/personal-name.ts';
import type { NameThere } from './read-names.ts';
import type { Sign } from './signs-around.ts';

/** Titles that stand before surnames, whatever somebody’s office is. */
export const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|prof|professor|rev)$/;
/** Words before a name that are titles of theirs, and in no names of things: not `general`, `chief`, `king`. */
const OFFICE =
  /^(?:(?:deputy )?prime minister|vice president|first lady|sen|senator|rep|representative|congressman|congresswoman|gov|governor|mayor|(?:deputy |press |foreign )?secretary|(?:foreign )?minister|premier|chancellor|ambassador|president|commissioner|administrator|justice|chief justice|judge|pope|attorney general|secretary[- ]general)(?: (?:of|for) .+)?$/;

/** All that an archive tells of one name. */
export interface KnownName {
  name: string;
  count: number;
  /** How often its capital does not come from the head of a sentence. */
  amid: number;
  /** `document#passage`, each once, in the order of the documents. */
  passages: Set<string>;
  /** Titles in small letters: offices right before the whole name, and `ms` before the surname; and what its bearer is said to be. */
  titles: Set<string>;
  nouns: Set<string>;
  /** In how many places it is told to be a person’s: by a title, a noun, “he” or “she”; and by its form alone. */
  told: number;
  formed: number;
  /** How many statements are its bearer’s, as a person and as a body. */
  speaks: number;
  speaksAsBody: number;
  signs: Map<Sign, number>;
  /** Offices right before the whole name, as `Prime Minister`, and how often each. */
  offices: Map<string, number>;
  /** Offices before the surname, and the documents that have both: in one it may be a namesake’s. */
  nearby: Map<string, Set<string>>;
  /** Languages of the documents in which it stands. */
  languages: Set<string>;
  /** Other forms of the same name, which it is to be found by. */
  forms: Set<string>;
  /** Names that may be the same one’s, where nothing makes sure of it. */
  maybe: Set<string>;
  /** How it is shortened in brackets. */
  letters: Set<string>;
  /** True where it stands in capitals alone: its small letters are a guess. */
  inCapitals?: boolean;
  /** Whether its first and its last word also stand small: `Build Back`, `Pell Grant`. */
  smallFirst: boolean;
  smallLast: boolean;
  /** A body’s name that it begins with, and that stands more often: `Department of Fish` of `Department of Fish Secretary`. */
  longerThan?: string;
  /** Full names that end with it, where they are several: whose it is can't be told. */
  sharedBy: readonly string[];
}

export const newName = (name: string): KnownName => ({
  name,
  count: 0,
  amid: 0,
  passages: new Set(),
  titles: new Set(),
  nouns: new Set(),
  told: 0,
  formed: 0,
  speaks: 0,
  speaksAsBody: 0,
  signs: new Map(),
  offices: new Map(),
  nearby: new Map(),
  languages: new Set(),
  forms: new Set(),
  maybe: new Set(),
  letters: new Set(),
  smallFirst: false,
  smallLast: false,
  sharedBy: [],
});

const addTo = <Key>(counts: Map<Key, number>, key: Key, by = 1): Map<Key, number> =>
  counts.set(key, (counts.get(key) ?? 0) + by);

/** Adds what one place tells. */
export function takePlace(
  known: KnownName,
  { name, passage, heads, person, signs, letters, language, title }: NameThere,
): void {
  known.count += 1;
  if (!heads) known.amid += 1;
  known.passages.add(passage);
  known.languages.add(language);
  for (const sign of signs) addTo(known.signs, sign);
  if (letters !== undefined && name === known.name) known.letters.add(letters);
  const isFull = known.name.includes(' ') && name.includes(known.name.split(' ', 1)[0] ?? '');
  const office = isFull && isPersonalName(known.name) ? readOffice(title) : undefined;
  if (office !== undefined && title !== undefined) addTo(known.offices, title);
  if (!person && office === undefined) return;
  // A surname alone is that of whoever has the office; of a full name the office must stand before it.
  const isAlone = !known.name.includes(' ');
  const ofBearer = [...(person?.titles ?? [])];
  const courtesies = ofBearer.filter((one) => COURTESY.test(one) || (isAlone && OFFICE.test(one)));
  const titles = [...(office === undefined ? [] : [office]), ...courtesies];
  for (const one of titles) known.titles.add(one);
  const [document = ''] = passage.split('#', 1);
  for (const one of ofBearer)
    if (OFFICE.test(one)) known.nearby.set(one, (known.nearby.get(one) ?? new Set()).add(document));
  for (const noun of person?.nouns ?? []) known.nouns.add(noun);
  if (titles.length > 0 || (person?.nouns.size ?? 0) > 0 || person?.sign !== undefined) known.told += 1;
  else known.formed += 1;
}

/** An office, in small letters. */
function readOffice(title: string | undefined): string | undefined {
  const before = title?.replace('.', '').toLowerCase();
  return before !== undefined && OFFICE.test(before) ? before : undefined;
}

/** Adds what is known of another form of the same name. */
export function takeForm(known: KnownName, other: KnownName): void {
  for (const field of ['count', 'amid', 'told', 'formed', 'speaks', 'speaksAsBody'] as const)
    known[field] += other[field];
  for (const field of ['passages', 'titles', 'nouns', 'letters', 'languages', 'forms'] as const)
    for (const one of other[field]) known[field].add(one);
  for (const [sign, count] of other.signs) addTo(known.signs, sign, count);
  for (const [office, count] of other.offices) addTo(known.offices, office, count);
}
