import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageIndex } from '../../../src/islands/page-index.ts';
import type { PageData, Pagefind } from '../../../src/islands/pagefind-api.ts';

const document = {
  title: 'Waters',
  kind: 'Article',
  passages: {
    p1: { text: 'All waters are deep.', name: '¶1' },
    t2p1: { text: 'Still water.', name: 'turn 2, ¶1', turn: 't2', speaker: 'Reporter' },
  },
};
const pages: Record<string, PageData> = {
  document: {
    url: '/some/documents/waters/',
    meta: { title: 'x', document: 'waters' },
    sub_results: [{ url: '/some/documents/waters/#p1', title: '' }],
  },
  topic: { url: '/some/topics/water/', meta: { title: 'Water', kind: 'Topic' }, sub_results: [] },
};
const reads: string[] = [];
const searches: unknown[] = [];
const pagefind: Pagefind = {
  options: () => Promise.resolve(),
  init: () => Promise.resolve(),
  filters: () => Promise.resolve(),
  search: (query, { filters }) => {
    searches.push(filters);
    const found = query === 'nothing' || !('not' in filters) ? [] : Object.keys(pages);
    const data = (id: string) => (reads.push(id), Promise.resolve(pages[id] as PageData));
    return Promise.resolve({
      results: found.map((id) => ({ id, data: () => data(id) })),
      filters: { kind: { Article: found.length } },
    });
  },
};
const load = vi.fn(() => Promise.resolve(pagefind));
const fetched = vi.fn(() => Promise.resolve(Response.json(document)));

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://host.example/some/pagefind/pages-worker.js' });
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  reads.length = searches.length = 0;
});

test('a document comes with the passages that hold the words, the best first, and another page with its kind', async () => {
  const { all, hits } = await new PageIndex(load).find('still water', {}, 0);
  expect(all).toBe(2);
  expect(hits).toEqual([
    {
      ...{ url: '/some/documents/waters/', hash: '', title: 'Waters', kind: 'Article' },
      passages: [{ id: 't2', name: 'Turn 2 · Reporter', excerpt: 'Still water.' }],
    },
    { url: '/some/topics/water/', hash: '', title: 'Water', kind: 'Topic', passages: [] },
  ]);
});

test('where only the index knows the form of a word, the places are those that it names', async () => {
  const { hits } = await new PageIndex(load).find('depth', {}, 0);
  expect(hits[0]?.passages.map(({ id }) => id)).toEqual(['p1']);
});

test('a page and its words are read once, whatever is asked next', async () => {
  const index = new PageIndex(load);
  for (const query of ['water', 'still water', 'still']) await index.find(query, {}, 0);
  expect([reads, fetched.mock.calls.length]).toEqual([['document', 'topic'], 1]);
});

test('words that could not be loaded are asked for again', async () => {
  const index = new PageIndex(load);
  fetched.mockRejectedValueOnce(new Error('offline'));
  await expect(index.find('water', {}, 0)).rejects.toThrow('offline');
  expect((await index.find('water', {}, 0)).hits[0]?.passages).toHaveLength(2);
});

test('a step begins where it is asked to, and the last question is not searched for again', async () => {
  const index = new PageIndex(load);
  await index.find('water', {}, 0);
  const { all, hits } = await index.find('water', {}, 1);
  expect([all, hits.map(({ title }) => title), searches.length]).toEqual([2, ['Water'], 2]);
});

test('once it is dropped, no page is read', async () => {
  const index = new PageIndex(load);
  const finding = index.find('water', {}, 0);
  index.drop();
  expect((await finding).hits).toEqual([]);
});

test('a step is whole though values are counted meanwhile', async () => {
  const index = new PageIndex(load);
  const [{ hits }] = await Promise.all([index.find('water', {}, 0), index.count('water', {})]);
  expect(hits).toHaveLength(2);
});

test('values are counted where the other filters stay as they are', async () => {
  const counts = await new PageIndex(load).count('water', { year: '2021' });
  expect(counts.kind).toEqual({ Article: 2 });
  expect(searches).toContainEqual({});
});
