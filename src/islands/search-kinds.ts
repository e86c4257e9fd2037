import { quoteRecordKind } from '../phrases/quote-records.ts';
import type { Chosen } from './hit-facets.ts';
import { findHeld, type Held } from './held-words.ts';
import type { PageData, Pagefind } from './pagefind-api.ts';
import type { QueryTerms } from './query-terms.ts';

/** A page that holds every word of a query. */
export interface PageResult {
  id: string;
  held: Held;
  data(): Promise<PageData>;
}
/** What was found, best first, and how much of it has each value of each filter that is loaded: nothing where that is not known. */
export interface KindsFound {
  results: PageResult[];
  counts: Counts | undefined;
}
export type Counts = Record<string, Record<string, number>>;

/** Of the first answers so many are quotations, where there are more pages than fit. */
const quotesFirst = 3;

type Filters = Parameters<Pagefind['search']>[1]['filters'];

/** The pages that hold every word of a query, and how many of them have each value. */
export async function searchHeld(
  pagefind: Pagefind,
  { asked, terms }: QueryTerms,
  filters: Filters,
): Promise<KindsFound> {
  const { results: found, filters: counts, search_keywords: stems = [] } = await pagefind.search(asked, { filters });
  const results = found.flatMap((result) => {
    const held = findHeld(result, terms, stems);
    return held ? [{ id: result.id, held, data: () => result.data() }] : [];
  });
  return { results, counts: results.length === found.length ? counts : await countFew(results) };
}

/** Of more pages it would cost too much to read what each of them is. */
const mostCounted = 10;

/** Pagefind counts what it found, also what does not hold the words. */
async function countFew(results: readonly PageResult[]): Promise<Counts | undefined> {
  if (results.length > mostCounted) return undefined;
  const counts: Counts = {};
  for (const { filters } of await Promise.all(results.map((result) => result.data()))) {
    for (const [name, values] of Object.entries(filters)) {
      const own = (counts[name] ??= {});
      for (const value of values) own[value] = (own[value] ?? 0) + 1;
    }
  }
  return counts;
}

/**
 * Pages, with the first quotations among them: short records would come before every page otherwise. Where nobody waits any more once
 * the pages are found, quotations are not looked for.
 */
export async function searchKinds(
  pagefind: Pagefind,
  query: QueryTerms,
  chosen: Chosen,
  perStep: number,
  isWanted: () => boolean,
): Promise<KindsFound> {
  if (query.terms.length === 0) return { results: [], counts: {} };
  if (chosen.kind !== undefined) return searchHeld(pagefind, query, chosen);
  const pages = await searchHeld(pagefind, query, { ...chosen, not: { kind: quoteRecordKind } });
  // In which it is heard that nobody waits.
  await new Promise((resolve) => setTimeout(resolve));
  if (!isWanted()) return pages;
  const quotes = await searchHeld(pagefind, query, { ...chosen, kind: quoteRecordKind });
  const first = perStep - Math.min(quotesFirst, quotes.results.length);
  const results = [
    ...pages.results.slice(0, first),
    ...quotes.results.slice(0, quotesFirst),
    ...pages.results.slice(first),
    ...quotes.results.slice(quotesFirst),
  ];
  return { results, counts: pages.counts && quotes.counts && addCounts(pages.counts, quotes.counts) };
}

/** Nothing is both a page and a quotation. */
function addCounts(a: Counts, b: Counts): Counts {
  const add = (name: string) => {
    const values = Object.keys({ ...a[name], ...b[name] });
    return Object.fromEntries(values.map((value) => [value, (a[name]?.[value] ?? 0) + (b[name]?.[value] ?? 0)]));
  };
  return Object.fromEntries(Object.keys({ ...a, ...b }).map((name) => [name, add(name)]));
}
