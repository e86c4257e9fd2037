import { expect, test } from 'vitest';
import { createList, listChoices, listRoutes, type ListPlan } from '../../../../src/parts/lists/list-views.ts';
import { listHead } from '../../../../src/parts/lists/list-head.ts';

interface Entry {
  name: string;
  colour?: string;
}

const plan = (entries: Entry[]): ListPlan<Entry> => ({
  path: '/things/',
  entries,
  facets: [
    {
      id: 'colour',
      label: 'Colour',
      order: 'count',
      valuesOf: ({ colour }) => (colour === undefined ? [] : [{ value: colour, label: colour }]),
    },
  ],
  orders: [
    { id: 'given', label: 'As given', says: 'as given', sort: (all) => all },
    { id: 'name', label: 'Name', says: 'by name', sort: (all) => all.toSorted((a, b) => (a.name < b.name ? -1 : 1)) },
  ],
});
const routes = (entries: Entry[]) => listRoutes(createList(plan(entries))).map(({ part }) => part);
const things = [
  { name: 'b', colour: 'red' },
  { name: 'a', colour: 'red' },
  { name: 'c', colour: 'blue' },
  { name: 'd' },
];

test('Each order and each value has a page, the most frequent value first', () => {
  expect(routes(things)).toEqual([undefined, 'by/name', 'by/colour/red', 'by/colour/blue']);
});

test('A facet that parts nothing is not offered, nor orders of one entry', () => {
  expect(routes([{ name: 'a', colour: 'red' }])).toEqual([undefined]);
  const list = createList(plan([{ name: 'a' }]));
  expect(list.views[0] && listChoices(list, list.views[0])).toEqual({ orders: [], facets: [] });
});

test('An empty list has one page', () => {
  expect(routes([])).toEqual([undefined]);
});

test('From 200 entries on there are fifty on a page, each once in each order and facet', () => {
  const many = Array.from({ length: 201 }, (_, at) => ({ name: String(at), colour: at === 0 ? 'blue' : 'red' }));
  const { views } = createList(plan(many));
  expect(views.map(({ path }) => path)).toContain('/things/by/colour/red/page/4/');
  const own = views.filter(({ order, chosen }) => order.id === 'name' && !chosen);
  expect(own.map(({ entries, before }) => [before, entries.length])).toEqual([
    [0, 50],
    [50, 50],
    [100, 50],
    [150, 50],
    [200, 1],
  ]);
});

test('A value that is one of too many has no page, and its facet says how many were left out', () => {
  const many = Array.from({ length: 70 }, (_, at) => ({ name: String(at), colour: `c${String(at)}` }));
  const list = createList(plan(many));
  expect(list.views.filter(({ chosen }) => chosen)).toHaveLength(60);
  expect(list.views[0] && listChoices(list, list.views[0]).facets[0]?.left).toBe('and 10 more');
});

test('A heading says what a value is of, where its label alone does not', () => {
  const { facets, ...rest } = plan(things);
  const list = createList({
    ...rest,
    facets: facets.map((facet) => ({
      ...facet,
      valuesOf: (thing: Entry) =>
        facet.valuesOf(thing).map((value) => ({ ...value, heading: `painted ${value.value}` })),
    })),
  });
  const red = list.views.find(({ path }) => path === '/things/by/colour/red/');
  expect(red && listHead('Things', list, red, String).heading).toBe('Things: painted red');
  expect(red && listChoices(list, red).facets[0]?.links[0]?.label).toBe('red');
});

test('A part of a list is headed by its value, and leads back to all', () => {
  const list = createList(plan(things));
  const red = list.views.find(({ path }) => path === '/things/by/colour/red/');
  expect(red && listHead('Things', list, red, (total) => `${String(total)} things`)).toMatchObject({
    heading: 'Things: red',
    coverage: '2 things, as given.',
    all: { label: 'All 4 things', href: '/things/' },
    crumb: 'red',
  });
});
