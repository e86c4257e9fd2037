import { sentenceAt, type Place, type ReadProse } from '../prose.ts';
import { isBefore } from './candidates.ts';
import type { Appearance, Person, Sign } from './registry.ts';

/** How many names back the last subject is looked for. */
const farthestName = 50;

/** A subject stands at the beginning of its sentence, or behind a word or two: “On Monday, Smith”. */
const farthestSubject = 20;

type Entry = Appearance & { person: Person };

/** Where a text speaks of people, in its order. */
export function indexAppearances(people: readonly Person[]) {
  const entries = people
    .flatMap((person) => person.appearances.map((appearance): Entry => ({ ...appearance, person })))
    .sort((a, b) => a.position - b.position || a.start - b.start);
  /** Index of the first that begins at or behind a place. */
  const firstFrom = (place: Pick<Place, 'position' | 'start'>): number => {
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(entries[middle] as Entry, place)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    /** Who is named or described by the words at a place, or by a part of them at their end. */
    personAt({ position, start, end }: Place): Person | undefined {
      const last = entries[firstFrom({ position, start: end }) - 1];
      return last?.position === position && last.end > start ? last.person : undefined;
    },
    /** Who is named last at the beginning of a sentence of the passage, before a place. */
    lastSubject(passage: ReadProse | undefined, before: Pick<Place, 'position' | 'start'>): Entry | undefined {
      const next = firstFrom(before);
      for (let i = next - 1; i >= Math.max(0, next - farthestName); i -= 1) {
        const entry = entries[i] as Entry;
        if (!passage || entry.position !== passage.position || entry.position !== before.position) return undefined;
        if (entry.quoted) continue;
        const [start] = sentenceAt(passage, entry.start);
        return entry.start - start <= farthestSubject && entry.person.names.length > 0 ? entry : undefined;
      }
      return undefined;
    },
    /** Whether the reporter speaks of anybody else between two places whom “he” or “she” could mean; `isNamed`: by name. */
    hasOtherBetween(
      from: Pick<Place, 'position' | 'end'>,
      to: Pick<Place, 'position' | 'start'>,
      person: Person,
      sign: Sign,
      isNamed = false,
    ): boolean {
      for (let i = firstFrom({ position: from.position, start: from.end }); i < entries.length; i += 1) {
        const entry = entries[i] as Entry;
        if (!isBefore(entry, to)) return false;
        if (isNamed && entry.person.names.length === 0) continue;
        if (entry.person !== person && !entry.quoted && (entry.person.sign ?? sign) === sign) return true;
      }
      return false;
    },
  };
}

export type Appearances = ReturnType<typeof indexAppearances>;
