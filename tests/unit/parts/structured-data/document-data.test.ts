import { expect, test } from 'vitest';
import { noAuthorities } from '../../../../src/record/authority.ts';
import { documentData } from '../../../../src/parts/structured-data/document-data.ts';
import type { Contributor, Document } from '../../../../src/record/document.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const archive = archiveOf([]);
const dataOf = (more: Partial<Document>, settings = {}) => documentData(sampleDocument(more), archiveOf([], settings));
const author = (name: string, more: Partial<Contributor> = {}): Contributor => ({
  name,
  role: 'author',
  basis: 'stated',
  ...more,
});

test('Each kind has its type, and a document of no known kind is a creative work', () => {
  const typeOf = (value: 'article' | 'op-ed' | 'explainer' | 'transcript') =>
    dataOf({ kind: { value, basis: 'stated' } })['@type'];
  expect(typeOf('article')).toBe('NewsArticle');
  expect(typeOf('op-ed')).toBe('OpinionNewsArticle');
  expect(typeOf('explainer')).toBe('Article');
  expect(typeOf('transcript')).toBe('DigitalDocument');
  const { kind: _kind, ...unknown } = sampleDocument();
  expect(documentData(unknown, archive)['@type']).toBe('CreativeWork');
});

test('A supplied title is a name in brackets and no headline', () => {
  expect(dataOf({ title: { value: 'Stated', basis: 'stated' } })).toMatchObject({ headline: 'Stated', name: 'Stated' });
  const supplied = dataOf({ title: { value: 'Report on a storm', basis: 'supplied' } });
  expect(supplied['name']).toBe('[Report on a storm]');
  expect(supplied).not.toHaveProperty('headline');
});

test('Only days that the document states are dates', () => {
  const datesOf = (more: Partial<Document>) =>
    Object.entries(dataOf(more)).filter(([key]) => key.startsWith('date') || key === 'temporalCoverage');
  expect(datesOf({ date: { value: '[..1999-05-05]', basis: 'stated' } })).toEqual([]);
  expect(datesOf({ date: { value: '1999-05~', basis: 'stated' } })).toEqual([]);
  expect(datesOf({ date: { value: '1999-05-05', basis: 'inferred' } })).toEqual([]);
  expect(datesOf({ date: { value: '1999-05-05', basis: 'stated' } })).toEqual([['dateCreated', '1999-05-05']]);
  expect(datesOf({ published: '1999-05-05T10:00:00Z', date: { value: '1999-05-05', basis: 'stated' } })).toEqual([
    ['datePublished', '1999-05-05T10:00:00Z'],
  ]);
  expect(datesOf({ occurred: { date: '1999-05-04' } })).toEqual([['temporalCoverage', '1999-05-04']]);
});

test('Named contributors are persons; a credit that may be a group’s is nobody’s', () => {
  const data = dataOf({
    contributors: [
      author('Jane Doe'),
      author('Juan de la Cruz'),
      author('The Editors'),
      author('Reuters'),
      author('Press Office'),
      author('cher', { person: 'cher' }),
      author('Max Mad', { role: 'photographer' }),
    ],
  });
  expect(data['author']).toEqual([
    { '@type': 'Person', name: 'Jane Doe' },
    { '@type': 'Person', name: 'Juan de la Cruz' },
    { '@type': 'Person', name: 'cher' },
  ]);
  expect(data['contributor']).toEqual([{ '@type': 'Person', name: 'Max Mad' }]);
  expect(data['creditText']).toBe('The Editors, Reuters, Press Office');
});

test('A contributor whom the authorities know is the same as others keep', () => {
  const sameAs = ['https://orcid.org/0000-0002-1825-0097'];
  const known = archiveOf(
    [],
    {},
    { ...noAuthorities(), people: [{ id: 'jane', name: 'Jane', basis: 'supplied', sameAs }] },
  );
  const document = sampleDocument({ contributors: [author('Jane Doe', { person: 'jane' })] });
  expect(documentData(document, known)['author']).toEqual([{ '@type': 'Person', name: 'Jane Doe', sameAs }]);
});

test('Addresses are whole where the site’s is known, and left out where not', () => {
  const publisher = { value: 'paper', basis: 'stated' } as const;
  expect(JSON.stringify(dataOf({ publisher }))).not.toMatch(/"(?:url|@id)"/);
  expect(dataOf({ publisher }, { site: 'https://a.example/archive' })).toMatchObject({
    '@id': 'https://a.example/archive/documents/sample/',
    publisher: { '@type': 'Organization', name: 'The Paper', '@id': 'https://a.example/archive/organizations/paper/' },
    isPartOf: { '@id': 'https://a.example/archive/' },
  });
  expect(dataOf({ originalUrl: 'https://paper.example/1' })['isBasedOn']).toBe('https://paper.example/1');
  expect(dataOf({ originalUrl: 'javascript:1' })).not.toHaveProperty('isBasedOn');
});

test('The names given are those that stand most often, five at most, by the pages that describe them', () => {
  const topics = Array.from({ length: 15 }, (_, index) => ({
    id: `t${String(index)}`,
    name: `Topic ${String(index)}`,
    terms: ['x'],
    basis: 'supplied' as const,
  }));
  const mentions = topics.flatMap(({ id }, index) =>
    Array.from({ length: index + 1 }, () => ({ entity: id, kind: 'topics' as const, block: 'p1', start: 0, end: 1 })),
  );
  const data = documentData(
    sampleDocument({ mentions }),
    archiveOf([], { site: 'https://example.org/' }, { ...noAuthorities(), topics }),
  );
  expect(data['mentions']).toEqual(
    [14, 13, 12, 11, 10].map((at) => ({ '@type': 'DefinedTerm', '@id': `https://example.org/topics/t${String(at)}/` })),
  );
});

test('Files are told where their addresses are known', () => {
  const document = sampleDocument();
  expect(documentData(document, archiveOf([document]))['encoding']).toEqual([]);
  expect(documentData(document, archiveOf([document], { site: 'https://example.org/' }))['encoding']).toEqual([
    {
      '@type': 'MediaObject',
      encodingFormat: 'text/plain',
      contentUrl: 'https://example.org/data/documents/sample.txt',
    },
    {
      '@type': 'MediaObject',
      encodingFormat: 'application/json',
      contentUrl: 'https://example.org/data/documents/sample.json',
    },
  ]);
});
