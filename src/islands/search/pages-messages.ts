import type { Chosen, ValueCounts } from './hit-facets.ts';
import type { PageHit } from './render-page.ts';

/** How many related pages are shown at first, and more at a time. */
export const pagesPerStep = 10;

export interface PagesFound {
  /** How many there are, as far as that is known; and whether there may be more. */
  all: number;
  more: boolean;
  /** Those that were asked for, as they are to be shown; not all where the question was dropped. */
  hits: PageHit[];
}

/** What is asked of the index of pages. */
export interface PagesAnswers {
  /** So many pages that are about a query, from the `from`-th on (0 for the first), best first. */
  find(query: string, chosen: Chosen, from: number, count: number): Promise<PagesFound>;
  /** How many of them have each value of each filter, where the other filters stay as they are; nothing where they can't be counted. */
  count(query: string, chosen: Chosen): Promise<ValueCounts | undefined>;
  /** Another question comes: what is not done yet for the last one need not be done. */
  drop(): void;
}

/** A call of one of them, for the worker. */
export type PagesRequest =
  | { id: number; ask: 'find'; given: Parameters<PagesAnswers['find']> }
  | { id: number; ask: 'count'; given: Parameters<PagesAnswers['count']> }
  | { ask: 'drop' };

/** What came of the call with this id. */
export type PagesReply = { id: number; answer: PagesFound | ValueCounts | undefined } | { id: number; failed: true };
