import { expect, test } from 'vitest';
import { authorityPage } from '../../../../src/views/authorities/authority-page.ts';
import { authorityParts } from '../../../../src/views/frame/page-parts.ts';
import { namedAuthorities, quote, sampleArchive } from '../../samples/sample-archive.ts';
import { paragraph, sampleDocument } from '../../samples/sample-document.ts';

const authorities = namedAuthorities({ people: ['Ana', 'Bo'], places: ['Port'], topics: ['trade'] });

function partsOf(id: string, more: Parameters<typeof sampleDocument>[0]) {
  const archive = sampleArchive([sampleDocument(more)], authorities);
  const page = authorityPage(id, 1, archive);
  return page ? authorityParts(page).map((part) => part.id) : undefined;
}

test('A page of many sections names each, in their order', () => {
  const blocks = [paragraph('p1', 'Ana and Bo were in Port.'), paragraph('p2', 'Bo spoke of Ana and trade.')];
  const quotes = [quote('q1', 'p1', 'Ana and Bo were in Port.', { by: 'ana' })];
  expect(partsOf('ana', { blocks, quotes })).toEqual(['statements', 'speaks-of', 'together', 'passages', 'sources']);
});

test('A page of few sections is short enough without', () => {
  expect(partsOf('ana', { blocks: [paragraph('p1', 'Ana slept.')] })).toEqual([]);
});
