import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { fitsOnePage, listedValues } from '../../parts/quotes/listed-values.ts';
import { countDocuments, countFacet, facets, type Facet, type FacetCount } from '../../parts/quotes/quote-facets.ts';
import { quoteIndex } from '../../parts/quotes/quote-index.ts';
import { countSorts } from '../../parts/quotes/quote-order.ts';
import type { StatementSort } from '../../phrases/statements-file.ts';

/** What every list of statements says of all of them. */
export interface QuoteOutline {
  /** How many statements, in how many documents. */
  count: number;
  documents: number;
  /** Whether one page has them all. */
  whole: boolean;
  /** How many of each sort. */
  sorts: Record<StatementSort, number>;
  facets: Record<Facet, { values: FacetCount[]; left: FacetCount[] }>;
}

export const quoteOutline = (archive: Archive): QuoteOutline => archive.ask(outlineOfQuotes);

const outlineOfQuotes = question('quote-outline', (archive): QuoteOutline => {
  const index = quoteIndex(archive);
  const counts = facets.map((facet) => {
    const { values, left } = listedValues(index, facet);
    return [facet, { values: values.map(countFacet), left: left.map(countFacet) }] as const;
  });
  return {
    count: index.quotes.length,
    documents: countDocuments(index.quotes),
    whole: fitsOnePage(index),
    sorts: countSorts(index.quotes),
    facets: Object.fromEntries(counts) as QuoteOutline['facets'],
  };
});
