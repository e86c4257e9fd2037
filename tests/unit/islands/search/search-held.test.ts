import { expect, test } from 'vitest';
import type { Pagefind } from '../../../../src/islands/search/pagefind-api.ts';
import { readTerms } from '../../../../src/islands/search/query-terms.ts';
import { searchHeld } from '../../../../src/islands/search/search-held.ts';

const results = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, place) => ({
    id: `${prefix}${String(place)}`,
    scores: [{ search_term: 'water' }],
    words: [],
    data: () => Promise.reject(new Error()),
  }));

/** An index that finds so many pages. */
const index = (pages: number): Pagefind => ({
  options: () => Promise.resolve(),
  init: () => Promise.resolve(),
  enterPlaygroundMode: () => Promise.resolve(),
  filters: () => Promise.resolve(),
  search: () =>
    Promise.resolve({
      results: results('page', pages),
      filters: { kind: { Article: pages }, year: { 2021: 2, 2023: 1 } },
      search_keywords: ['water'],
    }),
});
const water = readTerms('waters');
const ids = (found: unknown[]) => found.map((result) => (result as { id: string }).id);

test('pages come as the index ranks them, counted as it counts them', async () => {
  const { results: found, counts } = await searchHeld(index(3), water, {});
  expect([ids(found), counts]).toEqual([
    ['page0', 'page1', 'page2'],
    { kind: { Article: 3 }, year: { 2021: 2, 2023: 1 } },
  ]);
});

test('no page is a passage in which somebody is quoted, and nothing is asked without a word', async () => {
  const none = { results: [], counts: {} };
  expect(await searchHeld(index(3), water, { kind: 'Quotation' })).toEqual(none);
  expect(await searchHeld(index(3), readTerms('…'), {})).toEqual(none);
});

/** An index that takes the beginning of a word for the word, as Pagefind does. */
const generous = (words: string[][]): Pagefind => ({
  ...index(0),
  search: () =>
    Promise.resolve({
      results: words.map((own, place) => ({
        id: own.join(),
        scores: own.map((search_term) => ({ search_term })),
        words: [],
        data: () => Promise.resolve({ ...page, filters: { year: [String(2020 + place)] } }),
      })),
      filters: { year: { 2020: 1, 2021: words.length - 1 } },
      search_keywords: ['unit', 'front'],
    }),
});
const page = { url: '/x/', meta: {}, content: '', anchors: [], weighted_locations: [] };

test('only pages that hold every word are answers, and only they are counted', async () => {
  const own = generous([['unit', 'front'], ['uniti', 'front'], ['unit', 'fro'], ['unit'], ['unit', 'frontier']]);
  const { results: found, counts } = await searchHeld(own, readTerms('united front'), {});
  expect([ids(found), counts]).toEqual([['unit,front', 'unit,frontier'], { year: { 2020: 1, 2024: 1 } }]);
});

test('where many pages are left and some were taken away, it is not known how many have a value', async () => {
  const many = Array.from({ length: 11 }, () => ['unit', 'front']);
  const { results: found, counts } = await searchHeld(generous([['unit'], ...many]), readTerms('united front'), {});
  expect([found.length, counts]).toEqual([11, undefined]);
});
