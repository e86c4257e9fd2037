import { isGivenName } from '../../classify/given-names.ts';
import { isRegion } from '../personal-name.ts';
import type { Person } from './registry.ts';

/** What a single word that names a speaker says. */
export interface LoneName {
  person: Person;
  /** True where nobody else in the text has a full name with that word. */
  isOnly: boolean;
}

/**
 * Tells whether a single word that stands for somebody is known to be a person's: a surname in a full name, a name in that of one who is
 * described or speaks by it elsewhere, or the name of one who has a title or is “he” or “she”. A company has one word too.
 *
 * @param speakers the labels of all who speak, as printed.
 */
export function createLoneNames(people: readonly Person[], speakers: ReadonlySet<string>) {
  const bearers = new Map<string, Set<Person>>();
  for (const person of people)
    for (const name of person.names.filter(({ length }) => length > 1))
      for (const word of [name[0] ?? '', name.at(-1) ?? ''])
        bearers.set(word, (bearers.get(word) ?? new Set()).add(person));
  return (word: string, person: Person): LoneName | undefined => {
    // “Iran said that she …”: a land that is called “she”.
    if (isRegion(word) && !isGivenName(word) && !bearers.has(word)) return undefined;
    const { names, nouns, titles, sign } = person;
    const [longest = []] = names;
    const hasSpoken = names.some((name) => name.length > 1 && speakers.has(name.join(' ')));
    const isPart = longest.length > 1 && (nouns.size > 0 || longest.at(-1) === word || hasSpoken || isGivenName(word));
    if (longest.length === 0 || !(isPart || titles.size > 0 || sign !== undefined)) return undefined;
    const own = bearers.get(word) ?? new Set();
    return { person, isOnly: own.size === (own.has(person) ? 1 : 0) };
  };
}
