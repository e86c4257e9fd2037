import { listWords as words } from '#words/parts/lists.ts';
import { waysWords } from '#words/frame.ts';
import type { Crumb } from '../breadcrumbs.ts';
import type { List, ListView } from './list-views.ts';

/** What stands above a list and below it. */
export interface ListHead {
  heading: string;
  /** The page's title: the heading, and the page's number from the second on. */
  title: string;
  /** How many entries, in which order, which page. */
  coverage: string;
  /** Back to the whole list, where this is a part of it. */
  all?: Crumb;
  /** Where it stands below the list itself. */
  within: Crumb[];
  crumb: string;
  page: number;
  pages: number;
  pathOf: (page: number) => string;
  byDate: boolean;
  /** Path of the list that has the same entries in its usual order: one address of them is enough for others to list. */
  repeats?: string;
}

/** `count`: what there are so many of: `5 documents`. */
export function listHead<Entry>(
  name: string,
  { plan }: List<Entry>,
  view: ListView<Entry>,
  count: (total: number) => string,
): ListHead {
  const { chosen, order, page, pages, pathOf } = view;
  const ordered = order !== plan.orders[0];
  const value = chosen?.group.heading ?? chosen?.group.label;
  const heading = value === undefined ? name : words.chosen(name, value);
  const part = value ?? (ordered ? words.inOrder(order.label) : undefined);
  const numbered = page > 1;
  const title = ordered && part ? words.chosen(name, part.toLowerCase()) : heading;
  // Where the way above names the part, its further pages stand below it.
  const within = numbered && part !== undefined ? [{ label: part, href: pathOf(1) }] : [];
  return {
    heading,
    title: numbered ? `${title}, ${waysWords.page(page).toLowerCase()}` : title,
    coverage: `${count(view.total)}, ${order.says}.${pages > 1 ? ` ${words.page(page, pages)}` : ''}`,
    ...(chosen && { all: { label: words.all(count(plan.entries.length)), href: plan.path } }),
    within,
    crumb: numbered ? waysWords.page(page) : (part ?? name),
    page,
    pages,
    pathOf,
    byDate: order.id === 'date',
    ...(ordered && { repeats: plan.path }),
  };
}
