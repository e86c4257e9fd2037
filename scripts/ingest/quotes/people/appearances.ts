import type { Place, ReadProse } from '../prose.ts';
import { isBefore } from './candidates.ts';
import type { Appearance, Person, Sign } from './registry.ts';

/** What begins what hangs on a noun: `of the Marsh Trust`. */
const HANGS_ON = /(?<=\p{L}[.)]?)\s(?:of|at|for|from|in|to|with|who|whose)\s/u;

/** `another Roe delegate`: behind a name that tells of it, the noun for who is meant. */
const TELLS_OF_NOUN = /^\s(?!and\s|or\s)\p{Ll}{3,}(?:\s\p{Ll}{3,})?$/u;

/** So many names are looked through between two places. */
const mostNames = 100;

type Entry = Appearance & { person: Person };

const isWithin = (inner: Place, outer: Place): boolean =>
  inner.position === outer.position && inner.start >= outer.start && inner.end <= outer.end;

/** Where a text speaks of people, in its order. */
export function indexAppearances(passages: readonly ReadProse[], people: readonly Person[]) {
  const entries = people
    .flatMap((person) => person.appearances.map((appearance): Entry => ({ ...appearance, person })))
    .sort((a, b) => a.position - b.position || a.start - b.start);
  const isOwner = ({ position, end }: Entry): boolean =>
    /^(?:[’']s?|\s[’']s?)(?=\s)/u.test(passages[position]?.masked.slice(end, end + 4) ?? '');
  /** `in the Thyme lab`, `his Honda boat`: what stands where a place does, or tells of what a thing is. */
  const isPlaceOrKind = ({ position, start, end, named, person: { sign, titles } }: Entry): boolean => {
    if (!named || sign !== undefined || titles.size > 0) return false;
    const masked = passages[position]?.masked ?? '';
    const before = masked.slice(Math.max(0, start - 16), start);
    return /(?<!\p{L})(?:in|at|inside|outside|near|across)\s$/iu.test(before)
      ? true
      : /(?<!\p{L})(?:the|an?|his|her|its|their|our)\s$/iu.test(before) &&
          /^\s\p{Ll}{3}/u.test(masked.slice(end, end + 5));
  };
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
    /** Who is named by the words at a place, or by a part of them: `Jane Roe of the Marsh Trust`, but not `Jane Roe’s tone`. */
    lastAt({ position, start, end }: Place): Entry | undefined {
      const text = passages[position]?.masked.slice(start, end) ?? '';
      const head = HANGS_ON.exec(text)?.index ?? text.length;
      const last = entries[firstFrom({ position, start: start + head }) - 1];
      if (last?.position !== position || last.end <= start) return undefined;
      const behind = text.slice(Math.max(0, last.end - start), head);
      return /^[’']s?(?![\p{L}])/u.test(behind) || (last.named && TELLS_OF_NOUN.test(behind)) ? undefined : last;
    },
    /** Of whom the reporter speaks between two places of a passage, up to two of them. */
    listIn(position: number, start: number, end: number): Entry[] {
      const found: Entry[] = [];
      for (let i = firstFrom({ position, start }); i < entries.length && found.length < 2; i += 1) {
        const entry = entries[i] as Entry;
        if (entry.position !== position || entry.start >= end) break;
        if (!entry.quoted && !found.some(({ person }) => person === entry.person)) found.push(entry);
      }
      return found;
    },
    /**
     * Whether the reporter speaks of anybody else between two places whom “he” or “she” could mean.
     *
     * @param isNamed true where only names count.
     * @param except words in which nobody counts.
     * @param owners words in which nobody counts who only has something: `Roe’s plan`.
     */
    hasOtherBetween(
      from: Pick<Place, 'position' | 'end'>,
      to: Pick<Place, 'position' | 'start'>,
      { person, sign }: { person: Person; sign: Sign },
      {
        isNamed = false,
        isKnown = false,
        except = [],
        owners,
      }: { isNamed?: boolean; isKnown?: boolean; except?: readonly Place[]; owners?: Place | undefined } = {},
    ): boolean {
      const first = firstFrom({ position: from.position, start: from.end });
      for (let i = first; i < entries.length; i += 1) {
        const entry = entries[i] as Entry;
        if (!isBefore(entry, to)) return false;
        // Where so many names stand between, nobody is told of last.
        if (i - first > mostNames) return true;
        if (isNamed && entry.person.names.length === 0) continue;
        if (
          entry.person === person ||
          entry.quoted ||
          (isKnown ? entry.person.sign : (entry.person.sign ?? sign)) !== sign
        )
          continue;
        if (isPlaceOrKind(entry) || (owners && isWithin(entry, owners) && isOwner(entry))) continue;
        if (!except.some((words) => isWithin(entry, words))) return true;
      }
      return false;
    },
  };
}

export type Appearances = ReturnType<typeof indexAppearances>;
