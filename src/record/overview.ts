import { dayOf } from './day-of.ts';
import type { Document } from './document.ts';
import { doubtsOf, type Doubt } from './doubts.ts';
import type { Quote } from './quote.ts';

/** How often each value was found, and how often the documents say so themselves. */
export interface Told {
  values: ReadonlyMap<string, number>;
  stated: number;
  /** Worked out, or supplied by the editor. */
  other: number;
  none: number;
}

/** What was found in an archive, and what of it is in doubt. */
export interface Overview {
  documents: number;
  kinds: Told;
  /** By day in EDTF. */
  days: Told;
  languages: Told;
  /** Who is named as the speaker of something, by the id of an authority, else by the name in small letters. */
  speakers: ReadonlyMap<string, Speaking>;
  /** Statements of people, bodies and roles that are named; of those, told by what stands around; and of nobody. */
  statements: { named: number; byContext: number; nobody: number };
  /** How many links to authorities there are. */
  mentions: number;
  doubtful: readonly { id: string; doubts: Doubt[] }[];
}

interface Speaking {
  /** As a statement has it, and not in capitals if any has. */
  name: string;
  /** How many statements are theirs. */
  count: number;
}

/** Takes documents one by one, and keeps counts, names and what is in doubt. */
export function createOverview(): { add: (document: Document) => void; overview: () => Overview } {
  const [kinds, days, languages] = [createCount(), createCount(), createCount()];
  const statements = { named: 0, byContext: 0, nobody: 0 };
  const speakers = new Map<string, Speaking>();
  const doubtful: { id: string; doubts: Doubt[] }[] = [];
  let [documents, mentions] = [0, 0];
  return {
    add(document) {
      documents += 1;
      mentions += document.mentions.length;
      kinds.add(document.kind);
      days.add(dayOf(document));
      languages.add(document.language);
      for (const { attribution } of document.quotes) {
        countSpeaker(speakers, attribution);
        if (attribution.speaker.status === 'unknown') statements.nobody += 1;
        else statements.named += 1;
      }
      const doubts = doubtsOf(document);
      statements.byContext += doubts.filter(({ kind }) => kind === 'speaker').length;
      if (doubts.length > 0) doubtful.push({ id: document.id, doubts });
    },
    overview: () => ({
      documents,
      kinds: kinds.told(),
      days: days.told(),
      languages: languages.told(),
      speakers,
      statements,
      mentions,
      doubtful,
    }),
  };
}

/** So many values are named; the others are counted. */
const mostNamed = 8;

/** The most frequent values first, and how often all others were found. */
export function mostFrequent<Value extends { count: number; name: string }>(
  values: readonly Value[],
): { first: Value[]; others: number } {
  const sorted = values.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return {
    first: sorted.slice(0, mostNamed),
    others: sorted.slice(mostNamed).reduce((sum, { count }) => sum + count, 0),
  };
}

export const valuesOf = ({ values }: Told): { name: string; count: number }[] =>
  [...values].map(([name, count]) => ({ name, count }));

/** The first day and the last; of sets and intervals counts the first that stands in them. */
export function spanOf({ values }: Told): { first: string; last: string } | undefined {
  const days = [...values.keys()].flatMap((value) => /\d{4}(?:-\d{2}){0,2}/.exec(value)?.[0] ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** A label in capitals and the name in running words are one. */
function countSpeaker(speakers: Map<string, Speaking>, { speaker }: Quote['attribution']): void {
  if (speaker.status !== 'named') return;
  const { name = speaker.label, ref = name.toLowerCase() } = speaker;
  const known = speakers.get(ref) ?? { name, count: 0 };
  speakers.set(ref, { name: isInCapitals(known.name) ? name : known.name, count: known.count + 1 });
}

const isInCapitals = (name: string): boolean => name === name.toUpperCase();

function createCount() {
  const values = new Map<string, number>();
  let [stated, other, none] = [0, 0, 0];
  return {
    add(sourced: { value: string; basis: string } | undefined): void {
      if (!sourced) none += 1;
      else {
        values.set(sourced.value, (values.get(sourced.value) ?? 0) + 1);
        if (sourced.basis === 'stated') stated += 1;
        else other += 1;
      }
    },
    told: (): Told => ({ values, stated, other, none }),
  };
}
