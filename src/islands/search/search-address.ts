import { hitOrders, type HitOrder } from '../../phrases/rank-hits.ts';
import { filterNames, type Chosen } from './hit-facets.ts';

/** All that is asked: words, what narrows the answers, and their order. */
export interface SearchQuestion {
  query: string;
  chosen: Chosen;
  order: HitOrder;
}

/** A question as an address has it, `q=blue+line&year=1999`; empty where nothing is asked. */
export const writeQuestion = ({ query, chosen, order }: SearchQuestion): string =>
  new URLSearchParams({
    ...(query.trim() && { q: query, ...(order !== 'best' && { sort: order }) }),
    ...chosen,
  }).toString();

/** The question of this page's address. */
export function readQuestion(): SearchQuestion {
  const asked = new URLSearchParams(location.search);
  return {
    query: asked.get('q') ?? '',
    chosen: Object.fromEntries(filterNames.map((name) => [name, asked.get(name) ?? ''])),
    order: hitOrders.find((order) => order === asked.get('sort')) ?? 'best',
  };
}

/** Puts a question into this page's address, so that reload, back and a link ask it again. */
export function keepQuestion(question: string): void {
  const address = `${location.pathname}${question && `?${question}`}${location.hash}`;
  if (address === location.pathname + location.search + location.hash) return;
  try {
    history.replaceState(null, '', address);
  } catch {
    // Safari allows a hundred changes in half a minute. Searching goes on, and a later key changes it.
  }
}
