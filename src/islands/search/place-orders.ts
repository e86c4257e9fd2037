import { hitOrders } from '../../phrases/rank-hits.ts';
import { writeQuestion, type SearchQuestion } from './search-address.ts';

/** Puts the choice of orders beside the first list that has passages, each a link to the same question in that order. @param action the address of search */
export function placeOrders(search: HTMLElement, question: SearchQuestion, action: string): void {
  const orders = search.querySelector<HTMLElement>('[data-sorts]');
  if (!orders) return;
  const first = search.querySelector('[data-answers]:not([hidden]) > .bar:has(~ .hits > li)');
  orders.hidden = !first;
  // To be moved would take the focus from its links.
  if (first && orders.parentElement !== first) first.append(orders);
  for (const link of orders.querySelectorAll<HTMLAnchorElement>('a[data-order]')) {
    const order = hitOrders.find((known) => known === link.dataset['order']) ?? 'best';
    link.href = `${action}?${writeQuestion({ ...question, order })}`;
    if (order === question.order) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
