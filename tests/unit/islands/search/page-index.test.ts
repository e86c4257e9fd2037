import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageIndex } from '../../../../src/islands/search/page-index.ts';
import type { MarkedText } from '../../../../src/islands/search/marked-text.ts';
import type { PageData, Pagefind } from '../../../../src/islands/search/pagefind-api.ts';

const document = {
  title: 'Waters',
  kind: 'Article',
  passages: {
    p1: { text: 'All waters are deep.', name: '¶1' },
    t2p1: { text: 'Still water.', name: 'turn 2, ¶1', turn: 't2', speaker: 'Reporter' },
  },
  quotes: [
    { id: 'q1', mode: 'direct', speaker: 'Ana Ruiz', parts: [['p1', 0, 10]] },
    { id: 'q2', mode: 'spoken', speaker: 'Ana Ruiz', parts: [['t2p1', 0, 12]] },
    { id: 'q3', mode: 'reported', speaker: 'The keeper', parts: [['p1', 15, 19]] },
  ],
};
const pages: Record<string, PageData> = {
  document: {
    url: '/some/documents/waters/',
    meta: { title: 'x', document: '+' },
    filters: {},
    content: 'Waters. Reporter: All waters are deep. Still water.',
    anchors: [
      { id: 'p1', location: 2 },
      { id: 't2', location: 6 },
    ],
    weighted_locations: [
      { location: 0, verbose: { word_string: 'water' } },
      { location: 5, verbose: { word_string: 'deep' } },
      { location: 1, verbose: { word_string: 'report' } },
    ],
  },
  topic: {
    url: '/some/topics/water/',
    meta: { title: 'Water' },
    filters: { kind: ['Topic'] },
    content: 'Water. Also: deep water, pool',
    anchors: [],
    weighted_locations: [{ location: 2, verbose: { word_string: 'deep' } }],
  },
};
const stemOf: Record<string, string> = { waters: 'water', deeply: 'deep', reporting: 'report' };
const searches: unknown[] = [];
const pagefind: Pagefind = {
  options: () => Promise.resolve(),
  init: () => Promise.resolve(),
  enterPlaygroundMode: () => Promise.resolve(),
  filters: () => Promise.resolve(),
  search: (query, { filters }) => {
    searches.push(filters);
    const found = query === 'nothing' ? [] : Object.keys(pages);
    const stems = query.split(' ').map((word) => stemOf[word] ?? word);
    return Promise.resolve({
      results: found.map((id) => ({
        id,
        scores: stems.map((search_term) => ({ search_term })),
        words: [],
        data: () => Promise.resolve(pages[id] as PageData),
      })),
      filters: { kind: { Article: found.length } },
      search_keywords: stems,
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
  searches.length = 0;
});

const shown = ({ text, places }: MarkedText) =>
  places.reduceRight(
    (marked, [start, end]) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );

test('a document comes with the passages that hold the words, the best first, and another page with its kind', async () => {
  const { all, hits } = await new PageIndex(load).find('still water', {}, 0, 10);
  expect(all).toBe(2);
  expect(hits.map(({ url, title, kind }) => [url, shown(title), kind])).toEqual([
    ['/some/documents/waters/', '[Waters]', 'Article'],
    ['/some/topics/water/', '[Water]', 'Topic'],
  ]);
  expect(
    hits.map(({ passages }) => passages.map(({ id, name, excerpt }) => [id, shown(name), shown(excerpt)])),
  ).toEqual([[['t2', 'Turn 2 · Reporter', '[Still] [water].']], []]);
});

test('what shares the stem of a word is marked, and told to the page that it leads to', async () => {
  const { hits } = await new PageIndex(load).find('deeply', {}, 0, 10);
  expect(hits[0]?.passages.map(({ id, excerpt }) => [id, shown(excerpt)])).toEqual([['p1', 'All waters are [deep].']]);
  expect(hits[0]?.forms).toEqual(['deep']);
});

test('where no passage and no title has a word, the place of it is shown by what the index has there', async () => {
  const index = new PageIndex(load);
  const [document] = (await index.find('reporting', {}, 0, 10)).hits;
  expect(document?.passages.map(({ id, excerpt }) => [id, shown(excerpt)])).toEqual([
    ['', 'Waters. [Reporter]: All waters are deep. Still water.'],
  ]);
  const topic = (await index.find('deeply', {}, 0, 10)).hits[1];
  expect(topic?.passages.map(({ excerpt }) => shown(excerpt))).toEqual(['Water. Also: [deep] water, pool']);
});

test('a question for a speaker and a word is answered by what the one said of the other', async () => {
  const [document] = (await new PageIndex(load).find('ruiz deep', {}, 0, 10)).hits;
  expect(document?.passages.map(({ id }) => id)).toEqual(['p1']);
  const [waters] = (await new PageIndex(load).find('ruiz waters', {}, 0, 10)).hits;
  expect(waters?.passages.map(({ id, name, excerpt }) => [id, shown(name), shown(excerpt)])).toEqual([
    ['q1', 'Ana [Ruiz], in quotation marks', 'All [waters]'],
  ]);
});

test('a document’s words are read once, whatever is asked next', async () => {
  const index = new PageIndex(load);
  for (const query of ['water', 'still water', 'still']) await index.find(query, {}, 0, 10);
  expect(fetched.mock.calls.length).toBe(1);
});

test('words that could not be loaded are asked for again', async () => {
  const index = new PageIndex(load);
  fetched.mockRejectedValueOnce(new Error('offline'));
  await expect(index.find('water', {}, 0, 10)).rejects.toThrow('offline');
  expect((await index.find('water', {}, 0, 10)).hits[0]?.passages).toHaveLength(2);
});

test('a step begins where it is asked to, and the last question is not searched for again', async () => {
  const index = new PageIndex(load);
  await index.find('water', {}, 0, 10);
  const { all, hits } = await index.find('water', {}, 1, 10);
  expect([all, hits.map(({ title }) => title.text), searches.length]).toEqual([2, ['Water'], 1]);
});

test('once it is dropped, no page is read', async () => {
  const index = new PageIndex(load);
  const finding = index.find('water', {}, 0, 10);
  index.drop();
  expect((await finding).hits).toEqual([]);
});

test('a step is whole though values are counted meanwhile', async () => {
  const index = new PageIndex(load);
  const [{ hits }] = await Promise.all([index.find('water', {}, 0, 10), index.count('water', {})]);
  expect(hits).toHaveLength(2);
});

test('values are counted where the other filters stay as they are', async () => {
  const counts = await new PageIndex(load).count('water', { year: '2021' });
  expect(counts?.kind).toEqual({ Article: 2 });
  expect(searches).toContainEqual({});
});
