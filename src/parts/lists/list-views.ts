import { listViewPath } from '../../paths.ts';
import { compareNames } from '../compare-names.ts';
import { listWords as words } from '#words/parts/lists.ts';
import { getOrSet } from '../../archive/get-or-set.ts';
import { listPages } from './document-list.ts';

/** One of the values that entries of a list can be chosen by. */
export interface FacetValue {
  /** Part of an address: `article`, `1999`, an id. */
  value: string;
  label: string;
  /** In a heading, where the label alone says too little without the facet’s: `date worked out`. */
  heading?: string;
}

/** What entries of a list can be chosen by. */
export interface ListFacet<Entry> {
  /** Part of an address, and no order's id. */
  id: string;
  label: string;
  valuesOf: (entry: Entry) => readonly FacetValue[];
  /** `count`: the most frequent first; `value`: in the order of the values. */
  order: 'count' | 'value';
}

/** One of the orders of a list. */
interface ListOrder<Entry> {
  /** Part of an address. */
  id: string;
  label: string;
  /** `in the order of their dates` */
  says: string;
  sort: (entries: readonly Entry[]) => readonly Entry[];
}

/** A list, and the ways in which it can be looked at. */
export interface ListPlan<Entry> {
  /** The list's own address. */
  path: string;
  /** In the first order. */
  entries: readonly Entry[];
  facets: readonly ListFacet<Entry>[];
  /** The first is the list's own. */
  orders: readonly [ListOrder<Entry>, ...ListOrder<Entry>[]];
}

/** The entries that have one value. */
interface FacetGroup<Entry> extends FacetValue {
  entries: readonly Entry[];
}

/** One page of a list: of all of it in one order, or of what has one value. */
export interface ListView<Entry> {
  chosen?: { facet: ListFacet<Entry>; group: FacetGroup<Entry> };
  order: ListOrder<Entry>;
  page: number;
  pages: number;
  /** Those of this page. */
  entries: readonly Entry[];
  /** How many there are on all pages, and on those before this one. */
  total: number;
  before: number;
  path: string;
  pathOf: (page: number) => string;
}

export interface List<Entry> {
  plan: ListPlan<Entry>;
  facets: readonly { facet: ListFacet<Entry>; groups: readonly FacetGroup<Entry>[]; left: number }[];
  views: readonly ListView<Entry>[];
}

/** So many values of a facet have pages of their own; each page has its entries once, so that pages grow as entries do. */
const mostValues = 60;

/** Every page of a list. Values without an entry, and facets that part nothing, are not there. */
export function createList<Entry>(plan: ListPlan<Entry>): List<Entry> {
  const facets = plan.facets.flatMap((facet) => {
    const groups = groupBy(facet, plan.entries);
    const shown = groups.slice(0, mostValues);
    return groups.length > 1 ? [{ facet, groups: shown, left: groups.length - shown.length }] : [];
  });
  const [own] = plan.orders;
  const orders = plan.entries.length > 1 ? plan.orders : [own];
  const views = [
    ...orders.flatMap((order) => viewPages(plan, { order }, order.sort(plan.entries))),
    ...facets.flatMap(({ facet, groups }) =>
      groups.flatMap((group) => viewPages(plan, { order: own, chosen: { facet, group } }, group.entries)),
    ),
  ];
  return { plan, facets, views };
}

function groupBy<Entry>(facet: ListFacet<Entry>, entries: readonly Entry[]): FacetGroup<Entry>[] {
  const groups = new Map<string, FacetValue & { entries: Entry[] }>();
  for (const entry of entries) {
    for (const found of facet.valuesOf(entry)) {
      getOrSet(groups, found.value, () => ({ ...found, entries: [] })).entries.push(entry);
    }
  }
  const all = [...groups.values()];
  if (facet.order === 'value') return all.sort((a, b) => (a.value < b.value ? -1 : 1));
  return all.sort((a, b) => b.entries.length - a.entries.length || compareNames(a.label, b.label));
}

function viewPages<Entry>(
  plan: ListPlan<Entry>,
  { chosen, order }: Pick<ListView<Entry>, 'chosen' | 'order'>,
  entries: readonly Entry[],
): ListView<Entry>[] {
  const by = chosen
    ? { id: chosen.facet.id, value: chosen.group.value }
    : order === plan.orders[0]
      ? undefined
      : { id: order.id };
  const pathOf = (page: number) => listViewPath(plan.path, by, page);
  const pages = listPages(entries);
  const perPage = pages[0]?.length ?? 0;
  return pages.map((own, at) => ({
    ...(chosen && { chosen }),
    order,
    page: at + 1,
    pages: pages.length,
    entries: own,
    total: entries.length,
    before: at * perPage,
    path: pathOf(at + 1),
    pathOf,
  }));
}

/** Where each view stands below the list's own address, without slashes at the ends; undefined at that address itself. `at`: for `viewAt`. */
export const listRoutes = <Entry>({ plan, views }: List<Entry>): { part: string | undefined; at: number }[] =>
  views.map(({ path }, at) => ({ part: path.slice(plan.path.length, -1) || undefined, at }));

/** @throws RangeError where the list has no such view */
export function viewAt<Entry>({ views }: List<Entry>, at: number): ListView<Entry> {
  const view = views[at];
  if (view) return view;
  throw new RangeError(String(at));
}

/** A choice above a list. */
export interface ChoiceLink {
  label: string;
  href: string;
  count?: number;
  current: boolean;
}

export interface ListChoices {
  /** Empty where there is only one. */
  orders: ChoiceLink[];
  facets: { label: string; links: ChoiceLink[]; left?: string }[];
}

/** What a reader can choose instead of `view`. */
export function listChoices<Entry>({ plan, facets }: List<Entry>, view: ListView<Entry>): ListChoices {
  const { chosen, order } = view;
  const [own] = plan.orders;
  const orders = plan.orders.map((one) => ({
    label: one.label,
    href: listViewPath(plan.path, one === own ? undefined : { id: one.id }),
    current: !chosen && one === order,
  }));
  return {
    orders: plan.entries.length > 1 && orders.length > 1 ? orders : [],
    facets: facets.map(({ facet, groups, left }) => ({
      label: facet.label,
      links: groups.map(({ value, label, entries }) => ({
        label,
        href: listViewPath(plan.path, { id: facet.id, value }),
        count: entries.length,
        current: chosen?.facet === facet && chosen.group.value === value,
      })),
      ...(left > 0 && { left: words.more(left) }),
    })),
  };
}
