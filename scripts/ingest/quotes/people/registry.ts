import { signOfNoun } from '../person-nouns.ts';
import type { NameRun } from './name-runs.ts';

export type Sign = 'he' | 'she';

/** Where a text speaks of a person. */
export interface Appearance {
  position: number;
  start: number;
  end: number;
  /** True within quotation marks. */
  quoted: boolean;
  /** True where a name stands there, false where somebody is described. */
  named: boolean;
}

/** Somebody whom the text names or describes. */
export interface Person {
  /** The words of each name, the longest first: none of who is only described. */
  names: string[][];
  /** `Jr.` */
  suffix?: string | undefined;
  /** In small letters. */
  titles: Set<string>;
  nouns: Set<string>;
  /** The names that stood alone behind a title: `Mr. Vidal`. */
  surnames: Set<string>;
  /** What the text or the archive says: a title, a noun, a pronoun. */
  sign?: Sign | undefined;
  /** In the order of the text. */
  appearances: Appearance[];
}

const SIGNED_TITLE: Record<string, Sign> = {
  mr: 'he',
  sir: 'he',
  lord: 'he',
  pope: 'he',
  congressman: 'he',
  father: 'he',
  fr: 'he',
  mrs: 'she',
  ms: 'she',
  miss: 'she',
  dame: 'she',
  alderwoman: 'she',
};
const signOfTitle = (title: string): Sign | undefined => SIGNED_TITLE[title] ?? signOfNoun(title);

const endsWith = (words: readonly string[], tail: readonly string[]): boolean =>
  tail.length <= words.length && tail.every((word, i) => words[words.length - tail.length + i] === word);

/** Whether two forms can be one name: `Vidal` and `Karl Vidal`, `Ana` and `Ana Ruiz`, `Rolan P. Veld` and `Rolan Veld`. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (endsWith(long, short) || (short.length === 1 && long[0] === short[0])) return true;
  return short.length > 1 && long[0] === short[0] && long.at(-1) === short.at(-1);
}

/**
 * Whether somebody can bear a name. One who was called by a surname with a title is not called by it and a word more (“Mr. Trump”, “Trump
 * Tower”); two full names that differ are two people's, whatever they share.
 */
function canBear({ names, surnames }: Person, words: readonly string[]): boolean {
  if (words.length === 1) return names.some((name) => isSameName(name, words));
  const full = names.filter(({ length }) => length > 1);
  if (full.length > 0) return full.every((name) => isSameName(name, words));
  return names.some((name) => isSameName(name, words) && !(surnames.has(name[0] ?? '') && name[0] !== words.at(-1)));
}

/** Whether titles can be those of somebody: “Mrs. Adams” is no man, and not “President Adams” where nothing says that she is. */
function fitsTitles(person: Person, titles: readonly string[]): boolean {
  const own = titles.map((title) => title.toLowerCase());
  const signs = own.flatMap((title) => signOfTitle(title) ?? []);
  if (signs.some((sign) => person.sign !== undefined && person.sign !== sign)) return false;
  return (
    !own.includes('mrs') ||
    person.sign !== undefined ||
    person.titles.size === 0 ||
    person.names.some(({ length }) => length > 1)
  );
}

/** Among so many who share a word of their names a bearer is looked for. */
const mostNamesakes = 50;

/** Adds to the set of a key. */
function put<Key>(index: Map<Key, Set<Person>>, key: Key, person: Person): void {
  const own = index.get(key);
  if (own) own.add(person);
  else index.set(key, new Set([person]));
}

/** The people of a text as far as it was read, and who bears a name, an office or a description. */
export function createRegistry() {
  const people = new Set<Person>();
  const byWord = new Map<string, Set<Person>>();
  const byNoun = new Map<string, Set<Person>>();
  const shared = new Map<string, Person>();
  const byEntity = new Map<string, Person>();

  const describe = (person: Person, noun: string): void => {
    person.nouns.add(noun);
    person.sign ??= signOfNoun(noun);
    put(byNoun, noun, person);
  };
  return {
    /** In the order in which they come up. */
    people: (): Person[] => [...people],
    add(): Person {
      const person: Person = { names: [], titles: new Set(), nouns: new Set(), surnames: new Set(), appearances: [] };
      people.add(person);
      return person;
    },
    describe,
    /** Stands for whichever bearer of a shared name is meant: somebody, and nobody by name. */
    either(words: readonly string[]): Person {
      const key = words.join(' ');
      const person = shared.get(key) ?? this.add();
      shared.set(key, person);
      return person;
    },
    /** Who was described by a noun or has the office so far: up to two of them, for two are as many as many. */
    described: (noun: string): Person[] =>
      (byNoun.get(noun) ?? new Set())
        .values()
        .filter((person) => people.has(person))
        .take(2)
        .toArray(),
    name(person: Person, { words, titles, suffix }: Omit<NameRun, 'start' | 'end'>, entity?: string): void {
      if (!person.names.some((name) => name.join(' ') === words.join(' '))) {
        person.names.push(words);
        person.names.sort((a, b) => b.length - a.length);
      }
      for (const word of [words[0], words.at(-1)]) if (word !== undefined) put(byWord, word, person);
      if (titles.length > 0 && words.length === 1) person.surnames.add(words[0] ?? '');
      for (const title of titles.map((one) => one.toLowerCase())) {
        person.titles.add(title);
        person.sign ??= signOfTitle(title);
        put(byNoun, title, person);
      }
      person.suffix ??= suffix;
      if (entity !== undefined) byEntity.set(entity, person);
    },
    /** Who can be meant by a name, of those named so far; by its authority where mentions found it. */
    bearers({ words, titles }: Pick<NameRun, 'words' | 'titles'>, entity?: string): Person[] {
      const known = entity === undefined ? undefined : byEntity.get(entity);
      if (known) return [known];
      const byEnds = [words[0], words.at(-1)].map((word) => byWord.get(word ?? '') ?? new Set<Person>());
      const sharers = new Set(byEnds.flatMap((own) => [...own.values().take(mostNamesakes)]));
      const found = [...sharers].filter(
        (person) => people.has(person) && canBear(person, words) && fitsTitles(person, titles),
      );
      // A surname alone is that of whom it was given to before, not of all who share it.
      const called = found.filter(({ names }) =>
        names.some(({ length, 0: name }) => length === 1 && name === words[0]),
      );
      return words.length === 1 && called.length > 0 ? called : found;
    },
    /** Makes of somebody who was described the one who is named. */
    merge(described: Person, person: Person): void {
      for (const noun of described.nouns) describe(person, noun);
      person.sign ??= described.sign;
      person.appearances.push(...described.appearances);
      people.delete(described);
    },
  };
}

export type Registry = ReturnType<typeof createRegistry>;
