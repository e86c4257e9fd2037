import { expect, test } from 'vitest';
import { givePages } from '../../../../scripts/ingest/blocks/give-pages.ts';
import { normalize } from '../normalize.ts';

test('A passage is on the page on which it begins, and a text without pages is on none', () => {
  const text = 'The Ferry\n\nIt sails.\n\nMS. HALE: Why?\n\nMR. RUIZ: It is old.\n';
  const { blocks } = normalize(text);
  expect(givePages(blocks, undefined)).toBe(blocks);
  const paged = givePages(blocks, [0, text.indexOf('It sails'), text.indexOf('It is old')]);
  expect(paged).toMatchObject([
    { id: 'p1', page: 2 },
    { id: 't1', paragraphs: [{ page: 2 }] },
    { id: 't2', paragraphs: [{ page: 3 }] },
  ]);
});
