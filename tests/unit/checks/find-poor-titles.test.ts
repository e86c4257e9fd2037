import { expect, test } from 'vitest';
import { findPoorTitles } from '../../../scripts/checks/find-poor-titles.ts';
import { makeSite, summarize } from './make-site.ts';

const page = (title: string, description: string, more = '') =>
  `<head><title>${title}</title><meta name="description" content="${description}">${more}</head><body><svg><title>Picture</title></svg>`;

const faultsOf = (files: Record<string, string>) => {
  const site = makeSite(files);
  return summarize(site, findPoorTitles(site)).map((line) => line.replace(/ Readers choose.*/, ''));
};

test('pages with titles and descriptions of their own pass', () => {
  expect(faultsOf({ 'a.html': page('A', 'About a.'), 'b.html': page('B', 'About b.') })).toEqual([]);
});

test('a page without a title or a description is named', () => {
  expect(faultsOf({ 'a.html': page('', 'About a.'), 'b.html': page('B', ' ') })).toEqual([
    'a.html:1:1 The page has no title.',
    'b.html:1:1 The page has no description.',
  ]);
});

test('a description that is longer than what is shown is named', () => {
  expect(faultsOf({ 'a.html': page('A', 'a'.repeat(161)) })).toEqual([
    "a.html:1:1 The page's description has 161 letters; 160 are shown.",
  ]);
});

test('the words of another page are named with that page', () => {
  expect(faultsOf({ 'a.html': page('A', 'About it.'), 'b.html': page('A', 'About it.') })).toEqual([
    'b.html:1:1 The title "A" is that of a.html too.',
    'b.html:1:1 The description "About it." is that of a.html too.',
  ]);
});

test('pages that search engines leave out may have any', () => {
  const unlisted = page('A', 'About a.', '<meta name="robots" content="noindex">');
  expect(faultsOf({ 'a.html': page('A', 'About a.'), 'b.html': unlisted })).toEqual([]);
});
