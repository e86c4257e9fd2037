import { quoteRecordKind } from '../phrases/quote-records.ts';
import type { Chosen } from './hit-facets.ts';
import type { PageData, Pagefind } from './pagefind-api.ts';

export interface PageResult {
  data(): Promise<PageData>;
}
type Counts = Record<string, Record<string, number>>;

/** Of the first answers so many are quotations, where there are more pages than fit. */
const quotesFirst = 3;

/**
 * Pages, with the first quotations among them: short records would come before every page otherwise. The word that is being
 * looked for may be in a quotation only, so neither waits for the other.
 */
export async function searchKinds(
  pagefind: Pagefind,
  query: string,
  chosen: Chosen,
  perStep: number,
): Promise<{ results: PageResult[]; counts: Counts }> {
  if (chosen.kind !== undefined) {
    const { results, filters } = await pagefind.search(query, { filters: chosen });
    return { results, counts: filters };
  }
  const [pages, quotes] = await Promise.all([
    pagefind.search(query, { filters: { ...chosen, not: { kind: quoteRecordKind } } }),
    pagefind.search(query, { filters: { ...chosen, kind: quoteRecordKind } }),
  ]);
  const first = perStep - Math.min(quotesFirst, quotes.results.length);
  const results = [
    ...pages.results.slice(0, first),
    ...quotes.results.slice(0, quotesFirst),
    ...pages.results.slice(first),
    ...quotes.results.slice(quotesFirst),
  ];
  return { results, counts: addCounts(pages.filters, quotes.filters) };
}

/** Nothing is both a page and a quotation. */
function addCounts(a: Counts, b: Counts): Counts {
  const add = (name: string) => {
    const values = Object.keys({ ...a[name], ...b[name] });
    return Object.fromEntries(values.map((value) => [value, (a[name]?.[value] ?? 0) + (b[name]?.[value] ?? 0)]));
  };
  return Object.fromEntries(Object.keys({ ...a, ...b }).map((name) => [name, add(name)]));
}
