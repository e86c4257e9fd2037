import { doubtKinds, doubtsOf, type Doubt } from '../../src/record/doubts.ts';
import type { Document } from '../../src/record/document.ts';
import { compareCodeUnits } from '../ingest/text/compare-code-units.ts';

/** A document with what is uncertain in it, the most doubtful first. */
export interface DoubtfulDocument {
  id: string;
  /** Path below `sources/`. */
  file: string;
  doubts: Doubt[];
}

/** Takes documents one by one, and keeps what is uncertain in them. */
export interface DoubtRanking {
  add(document: Document): void;
  /** Those with any doubt: first by its most doubtful kind, then by how many it has of that. */
  list(): DoubtfulDocument[];
}

export function createDoubtRanking(): DoubtRanking {
  const found: DoubtfulDocument[] = [];
  return {
    add(document) {
      const doubts = doubtsOf(document);
      if (doubts.length > 0) found.push({ id: document.id, file: document.source.file, doubts });
    },
    list: () => found.toSorted((a, b) => compare(a, b) || compareCodeUnits(a.id, b.id)),
  };
}

function compare(a: DoubtfulDocument, b: DoubtfulDocument): number {
  for (const kind of doubtKinds) {
    const [inA, inB] = [a, b].map(({ doubts }) => doubts.filter((doubt) => doubt.kind === kind).length) as [
      number,
      number,
    ];
    if (inA !== inB) return inB - inA;
  }
  return 0;
}
