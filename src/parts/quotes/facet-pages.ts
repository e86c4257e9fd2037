import type { Facet, QuoteGroup } from './quote-facets.ts';
import type { QuoteIndex } from './quote-index.ts';

/** Up to here one page holds all statements, and filters work within it. */
const mostOnOnePage = 500;
/** Of so many speakers a larger archive has pages; of all of them a smaller one. */
const mostSpeakers = 100;

export const fitsOnePage = ({ quotes }: QuoteIndex): boolean => quotes.length <= mostOnOnePage;

/**
 * The values that have pages. The documents of a larger archive have none: its statements are marked in the texts
 * themselves. `left` are values without a page.
 */
export function facetPages(index: QuoteIndex, facet: Facet): { values: QuoteGroup[]; left: QuoteGroup[] } {
  const all = index.facets[facet];
  if (fitsOnePage(index)) return { values: all, left: [] };
  if (facet === 'document') return { values: [], left: all };
  if (facet !== 'speaker') return { values: all, left: [] };
  return { values: all.slice(0, mostSpeakers), left: all.slice(mostSpeakers) };
}
