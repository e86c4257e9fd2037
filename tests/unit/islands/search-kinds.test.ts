import { expect, test } from 'vitest';
import type { Pagefind } from '../../../src/islands/pagefind-api.ts';
import { readTerms } from '../../../src/islands/query-terms.ts';
import { searchKinds } from '../../../src/islands/search-kinds.ts';

const results = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, place) => ({
    id: `${prefix}${String(place)}`,
    scores: [{ search_term: 'water' }],
    words: [],
    data: () => Promise.reject(new Error()),
  }));

/** An index that tells pages and quotations apart by how it is asked, as the island asks it. */
const index = (pages: number, quotes: number): Pagefind => ({
  options: () => Promise.resolve(),
  init: () => Promise.resolve(),
  enterPlaygroundMode: () => Promise.resolve(),
  filters: () => Promise.resolve(),
  search: (_query, { filters }) =>
    Promise.resolve(
      'not' in filters
        ? {
            results: results('page', pages),
            filters: { kind: { Article: pages }, year: { 2021: 2, 2023: 1 } },
            search_keywords: ['water'],
          }
        : {
            results: results('quote', quotes),
            filters: { kind: { Quotation: quotes }, year: { 2021: 5 } },
            search_keywords: ['water'],
          },
    ),
});
const water = readTerms('waters');
const ids = (found: unknown[]) => found.map((result) => (result as { id: string }).id);

test('three quotations are among the first answers, and the rest comes after all first pages', async () => {
  const found = await searchKinds(index(9, 5), water, {}, 10, () => true);
  expect(ids(found.results)).toEqual([
    ...['page0', 'page1', 'page2', 'page3', 'page4', 'page5', 'page6', 'quote0', 'quote1', 'quote2'],
    ...['page7', 'page8', 'quote3', 'quote4'],
  ]);
});

test('pages and quotations are counted together', async () => {
  const { counts } = await searchKinds(index(9, 5), water, {}, 10, () => true);
  expect(counts).toEqual({ kind: { Article: 9, Quotation: 5 }, year: { 2021: 7, 2023: 1 } });
});

test('a chosen kind is asked for alone', async () => {
  const { results: found, counts } = await searchKinds(index(9, 5), water, { kind: 'Quotation' }, 10, () => true);
  expect([found.length, counts?.kind]).toEqual([5, { Quotation: 5 }]);
});

test('quotations are not looked for once nobody waits', async () => {
  const found = await searchKinds(index(9, 5), water, {}, 10, () => false);
  expect(found.results).toHaveLength(9);
});

/** An index that takes the beginning of a word for the word, as Pagefind does. */
const generous = (words: string[][]): Pagefind => ({
  ...index(0, 0),
  search: (_query, { filters }) =>
    Promise.resolve({
      results:
        'not' in filters
          ? words.map((own, place) => ({
              id: own.join(),
              scores: own.map((search_term) => ({ search_term })),
              words: [],
              data: () => Promise.resolve({ ...page, filters: { year: [String(2020 + place)] } }),
            }))
          : [],
      filters: 'not' in filters ? { year: { 2020: 1, 2021: words.length - 1 } } : {},
      search_keywords: ['unit', 'front'],
    }),
});
const page = { url: '/x/', meta: {}, content: '', anchors: [], weighted_locations: [] };

test('only pages that hold every word are answers, and only they are counted', async () => {
  const own = generous([['unit', 'front'], ['uniti', 'front'], ['unit', 'fro'], ['unit'], ['unit', 'frontier']]);
  const { results: found, counts } = await searchKinds(own, readTerms('united front'), {}, 10, () => true);
  expect([ids(found), counts]).toEqual([['unit,front', 'unit,frontier'], { year: { 2020: 1, 2024: 1 } }]);
});

test('where many pages are left and some were taken away, it is not known how many have a value', async () => {
  const many = Array.from({ length: 11 }, () => ['unit', 'front']);
  const { results: found, counts } = await searchKinds(
    generous([['unit'], ...many]),
    readTerms('united front'),
    {},
    10,
    () => true,
  );
  expect([found.length, counts]).toEqual([11, undefined]);
});
