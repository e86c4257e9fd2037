/** The values that a statement has, by facet. */
export type Facets = Readonly<Record<string, readonly string[]>>;
/** One value of each facet that was chosen. */
export type Choice = Map<string, string>;

/**
 * Which statements have all values chosen, by their place in the list; and for every value, `speaker=rivera`, how many there would
 * be if it were chosen besides the values of the other facets.
 */
export function chooseQuotes(
  quotes: readonly Facets[],
  choice: ReadonlyMap<string, string>,
): { shown: Set<number>; counts: Map<string, number> } {
  const shown = new Set<number>();
  const counts = new Map<string, number>();
  for (const [at, quote] of quotes.entries()) {
    const missed = [...choice].filter(([facet, value]) => !quote[facet]?.includes(value)).map(([facet]) => facet);
    if (missed.length === 0) shown.add(at);
    if (missed.length > 1) continue;
    for (const [facet, values] of Object.entries(quote)) {
      // A statement that one facet keeps out counts for other values of that facet alone.
      if (missed.length === 1 && facet !== missed[0]) continue;
      for (const value of values) counts.set(`${facet}=${value}`, (counts.get(`${facet}=${value}`) ?? 0) + 1);
    }
  }
  return { shown, counts };
}

const facets = ['speaker', 'mode', 'document', 'topic', 'event', 'language'];

/** The choice that an address holds. Values that the page does not have are passed over. */
export function readChoice(query: URLSearchParams, isKnown: (facet: string, value: string) => boolean): Choice {
  return new Map(
    facets.flatMap((facet) => {
      const value = query.get(facet);
      return value !== null && isKnown(facet, value) ? [[facet, value] as const] : [];
    }),
  );
}

/** `?speaker=rivera&mode=direct`; empty where nothing is chosen. */
export function writeChoice(choice: ReadonlyMap<string, string>): string {
  const query = new URLSearchParams(
    facets.flatMap((facet) => (choice.has(facet) ? [[facet, choice.get(facet) ?? '']] : [])),
  ).toString();
  return query ? `?${query}` : '';
}
