import { expect, test } from 'vitest';
import { findRepeatedIds } from '../../../scripts/checks/find-repeated-ids.ts';
import { makeSite, summarize } from './make-site.ts';

test('the same id on two pages passes', () => {
  expect(findRepeatedIds(makeSite({ 'a.html': '<p id="p1"><p id="p2">', 'b.html': '<p id="p1">' }))).toEqual([]);
});

test('an id that stands twice in a page is named where it stands again', () => {
  const site = makeSite({ 'a.html': '<p id="p1">\n<p id="p2">\n  <p id="p1">' });
  expect(summarize(site, findRepeatedIds(site))).toEqual([
    'a.html:3:3 The id "p1" stands more than once in this page. Links to it lead to the first of them only.',
  ]);
});
