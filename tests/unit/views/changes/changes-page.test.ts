import { expect, test } from 'vitest';
import { changesPages } from '../../../../src/views/changes/changes-page.ts';
import type { Document } from '../../../../src/record/document.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const sample = sampleDocument();
const came = (id: string, on: string | undefined, more: Partial<Document> = {}): Document =>
  sampleDocument({ id, source: { ...sample.source, ...(on !== undefined && { since: on }) }, ...more });

const pagesOf = (documents: Document[], settings = {}) => changesPages(archiveOf(documents, settings));

test('Changes of one day stand together, and those of no known day last', () => {
  const [page] = pagesOf([came('a', '2020-05-01'), came('b', undefined), came('c', '2020-05-01')]);
  expect(page?.days.map(({ on, day, changes }) => [on, day, changes.map(({ href }) => href)])).toEqual([
    ['2020-05-01', '1 May 2020', ['/documents/a/', '/documents/c/']],
    [undefined, 'On a day that is not recorded', ['/documents/b/']],
  ]);
});

test('A document is told with its own day and how that is known, a correction with its place and reason, a withdrawal with its id', () => {
  const corrections = [{ block: 'p1', start: 0, end: 4, from: 'Jos', to: 'José', reason: 'Lost.', on: '2020-05-02' }];
  const counts = { words: 0, paragraphs: 0, turns: 0, corrections: 1 };
  const date = { value: '1999-05-04', basis: 'inferred' as const };
  const [page] = pagesOf([came('a', '2020-05-01', { date, corrections, counts })], {
    languages: ['es'],
    withdrawn: { gone: { reason: 'Un error.', on: '2020-05-03' } },
  });
  const [withdrawn, corrected, added] = page?.days.flatMap(({ changes }) => changes) ?? [];
  expect(added).toMatchObject({ label: 'Added', line: expect.stringContaining('4 May 1999, worked out') as string });
  expect(corrected?.corrected).toEqual([{ from: 'Jos', to: 'José', reason: 'Lost.', href: '/documents/a/source/#c1' }]);
  expect(withdrawn).toMatchObject({
    title: { text: 'gone' },
    href: '/documents/gone/',
    reason: 'Un error.',
    language: 'es',
  });
});

test('Many changes are told in pages, and an archive without documents has one', () => {
  const many = pagesOf(Array.from({ length: 230 }, (_, at) => came(`a${String(at)}`, '2020-05-01')));
  expect(many.map(({ page, pathOf }) => pathOf(page)).slice(0, 2)).toEqual(['/changes/', '/changes/page/2/']);
  expect(many.flatMap(({ days }) => days.flatMap(({ changes }) => changes))).toHaveLength(230);
  expect(pagesOf([])).toMatchObject([{ pages: 1, days: [] }]);
});

test('Feeds are linked where the site’s address is known', () => {
  expect(pagesOf([], { title: 'The Archive', site: 'https://archive.test/' })[0]?.feeds).toEqual({
    title: 'The Archive',
    hrefs: { xml: '/feed.xml', json: '/feed.json' },
  });
  expect(pagesOf([])[0]).not.toHaveProperty('feeds');
});
