import type { Place } from '../prose.ts';
import type { Person, Sign } from './registry.ts';

/** `a` stands before `b` in the text. */
export const isBefore = (a: Pick<Place, 'position' | 'start'>, b: Pick<Place, 'position' | 'start'>): boolean =>
  a.position < b.position || (a.position === b.position && a.start < b.start);

/** Those whom a text has spoken of so far, by what “he” or “she” can mean. The text is gone through once, from its beginning. */
export function createCandidates(people: readonly Person[]) {
  const first = (person: Person): Place | undefined => person.appearances[0];
  const waiting = people
    .filter((person) => first(person) !== undefined)
    .sort((a, b) => (isBefore(first(a) as Place, first(b) as Place) ? -1 : 1));
  let next = 0;
  const bySign = { he: new Set<Person>(), she: new Set<Person>(), either: new Set<Person>() };
  const groupOf = ({ sign }: Person): Set<Person> => bySign[sign ?? 'either'];

  return {
    /** Takes in all who come up before a place. */
    advance(to: Pick<Place, 'position' | 'start'>): void {
      for (let person = waiting[next]; person && isBefore(first(person) as Place, to); person = waiting[next]) {
        groupOf(person).add(person);
        next += 1;
      }
    },
    /** The only one who can be meant; undefined where nobody or several can. */
    only(sign: Sign): Person | undefined {
      const [own, either] = [bySign[sign], bySign.either];
      return own.size + either.size === 1 ? [...own, ...either][0] : undefined;
    },
    /** Whether somebody else is known to be spoken of in that way. */
    hasOther(sign: Sign, person: Person): boolean {
      return bySign[sign].size > (bySign[sign].has(person) ? 1 : 0);
    },
    /** Remembers how somebody is spoken of. */
    learn(person: Person, sign: Sign): void {
      if (person.sign !== undefined) return;
      bySign.either.delete(person);
      person.sign = sign;
      bySign[sign].add(person);
    },
  };
}
