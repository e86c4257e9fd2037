import { expect, it } from 'vitest';
import { atomFeed } from '../../../src/citations/atom-feed.ts';
import { archiveOf, sampleDocument } from '../samples/sample-document.ts';

const dated = (id: string, value: string) => sampleDocument({ id, date: { value, basis: 'stated' } });
const feed = (documents: Parameters<typeof archiveOf>[0]) =>
  atomFeed(archiveOf(documents, { title: 'The Archive' }), 'https://archive.test/a/');

it('lists documents of a known day by absolute addresses, the latest first', () => {
  const xml = feed([dated('old', '1999-05-04'), dated('new', '2001-02-03'), dated('unsure', '[..2000-01-01]')]);
  expect([...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
    'https://archive.test/a/',
    'https://archive.test/a/documents/new/',
    'https://archive.test/a/documents/old/',
  ]);
  expect(xml).toContain('<updated>2001-02-03T00:00:00.000Z</updated>');
});

it('is the same tomorrow, also without a document of a known day', () => {
  expect(feed([])).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
});

it('keeps markup in a title as words', () => {
  const xml = feed([
    sampleDocument({
      title: { value: ']]><script>', basis: 'stated' },
      date: { value: '1999-05-04', basis: 'stated' },
    }),
  ]);
  expect(xml).not.toContain('<script>');
  expect(xml).toContain(']]&gt;&lt;script&gt;');
});
