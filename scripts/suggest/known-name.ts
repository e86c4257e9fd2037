import type { NameThere } from './read-names.ts';
import type { Sign } from './signs-around.ts';

/** Titles that stand before names, and in no names of things: not `general`, `chief`, `king`. */
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lady|prof|professor|rev|sen|senator|rep|representative|congressman|congresswoman|gov|governor|mayor|secretary|minister|prime minister|premier|chancellor|ambassador|president|vice president|commissioner|administrator|judge|sheriff|pope|rabbi|imam|bishop|archbishop)$/;

/** All that an archive tells of one name. */
export interface KnownName {
  name: string;
  count: number;
  /** How often its capital does not come from the head of a sentence. */
  amid: number;
  /** `document#passage`, each once, in the order of the documents. */
  passages: Set<string>;
  /** Titles that stand before nothing but a name, in small letters, and what its bearer is said to be. */
  titles: Set<string>;
  nouns: Set<string>;
  /** In how many places it is told to be a person’s: by a title, a noun, “he” or “she”; and by its form alone. */
  told: number;
  formed: number;
  /** How many statements are its bearer’s, as a person and as a body. */
  speaks: number;
  speaksAsBody: number;
  signs: Map<Sign, number>;
  /** How it is shortened in brackets. */
  letters: Set<string>;
  /** True where it stands in capitals alone: its small letters are a guess. */
  inCapitals?: boolean;
  /** Whether its first and its last word also stand small: `Build Back`, `Pell Grant`. */
  smallFirst: boolean;
  smallLast: boolean;
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
  letters: new Set(),
  smallFirst: false,
  smallLast: false,
  sharedBy: [],
});

/** Adds what one place tells. */
export function takePlace(known: KnownName, { name, passage, heads, person, signs, letters }: NameThere): void {
  known.count += 1;
  if (!heads) known.amid += 1;
  known.passages.add(passage);
  for (const sign of signs) known.signs.set(sign, (known.signs.get(sign) ?? 0) + 1);
  if (letters !== undefined && name === known.name) known.letters.add(letters);
  if (!person) return;
  const titles = [...person.titles].filter((title) => TITLE.test(title));
  for (const title of titles) known.titles.add(title);
  for (const noun of person.nouns) known.nouns.add(noun);
  if (titles.length > 0 || person.nouns.size > 0 || person.sign !== undefined) known.told += 1;
  else known.formed += 1;
}

/** Adds what is known of a shorter form of the same name. */
export function takeForm(known: KnownName, shorter: KnownName): void {
  for (const field of ['count', 'amid', 'told', 'formed', 'speaks', 'speaksAsBody'] as const)
    known[field] += shorter[field];
  for (const passage of shorter.passages) known.passages.add(passage);
  for (const title of shorter.titles) known.titles.add(title);
  for (const noun of shorter.nouns) known.nouns.add(noun);
}
