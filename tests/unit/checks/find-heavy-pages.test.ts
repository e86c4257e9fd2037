import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { describeWeights, findHeavyPages, summarizeWeights } from '../../../scripts/checks/find-heavy-pages.ts';
import { weighReadingPages } from '../../../scripts/checks/weigh-pages.ts';
import { makeSite, summarize } from './make-site.ts';

const head = '<link rel="stylesheet" href="../../s.css"><script type="module" src="../../a.js"></script>';

test('a reading page weighs what a browser receives before the first interaction', () => {
  const site = makeSite({
    'index.html': 'a list, not a reading page',
    'documents/a/index.html': head,
    's.css': '@font-face{font-family:A;src:url(a.woff2)}',
    'a.woff2': randomBytes(500),
    // Imported at once; imported later; never.
    'a.js': 'import{b}from"./b.js";const c=()=>import("./c.js")',
    'b.js': `export const b="${randomBytes(500).toString('hex')}"`,
    'c.js': `export const c="${randomBytes(5000).toString('hex')}"`,
  });
  const weights = weighReadingPages(site);
  expect([...weights.keys()]).toEqual(['documents/a/index.html']);
  const { fonts, script, css, html } = weights.get('documents/a/index.html') ?? {};
  expect(fonts).toBe(500);
  expect(script).toBeGreaterThan(500);
  expect(script).toBeLessThan(1500);
  expect([css, html].every((size) => size !== undefined && size > 0 && size < 200)).toBe(true);
  expect(findHeavyPages(site)).toEqual([]);
});

test('pages over a budget are named once for each part, with the heaviest page', () => {
  const site = makeSite({
    'documents/a/index.html': head,
    'documents/b/index.html': head + randomBytes(17_000).toString('hex'),
    's.css': '@font-face{font-family:A;src:url(a.woff2)}',
    'a.woff2': randomBytes(90_001),
    'a.js': '',
  });
  // The median of two pages is the lighter one: one long document is no fault.
  expect(summarize(site, findHeavyPages(site))).toEqual([
    'documents/a/index.html:1:1 Reading pages carry 90.0 kB of fonts; the budget is 90 kB. A page that weighs more is slow on a phone.',
  ]);
});

test('a page may weigh as much again as its words and a fifth, and what stands around every page; a small one always', () => {
  const words = randomBytes(10_000).toString('hex');
  const page = (bytes: number) => ({
    'documents/a/index.html': randomBytes(bytes).toString('hex'),
    'documents/a/passages.json': JSON.stringify({ called: {}, passages: { p1: { text: words } }, quotes: [] }),
    // Lighter ones, since the median of all has a budget of its own.
    'documents/b/index.html': 'b',
    'documents/c/index.html': 'c',
  });
  const weight = weighReadingPages(makeSite(page(18_000))).get('documents/a/index.html');
  expect(weight?.words).toBeGreaterThan(10_000);
  expect(findHeavyPages(makeSite(page(18_000)))).toEqual([]);
  expect(findHeavyPages(makeSite(page(40_000))).map(({ what }) => what)).toEqual([
    expect.stringMatching(/^This reading page carries [\d.]+ kB of HTML; the budget for its words is [\d.]+ kB\.$/),
  ]);
});

test('the summary is one line of numbers', () => {
  const weights = [1000, 3000, 2000].map((html) => ({ html, words: 0, css: html, script: 10, fonts: 0 }));
  expect(describeWeights(summarizeWeights(weights))).toBe(
    'HTML (median) 2.0 of 14 kB, CSS 3.0 of 10 kB, JavaScript before the first interaction 0.0 of 3 kB, fonts 0.0 of 90 kB',
  );
});
