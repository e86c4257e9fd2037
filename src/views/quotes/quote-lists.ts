import { quotesListPath } from '../../paths.ts';
import { countFacet, facets, type Facet, type FacetCount, type IndexedQuote } from '../../parts/quotes/quote-facets.ts';
import { fitsOnePage, listedValues } from '../../parts/quotes/listed-values.ts';
import type { QuoteIndex } from '../../parts/quotes/quote-index.ts';

/** One page of statements: all of them, or those that have one value of a facet. */
export interface QuoteList {
  /** Absent on pages of all statements. */
  chosen?: { facet: Facet; value: FacetCount };
  /** Counted from 1. */
  page: number;
  pages: number;
  quotes: readonly IndexedQuote[];
  /** How many more have the value than the pages of it list. */
  left: number;
}

/** Where a list stands. */
export const quoteListPath = ({ chosen, page }: QuoteList): string =>
  quotesListPath(chosen && { facet: chosen.facet, value: chosen.value.value }, page);

/** So many statements of one value are listed in a larger archive; the list of all is always whole. */
const mostOfOneValue = 1000;

/** In larger archives pages are longer, or there would be more of them than of documents. */
export const perPage = (index: QuoteIndex) => (fitsOnePage(index) ? 50 : 100);

/** Every page of statements that the archive has. */
export function quoteLists(index: QuoteIndex): QuoteList[] {
  const { ordered } = index;
  const all = fitsOnePage(index)
    ? [{ page: 1, pages: 1, quotes: ordered, left: 0 }]
    : cutPages(ordered, perPage(index)).map((page) => ({ ...page, left: 0 }));
  const chosen = facets.flatMap((facet) =>
    listedValues(index, facet).values.flatMap((value) => {
      const listed = fitsOnePage(index) ? value.quotes : value.quotes.slice(0, mostOfOneValue);
      const left = value.quotes.length - listed.length;
      return cutPages(listed, perPage(index)).map((page) => ({
        ...page,
        left,
        chosen: { facet, value: countFacet(value) },
      }));
    }),
  );
  return [...all, ...chosen];
}

function cutPages(quotes: readonly IndexedQuote[], size: number) {
  const pages = Math.max(1, Math.ceil(quotes.length / size));
  return Array.from({ length: pages }, (_, at) => ({
    page: at + 1,
    pages,
    quotes: quotes.slice(at * size, (at + 1) * size),
  }));
}
