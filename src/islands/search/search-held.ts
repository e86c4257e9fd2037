import { quotedKind } from '../../phrases/quoted-kind.ts';
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
export interface PagesHeld {
  results: PageResult[];
  counts: Counts | undefined;
}
export type Counts = Record<string, Record<string, number>>;

/** The pages that hold every word of a query, and how many of them have each value. */
export async function searchHeld(
  pagefind: Pagefind,
  { asked, terms }: QueryTerms,
  filters: Chosen,
): Promise<PagesHeld> {
  // Passages in which somebody is quoted are found among the passages; no page is one.
  if (terms.length === 0 || filters.kind === quotedKind) return { results: [], counts: {} };
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
