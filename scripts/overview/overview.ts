import { dayOf } from '../../src/record/day-of.ts';
import type { Document } from '../../src/record/document.ts';
import { doubtsOf, type Doubt } from '../../src/record/doubts.ts';

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
  /** Statements of people, bodies and roles that are named; of those, told by what stands around; and of nobody. */
  statements: { named: number; byContext: number; nobody: number };
  /** How many links to authorities there are. */
  mentions: number;
  doubtful: readonly { doubts: Doubt[] }[];
}

/** Takes documents one by one, and keeps numbers alone. */
export function createOverview(): { add: (document: Document) => void; overview: () => Overview } {
  const [kinds, days, languages] = [createCount(), createCount(), createCount()];
  const statements = { named: 0, byContext: 0, nobody: 0 };
  const doubtful: { doubts: Doubt[] }[] = [];
  let [documents, mentions] = [0, 0];
  return {
    add(document) {
      documents += 1;
      mentions += document.mentions.length;
      kinds.add(document.kind);
      days.add(dayOf(document));
      languages.add(document.language);
      for (const { attribution } of document.quotes) {
        if (attribution.speaker.status === 'unknown') statements.nobody += 1;
        else statements.named += 1;
        if (attribution.speaker.status !== 'unknown' && attribution.basis === 'context') statements.byContext += 1;
      }
      const doubts = doubtsOf(document);
      if (doubts.length > 0) doubtful.push({ doubts });
    },
    overview: () => ({
      documents,
      kinds: kinds.told(),
      days: days.told(),
      languages: languages.told(),
      statements,
      mentions,
      doubtful,
    }),
  };
}

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
