import { expect, test } from 'vitest';
import { isPortable } from '../../../scripts/portable/is-portable.ts';

test.each([
  'index.html',
  'people/ana/index.html',
  'assets/a.B1.css',
  'phrases/text-0.js',
  'documents/a/passages.json',
  'icon.svg',
  'data/all.json',
])('%s is in the copy', (file) => {
  expect(isPortable(file)).toBe(true);
});

test.each([
  'sw.js',
  'assets/a.B1.js',
  'manifest.webmanifest',
  'pagefind/pagefind.js',
  'pagefind/index/en_1.pf_index',
  'documents/a/peeks.json',
  'fonts/a.woff2',
  'the-archive.zip',
  '404.html',
  '_headers',
  '.nojekyll',
  'data/bag.zip',
  'build.json',
  'sitemap.xml',
  'cards/documents/x.png',
])('%s is not', (file) => {
  expect(isPortable(file)).toBe(false);
});
