import { quoteRecordKind } from '../phrases/quote-records.ts';
import type { Chosen } from './hit-facets.ts';
import type { PageData, Pagefind } from './pagefind-api.ts';

export interface PageResult {
  id: string;
  data(): Promise<PageData>;
}
/** What was found, best first, and how much of it has each value of each filter that is loaded. */
export interface KindsFound {
  results: PageResult[];
  counts: Counts;
}
type Counts = Record<string, Record<string, number>>;

/** Of the first answers so many are quotations, where there are more pages than fit. */
const quotesFirst = 3;

/**
 * Pages, with the first quotations among them: short records would come before every page otherwise. Where nobody waits any more once
 * the pages are found, quotations are not looked for.
 */
export async function searchKinds(
  pagefind: Pagefind,
  query: string,
  chosen: Chosen,
  perStep: number,
  isWanted: () => boolean,
): Promise<KindsFound> {
  const search = async (filters: Parameters<Pagefind['search']>[1]['filters']): Promise<KindsFound> => {
    const found = await pagefind.search(query, { filters });
    return { results: found.results, counts: found.filters };
  };
  if (chosen.kind !== undefined) return search(chosen);
  const pages = await search({ ...chosen, not: { kind: quoteRecordKind } });
  // In which it is heard that nobody waits.
  await new Promise((resolve) => setTimeout(resolve));
  if (!isWanted()) return pages;
  const quotes = await search({ ...chosen, kind: quoteRecordKind });
  const first = perStep - Math.min(quotesFirst, quotes.results.length);
  const results = [
    ...pages.results.slice(0, first),
    ...quotes.results.slice(0, quotesFirst),
    ...pages.results.slice(first),
    ...quotes.results.slice(quotesFirst),
  ];
  return { results, counts: addCounts(pages.counts, quotes.counts) };
}

/** Nothing is both a page and a quotation. */
function addCounts(a: Counts, b: Counts): Counts {
  const add = (name: string) => {
    const values = Object.keys({ ...a[name], ...b[name] });
    return Object.fromEntries(values.map((value) => [value, (a[name]?.[value] ?? 0) + (b[name]?.[value] ?? 0)]));
  };
  return Object.fromEntries(Object.keys({ ...a, ...b }).map((name) => [name, add(name)]));
}
