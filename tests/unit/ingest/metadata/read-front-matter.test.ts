import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../../scripts/ingest/metadata/read-front-matter.ts';
import { normalizeMarkdown, outline, asides } from '../normalize.ts';

test.each<[string, Record<string, unknown>, object]>([
  [
    'Web Clipper',
    { source: 'https://elder.example/a', author: ['[[Ivo Brandt]]'], published: '2020-05-04', created: '2020-06-01' },
    { originalUrl: 'https://elder.example/a', date: '2020-05-04', people: [{ name: 'Ivo Brandt', role: 'author' }] },
  ],
  [
    'trafilatura',
    {
      url: 'https://elder.example/a',
      hostname: 'elder.example',
      sitename: 'Elder Courier',
      author: 'Ivo Brandt; Anna Sorel',
    },
    { publisher: 'Elder Courier', people: [{ name: 'Ivo Brandt' }, { name: 'Anna Sorel' }] },
  ],
  [
    'Zotero',
    {
      itemType: 'newspaperArticle',
      publicationTitle: 'Elder Courier',
      creators: [
        { firstName: 'Ivo', lastName: 'Brandt', creatorType: 'author' },
        { name: 'Port Authority', creatorType: 'translator' },
        { name: 'X Y', creatorType: 'seriesEditor' },
      ],
      accessDate: '2020-06-01',
    },
    {
      category: 'newspaper Article',
      publisher: 'Elder Courier',
      people: [
        { name: 'Ivo Brandt', role: 'author' },
        { name: 'Port Authority', role: 'translator' },
      ],
    },
  ],
  [
    'CSL',
    {
      'container-title': 'Elder Courier',
      issued: { 'date-parts': [[2020, 5, 4]] },
      author: [{ family: 'Brandt', given: 'Ivo' }],
      URL: 'https://elder.example/a',
    },
    {
      date: '2020-05-04',
      publisher: 'Elder Courier',
      originalUrl: 'https://elder.example/a',
      people: [{ name: 'Ivo Brandt' }],
    },
  ],
  [
    'Hugo',
    {
      publishDate: '2020-05-04',
      lastmod: '2020-05-05T10:00:00Z',
      canonicalURL: 'https://elder.example/a',
      params: { author: 'Ivo Brandt' },
    },
    {
      date: '2020-05-04',
      modified: '2020-05-05T10:00:00Z',
      originalUrl: 'https://elder.example/a',
      people: [{ name: 'Ivo Brandt' }],
    },
  ],
  [
    'Ghost',
    {
      primary_author: { name: 'Ivo Brandt', slug: 'ivo' },
      published_at: '2020-05-04T10:00:00.000Z',
      canonical_url: 'https://elder.example/a',
    },
    { date: '2020-05-04', people: [{ name: 'Ivo Brandt' }] },
  ],
  [
    'Open Graph',
    { 'og:site_name': 'Elder Courier', 'article:published_time': '2020-05-04T10:00:00Z', 'og:title': 'The ferry' },
    { title: 'The ferry', publisher: 'Elder Courier', date: '2020-05-04' },
  ],
  [
    'Dublin Core',
    { 'DC.publisher': 'Elder Courier', 'DC.creator': 'Brandt, Ivo', 'DC.date': '2020-05-04' },
    { publisher: 'Elder Courier', date: '2020-05-04', people: [{ name: 'Ivo Brandt' }] },
  ],
  [
    'Spanish names',
    { titulo: 'El ferri', fecha: '4 de mayo de 2020', autor: 'Ana Ruiz', medio: 'El Correo' },
    { title: 'El ferri', date: '2020-05-04', publisher: 'El Correo', people: [{ name: 'Ana Ruiz' }] },
  ],
])('%s', (_, data, stated) => {
  expect(readFrontMatter(data)).toMatchObject(stated);
});

describe('What is no publisher', () => {
  test.each(['https://elder.example', 'elder.example', 'Web', 'scraped', 'Ivo Brandt’s notes', 'user@elder.example'])(
    '%s',
    (source) => {
      expect(readFrontMatter({ source }).publisher).toBeUndefined();
    },
  );
});

test('A field that was never filled in states nothing', () => {
  expect(readFrontMatter({ title: '{{ title }}', headline: 'The ferry', deck: '<% deck %>' })).toEqual({
    title: 'The ferry',
    people: [],
  });
});

test('What programs call every text is no kind', () => {
  expect(readFrontMatter({ type: 'post', category: 'Opinion' }).category).toBe('Opinion');
  expect(readFrontMatter({ type: 'post' }).category).toBeUndefined();
});

test('A publisher that the archive knows is linked, whatever its article; another is named as printed', () => {
  const organizations = [{ id: 'elder-courier', name: 'The Elder Courier', evidence: [] }];
  const read = (line: string) => normalizeMarkdown(`---\ntitle: A\n${line}\n---\nWords.\n`, { organizations });
  expect(read('publisher: elder courier').publisher).toEqual({ value: 'elder-courier', basis: 'stated' });
  expect(read('publisher: Elder Post')).toMatchObject({ publisherName: 'Elder Post' });
});

test('A list of metadata that a program of collected passages writes is no text, and its owner’s notes are none', () => {
  const text =
    '# The ferry\n\n## Metadata\n- Author: [[Ivo Brandt]]\n- Full Title: The ferry stays\n- URL: https://elder.example/a\n\n## Highlights\n- It ==stays==. ([View Highlight](https://elder.example/h))\n    - Note: Ask.\n';
  const document = normalizeMarkdown(text);
  expect(outline(document)).toEqual(['h1 heading: The ferry', 'p1 paragraph: It stays.']);
  expect(document).toMatchObject({
    title: { value: 'The ferry stays' },
    contributors: [{ name: 'Ivo Brandt' }],
    originalUrl: 'https://elder.example/a',
  });
  expect(asides(document, text)).toEqual([
    'front matter: ## Metadata',
    'Author: - Author: [[Ivo Brandt]]',
    'Full Title: - Full Title: The ferry stays',
    'URL: - URL: https://elder.example/a',
    'omitted (a heading of the program that collected the passages): ## Highlights',
    'omitted (a link to the program that collected the passages): ([View Highlight](https://elder.example/h))',
    'omitted (a tag or a note of whoever collected the passages): - Note: Ask.',
  ]);
});

test.each(['None', 'null', 'N/A', 'NaN', 'undefined'])('“%s” is what a program writes that found nothing', (value) => {
  expect(readFrontMatter({ author: value, publisher: value, title: value, category: value })).toEqual({ people: [] });
});
