import { expect, test } from 'vitest';
import { CheckedResults } from '../../../../src/islands/search/checked-results.ts';
import { readTerms } from '../../../../src/islands/search/query-terms.ts';

const pages = (contents: string[]) =>
  contents.map((content, place) => ({
    id: String(place),
    held: { words: [['us']], told: [] },
    data: () => Promise.resolve({ url: '/x/', meta: {}, filters: {}, content, anchors: [], weighted_locations: [] }),
  }));
const take = async (query: string, from: number, count: number, contents: string[]) => {
  const { results, all, more } = await new CheckedResults(pages(contents), readTerms(query).terms).take(from, count);
  return { ids: results.map(({ id }) => id), all, more };
};

test('Pages that have only “us” are no answer to “U.S.”, and pages are read only as far as they are asked for', async () => {
  const step = ['let us', 'the U.S.', 'THE US', ...Array.from({ length: 7 }, () => 'us')];
  const contents = [...step, 'of us', 'us', 'a U.S. law'];
  expect(await take('U.S.', 0, 1, contents)).toEqual({ ids: ['1'], all: 2, more: true });
  expect(await take('U.S.', 0, 10, contents)).toEqual({ ids: ['1', '2', '12'], all: 3, more: false });
  expect(await take('U.S.', 2, 2, contents)).toEqual({ ids: ['12'], all: 3, more: false });
});

test('Where the index is certain, no page is read', async () => {
  expect(await take('us', 1, 2, ['a', 'b', 'c', 'd'])).toEqual({ ids: ['1', '2'], all: 4, more: false });
});
