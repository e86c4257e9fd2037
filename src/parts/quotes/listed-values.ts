import type { Facet, QuoteGroup } from './quote-facets.ts';
import type { QuoteIndex } from './quote-index.ts';

/** Up to here one page holds all statements, and filters work within it. */
const mostOnOnePage = 500;
/** Of so many names and labels without a page of their own a larger archive has lists; of all of them a smaller one. */
const mostLabels = 100;
/** More of somebody's statements are not on his or her own page: it shows the weightiest. */
export const shownOnOwnPage = 10;

export const fitsOnePage = ({ quotes }: Pick<QuoteIndex, 'quotes'>): boolean => quotes.length <= mostOnOnePage;

/**
 * The values that have lists. The documents of a larger archive have none: its statements are marked in the texts themselves. `left` are
 * values without a list.
 */
export function listedValues(index: QuoteIndex, facet: Facet): { values: QuoteGroup[]; left: QuoteGroup[] } {
  const all = index.facets[facet];
  if (fitsOnePage(index)) return { values: all, left: [] };
  if (facet === 'document') return { values: [], left: all };
  if (facet !== 'speaker') return { values: all, left: [] };
  const labels = new Set(all.filter(isLabel).slice(0, mostLabels));
  const isListed = (group: QuoteGroup) => (isLabel(group) ? labels.has(group) : group.quotes.length > shownOnOwnPage);
  return { values: all.filter(isListed), left: all.filter((group) => !isListed(group)) };
}

/** Whether no page of the archive is about whom it names. */
const isLabel = ({ note }: QuoteGroup): boolean => note !== undefined;
