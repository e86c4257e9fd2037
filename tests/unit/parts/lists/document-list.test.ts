import { expect, test } from 'vitest';
import { listPages } from '../../../../src/parts/lists/document-list.ts';

test('a list of fewer than two hundred stands on one page', () => {
  expect(listPages(Array.from({ length: 199 }, () => 0))).toHaveLength(1);
  expect(listPages([])).toEqual([[]]);
});

test('a longer one has fifty to a page and loses none', () => {
  const pages = listPages(Array.from({ length: 201 }, (_, index) => index));
  expect(pages.map((page) => page.length)).toEqual([50, 50, 50, 50, 1]);
  expect(pages.flat()).toHaveLength(201);
});
