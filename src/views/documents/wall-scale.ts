import type { DocumentSummary } from '../../record/document.ts';

/** How long bars are: all to one scale. */
export interface WallScale {
  /** Words of a bar that fills a row. */
  full: number;
  /** Whether some have more, and are cut at the row’s end. */
  cuts: boolean;
}

/** The share of a row that nine in ten documents stay below, so that those can be told apart where a few are very long. */
const mostHave = 0.4;

/** @param isCut whether a few very long ones may be cut, so that the others can be told apart */
export function wallScale(documents: readonly DocumentSummary[], isCut: boolean): WallScale {
  const words = documents.map(({ counts }) => counts.words).toSorted((a, b) => a - b);
  const longest = Math.max(1, words.at(-1) ?? 1);
  const common = words[Math.floor((words.length - 1) * 0.9)] ?? longest;
  const full = isCut ? Math.min(longest, Math.max(1, Math.round(common / mostHave))) : longest;
  return { full, cuts: full < longest };
}

/** In hundredths of a row, from 1. */
export const widthOf = ({ counts }: DocumentSummary, { full }: WallScale): number =>
  Math.min(100, Math.max(1, Math.round((counts.words / full) * 100)));

/** A round number of words whose bar is seen well: 100, 200, 500, 1,000 … */
export function scaleWords({ full }: WallScale): number {
  const steps = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];
  return steps.findLast((step) => step <= full / 4) ?? 50;
}
