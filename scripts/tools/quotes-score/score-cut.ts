import type { Document } from '../../../src/record/document.ts';
import type { Parallel } from '../../../src/record/parallel.ts';
import { createParallelFinder } from '../../ingest/parallels/create-parallel-finder.ts';
import { cutQuotations, type CutQuotation } from './cut-quotations.ts';

/** Whether quotations of one or two words are found where it is known that they were said. */
export interface CutScore {
  right: number;
  /** Nothing was found. */
  open: number;
  /** Found in another place than where they were said. */
  wrong: { cut: CutQuotation; found: Parallel }[];
  /** As they were searched. */
  documents: Document[];
}

export function scoreCut(documents: readonly Document[], seed: number): CutScore {
  const { documents: shortened, cuts } = cutQuotations(documents, findPairs(documents), seed);
  const pairs = findPairs(shortened).filter(({ kind }) => kind === 'transcript');
  const score: CutScore = { right: 0, open: 0, wrong: [], documents: shortened };
  for (const cut of cuts) {
    const found = pairs.find(({ a }) => a.document === cut.document && a.block === cut.block && a.start === cut.start);
    if (!found) score.open += 1;
    else if (isSamePlace(found, cut)) score.right += 1;
    else score.wrong.push({ cut, found });
  }
  return score;
}

function findPairs(documents: readonly Document[]): Parallel[] {
  const finder = createParallelFinder();
  for (const document of documents) finder.add(document);
  return finder.finish().pairs;
}

const isSamePlace = ({ b }: Parallel, { place }: CutQuotation): boolean =>
  b.document === place.document && b.block === place.block && b.start === place.start;
