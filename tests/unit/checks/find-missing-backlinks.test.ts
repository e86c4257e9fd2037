import { expect, test } from 'vitest';
import { findMissingBacklinks, recordOfPage } from '../../../scripts/checks/find-missing-backlinks.ts';
import { makeSite, summarize } from './make-site.ts';

const page = (...links: string[]) => `<main>${links.map((href) => `<a href="${href}">x</a>`).join('')}</main>`;

test('A page belongs to a document, an authority, an event or a guide, or to none', () => {
  expect(recordOfPage('documents/a/index.html')).toBe('documents/a');
  expect(recordOfPage('documents/a/source/index.html')).toBe('documents/a');
  expect(recordOfPage('people/jane/index.html')).toBe('people/jane');
  expect(recordOfPage('people/jane/page/2/index.html')).toBe('people/jane');
  expect(recordOfPage('events/fair/index.html')).toBe('events/fair');
  expect(recordOfPage('dossiers/guide/index.html')).toBe('dossiers/guide');
  // A document may be named so; the list's further pages are deeper.
  expect(recordOfPage('documents/page/index.html')).toBe('documents/page');
  for (const file of ['index.html', 'documents/index.html', 'documents/page/2/index.html', 'people/index.html'])
    expect(recordOfPage(file)).toBeUndefined();
  expect(recordOfPage('documents/a/passages.json')).toBeUndefined();
});

test.each([
  'people/index.html',
  'people/page/2/index.html',
  'people/by/name/index.html',
  'documents/by/kind/article/page/2/index.html',
])('%s is part of a list, and no record’s', (file) => {
  expect(recordOfPage(file)).toBeUndefined();
});

test('A record may be called as parts of lists are', () => {
  expect(recordOfPage('people/by/index.html')).toBe('people/by');
});

test('Links that go both ways pass, whichever page of a record and whatever fragment they lead to', () => {
  const site = makeSite({
    'index.html': page('./documents/a/'),
    'documents/a/index.html': page('#p1', './source/', '../../people/jane/', 'https://x.example/', '../../people/'),
    'documents/a/source/index.html': page('../../b/#p7'),
    'documents/b/index.html': page('../a/#p1:~:text=x'),
    'people/index.html': page('./jane/'),
    'people/jane/index.html': page('./page/2/'),
    'people/jane/page/2/index.html': page('../../', '../../../../documents/a/#p2'),
  });
  expect(findMissingBacklinks(site)).toEqual([]);
});

test('A link that is not answered is named once, with both records', () => {
  const site = makeSite({
    'documents/a/index.html': page('../b/#p1', '../b/#p2'),
    'documents/b/index.html': '<nav><a href="../a/">the frame of every page</a></nav><main></main>',
  });
  expect(summarize(site, findMissingBacklinks(site))).toMatchInlineSnapshot(`
    [
      "documents/a/index.html:1:7 "documents/a" links to "documents/b", but no page of "documents/b" links back. Whoever stands there does not learn that this one refers to it.",
    ]
  `);
});

test('The page of a former address owes nothing and is owed nothing', () => {
  const site = makeSite({
    'documents/old/index.html': `<meta http-equiv="refresh" content="0; url=../new/">${page('../new/')}`,
    'documents/new/index.html': page('../old/'),
  });
  expect(findMissingBacklinks(site)).toEqual([]);
});

test('A link to a page that is not there is another check’s matter', () => {
  expect(findMissingBacklinks(makeSite({ 'documents/a/index.html': page('../gone/') }))).toEqual([]);
});
