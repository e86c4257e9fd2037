import type { DocumentSummary } from '../../record/document.ts';

/** How long bars are: all to one scale. */
export interface WallScale {
  /** Words of a bar that fills a row. */
  full: number;
  /** Whether some have more, and are cut at the row’s end. */
  cuts: boolean;
}

/**
 * The share of a row that nine in ten documents stay below, by the form of the wall: so those can be told apart where a few are very long,
 * and very many take half the lines. Where titles stand, nothing is cut.
 */
const mostHave = { titles: undefined, bars: 0.4, months: 0.2 };

export function wallScale(documents: readonly DocumentSummary[], form: keyof typeof mostHave): WallScale {
  const words = documents.map(({ counts }) => counts.words).toSorted((a, b) => a - b);
  const longest = Math.max(1, words.at(-1) ?? 1);
  const common = words[Math.floor((words.length - 1) * 0.9)] ?? longest;
  const share = mostHave[form];
  const full = share === undefined ? longest : Math.min(longest, Math.max(1, Math.round(common / share)));
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
