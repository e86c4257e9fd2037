import { expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { newsFeed, type NewsFeed } from '../../../../src/parts/feeds/news-feed.ts';
import { writeAtom } from '../../../../src/parts/feeds/write-atom.ts';
import { writeJsonFeed } from '../../../../src/parts/feeds/write-json-feed.ts';
import { noAuthorities } from '../../../../src/record/authority.ts';
import type { Document } from '../../../../src/record/document.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';
import { findAtomFaults } from './find-atom-faults.ts';
import { findJsonFeedFaults } from './find-json-feed-faults.ts';
import { readXml } from './read-xml.ts';

const site = 'https://archive.test/a/';
const sample = sampleDocument();
const came = (id: string, on: string | undefined, more: Partial<Document> = {}): Document =>
  sampleDocument({ id, source: { ...sample.source, ...(on !== undefined && { since: on }) }, ...more });
const corrections = [{ block: 'p1', start: 0, end: 4, from: 'Jos', to: 'José', reason: 'Lost.' }];
const mended = { corrections, counts: { words: 0, paragraphs: 0, turns: 0, corrections: 1 } };

const documents = [
  came('guessed', '2026-03-04', { date: { value: '1999-05-04', basis: 'inferred' } }),
  came('no-day', '2026-03-05'),
  came('stated', undefined, { date: { value: '2001-02-03', basis: 'stated' }, ...mended }),
  came('nothing-known', undefined),
];
const settings = { title: 'The Archive', site, withdrawn: { gone: { reason: 'On request.', on: '2025-01-02' } } };
const feedOf = (archive: Archive) => newsFeed(archive) as NewsFeed;
const feed = feedOf(archiveOf(documents, settings));

interface JsonFeed {
  items: { id: string; title: string; date_published?: string; content_text: string }[];
}
const itemsOf = (from: NewsFeed) => (JSON.parse(writeJsonFeed(from)) as JsonFeed).items;
const entriesOf = (from: NewsFeed) =>
  readXml(writeAtom(from))
    .children.filter(({ name }) => name === 'entry')
    .map(({ children }) => Object.fromEntries(children.map(({ name, text }) => [name, text])));

test('Both forms keep all the rules of their kind', () => {
  expect(findAtomFaults(writeAtom(feed), `${site}feed.xml`)).toEqual([]);
  expect(findJsonFeedFaults(writeJsonFeed(feed), `${site}feed.json`)).toEqual([]);
});

test('Entries come in the order in which the archive changed, with the day of the change and no other', () => {
  expect(itemsOf(feed).map(({ title, date_published = '-' }) => `${date_published.slice(0, 10)} ${title}`)).toEqual([
    '2026-03-05 A sample',
    '2026-03-04 A sample',
    '2025-01-02 Withdrawn: gone',
    '- A sample',
    '- A sample',
    '- Corrected: A sample',
  ]);
  // A day that somebody worked out is the document's, and in its words alone.
  expect(writeAtom(feed)).not.toContain('1999-05-04');
  expect(itemsOf(feed)[1]?.content_text).toContain('4 May 1999, worked out');
});

test('Where the day of a change is not known, Atom has the first on which it can have been, and says so', () => {
  const last = entriesOf(feed).slice(3);
  expect(last.map(({ updated, published }) => [updated, published])).toEqual([
    ['2001-02-03T00:00:00Z', undefined],
    ['2001-02-03T00:00:00Z', undefined],
  ]);
  for (const { content } of last) expect(content).toContain('is not recorded');
  expect(readXml(writeAtom(feed)).children.find(({ name }) => name === 'subtitle')?.text).toContain('1 change.');
});

test('A correction can’t have been before its document came', () => {
  const atom = entriesOf(feedOf(archiveOf([came('a', '2020-05-01', mended)], settings)));
  expect(atom.map(({ title, updated }) => `${title ?? ''} ${updated ?? ''}`)).toContain(
    'Corrected: A sample 2020-05-01T00:00:00Z',
  );
});

test('Ids stay as they are wherever the site stands and whatever a document is called, and differ from archive to archive', () => {
  const ids = (archive: Archive) => [feedOf(archive).id, ...feedOf(archive).entries.map(({ id }) => id)];
  const before = ids(archiveOf(documents, settings));
  expect(ids(archiveOf(documents, { ...settings, site: 'https://other.test/' }))).toEqual(before);
  const renamed = documents.map((one) => (one.id === 'no-day' ? { ...one, id: 'found', formerIds: ['no-day'] } : one));
  expect(ids(archiveOf(renamed, settings)).toSorted()).toEqual(before.toSorted());
  const { title } = settings;
  expect(ids(archiveOf(documents, { ...settings, title: 'New name', identity: title }))).toEqual(before);
  expect(ids(archiveOf(documents, { ...settings, title: 'Another' })).filter((id) => before.includes(id))).toEqual([]);
});

test('What a source or a card says is text in every form, whatever it holds', () => {
  const title = ']]><script>a & "b"</script>&lt;\u0007\ud800';
  const hostile = feedOf(
    archiveOf([came('hostile', '2020-05-01', { title: { value: title, basis: 'stated' }, deck: title })], {
      ...settings,
      title: '</title> & more',
      withdrawn: { gone: { reason: '<b>', on: '2020-05-02' } },
    }),
  );
  expect(findAtomFaults(writeAtom(hostile), `${site}feed.xml`)).toEqual([]);
  expect(entriesOf(hostile)[1]?.['title']).toBe(']]&gt;&lt;script&gt;a &amp; &quot;b&quot;&lt;/script&gt;&amp;lt;');
});

test('The latest hundred changes are in a feed', () => {
  const many = Array.from({ length: 120 }, (_, at) => came(`a${String(at)}`, `2020-0${String(1 + (at % 9))}-01`));
  const large = feedOf(archiveOf(many, { ...settings, withdrawn: {} }));
  expect([entriesOf(large).length, itemsOf(large).length]).toEqual([100, 100]);
  expect(entriesOf(large)[0]?.['updated']).toBe('2020-09-01T00:00:00Z');
});

test('There is no feed where the site’s address is not known, or no document is about somebody', () => {
  expect(newsFeed(archiveOf(documents, { title: 'The Archive' }))).toBeUndefined();
  const authorities = { ...noAuthorities(), people: [{ id: 'ann', name: 'Ann', basis: 'supplied' as const }] };
  expect(newsFeed(archiveOf(documents, settings, authorities), { kind: 'people', id: 'ann' })).toBeUndefined();
});

test('The feed of a person has their name, their page and their changes alone', () => {
  const authorities = { ...noAuthorities(), people: [{ id: 'ann', name: 'Ann', basis: 'supplied' as const }] };
  const hers = came('hers', '2020-05-02', {
    contributors: [{ name: 'Ann', role: 'author', person: 'ann', basis: 'stated' }],
  });
  const own = newsFeed(archiveOf([...documents, hers], settings, authorities), { kind: 'people', id: 'ann' });
  expect(own).toMatchObject({ title: 'Ann · The Archive', page: `${site}people/ann/` });
  expect(own?.entries.map(({ address }) => address)).toEqual([`${site}documents/hers/`]);
  expect(findAtomFaults(writeAtom(own as NewsFeed), `${site}people/ann/feed.xml`)).toEqual([]);
});

test('Of what is withheld feeds say what lists say', () => {
  const rights = { statement: 'Theirs.', publish: 'metadata' as const };
  const held = came('held', '2020-05-01', {
    rights,
    deck: 'SECRET',
    title: { value: 'SECRET', basis: 'stated' },
    ...mended,
  });
  const withheld = feedOf(archiveOf([held], settings));
  expect(writeAtom(withheld) + writeJsonFeed(withheld)).not.toMatch(/SECRET|José/);
});

test.each([
  ['MissingElement id, or twice', (xml: string) => xml.replace(/<id>.*<\/id>/, '')],
  ['DuplicateEntries', (xml: string) => xml.replace(/(<entry>\n<id>)(.*)(<[^]*<entry>\n<id>).*?</, '$1$2$3$2<')],
  ['SelfDoesntMatchLocation', (xml: string) => xml.replace('/a/feed.xml', '/feed.xml')],
  ['InvalidRFC3339Date', (xml: string) => xml.replace('T00:00:00Z', '')],
  ['MissingElement author', (xml: string) => xml.replace(/<author>.*<\/author>/, '')],
  ['MissingTextualContent', (xml: string) => xml.replace(/<content.*<\/content>/, '')],
  ['SecurityRisk title', (xml: string) => xml.replace(/(<title type="html">)/, '$1&lt;b&gt;')],
])('The test above would tell: %s', (fault, spoil) => {
  expect(findAtomFaults(spoil(writeAtom(feed)), `${site}feed.xml`)).toContain(fault);
});
