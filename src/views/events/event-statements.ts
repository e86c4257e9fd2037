import { quotesListPath } from '../../paths.ts';
import type { Event } from '../../record/authority.ts';
import type { DocumentSummary } from '../../record/document.ts';
import type { Quote } from '../../record/quote.ts';
import type { Archive } from '../../archive/archive.ts';
import { withoutSpeakersPage, type QuoteEntry, type QuoteEntryMaker } from '../../parts/quotes/quote-entry.ts';
import { counted } from '#words/parts/counts.ts';

/** What is said in the documents of an event. */
export interface EventStatements {
  count: string;
  /** All of them. */
  href: string;
  few: QuoteEntry[];
}

/** How many a page shows. */
const mostShown = 6;
/** A turn is long, and stands in its document. */
const shownModes: readonly Quote['mode'][] = ['direct', 'reported'];

/** Nothing where there are none. */
export function eventStatements(
  event: Event,
  own: readonly DocumentSummary[],
  archive: Archive,
  entryOf: QuoteEntryMaker,
): EventStatements | undefined {
  const all = own.flatMap(({ id }) =>
    (archive.texts.get(id)?.quotes ?? [])
      // A headline's quotation is no further utterance.
      .filter(({ shortens }) => shortens === undefined)
      .map((quote) => ({ document: id, quote })),
  );
  if (all.length === 0) return undefined;
  const few = shownModes
    .flatMap((mode) => all.filter(({ quote }) => quote.mode === mode && quote.within === undefined))
    .slice(0, mostShown);
  return {
    count: counted.statements(all.length),
    href: quotesListPath({ facet: 'event', value: event.id }),
    // A page about somebody lists what events they were at, not whose documents quote them: it would not lead back.
    few: few.map((said) => withoutSpeakersPage(entryOf(said))),
  };
}
