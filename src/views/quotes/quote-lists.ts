import { quoteAnchor } from '../../record/passage-id.ts';
import { quoteEntryPath, quotesListPath } from '../../paths.ts';
import type { Quote } from '../../record/quote.ts';
import {
  countDocuments,
  countFacet,
  facets,
  type Facet,
  type FacetCount,
  type IndexedQuote,
  type QuoteGroup,
} from '../../parts/quotes/quote-facets.ts';
import { quoteIndex, type QuoteIndex } from '../../parts/quotes/quote-index.ts';
import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';

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

/** Up to here one page holds all statements, and filters work within it. */
const mostOnOnePage = 500;
/** Of so many speakers a larger archive has pages; of all of them a smaller one. */
const mostSpeakers = 100;
/** So many statements of one value are listed in a larger archive; the list of all is always whole. */
const mostOfOneValue = 1000;

const fitsOnePage = ({ quotes }: QuoteIndex): boolean => quotes.length <= mostOnOnePage;

/** In larger archives pages are longer, or there would be more of them than of documents. */
const perPage = (index: QuoteIndex) => (fitsOnePage(index) ? 50 : 200);

/**
 * The values that have pages. The documents of a larger archive have none: its statements are marked in the texts
 * themselves. `left` are values without a page.
 */
function facetPages(index: QuoteIndex, facet: Facet): { values: QuoteGroup[]; left: QuoteGroup[] } {
  const all = index.facets[facet];
  if (fitsOnePage(index)) return { values: all, left: [] };
  if (facet === 'document') return { values: [], left: all };
  if (facet !== 'speaker') return { values: all, left: [] };
  return { values: all.slice(0, mostSpeakers), left: all.slice(mostSpeakers) };
}

/** Every page of statements that the archive has. */
export function quoteLists(index: QuoteIndex): QuoteList[] {
  const { quotes } = index;
  const all = fitsOnePage(index)
    ? [{ page: 1, pages: 1, quotes, left: 0 }]
    : cutPages(quotes, perPage(index)).map((page) => ({ ...page, left: 0 }));
  const chosen = facets.flatMap((facet) =>
    facetPages(index, facet).values.flatMap((value) => {
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

/** Where each statement of a document stands among all; a headline's, where the one that it shortens does. */
export function quoteEntryLinks(archive: Archive, document: string, quotes: readonly Quote[]): (id: string) => string {
  const { before, each } = archive.ask(placeInLists, document);
  const listed = quotes.filter(({ shortens }) => shortens === undefined);
  const places = new Map(listed.map(({ id }, at) => [id, before + at]));
  const shortened = new Map(quotes.flatMap(({ id, shortens }) => (shortens ? [[id, shortens] as const] : [])));
  return (id) => {
    const own = shortened.get(id) ?? id;
    const page = each === undefined ? 1 : Math.floor((places.get(own) ?? 0) / each) + 1;
    return quoteEntryPath(quoteAnchor(document, own), page);
  };
}

/** How many statements stand before a document's own, and on each page where there are several. */
const placeInLists = question('place-in-lists', (archive, document: string) => {
  const index = quoteIndex(archive);
  return { before: index.before.get(document) ?? 0, ...(!fitsOnePage(index) && { each: perPage(index) }) };
});

/** What every list of statements says of all of them. */
export interface QuoteOutline {
  /** How many statements, in how many documents. */
  count: number;
  documents: number;
  /** Whether one page has them all. */
  whole: boolean;
  facets: Record<Facet, { values: FacetCount[]; left: FacetCount[] }>;
}

export const quoteOutline = (archive: Archive): QuoteOutline => archive.ask(outlineOfQuotes);

const outlineOfQuotes = question('quote-outline', (archive): QuoteOutline => {
  const index = quoteIndex(archive);
  const counts = facets.map((facet) => {
    const { values, left } = facetPages(index, facet);
    return [facet, { values: values.map(countFacet), left: left.map(countFacet) }] as const;
  });
  return {
    count: index.quotes.length,
    documents: countDocuments(index.quotes),
    whole: fitsOnePage(index),
    facets: Object.fromEntries(counts) as QuoteOutline['facets'],
  };
});
