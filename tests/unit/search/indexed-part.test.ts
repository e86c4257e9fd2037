import { expect, test } from 'vitest';
import { indexedPart } from '../../../scripts/search/pagefind/indexed-part.ts';

test('Of a page that is found by its head only the head is read, of another one all, and of one without words nothing', () => {
  const head = '<header class="doc-head" data-pagefind-body=""><h1>Ana</h1></header>';
  expect(indexedPart(`<html><body><header>Menu</header>${head}<p>Passages</p></body></html>`)).toBe(
    `<html><body>${head}</body></html>`,
  );
  const guide = '<html><body><article data-pagefind-body><header>Guide</header><p>Words</p></article></body></html>';
  expect(indexedPart(guide)).toBe(guide);
  expect(indexedPart('<html><body><p>Words</p></body></html>')).toBeUndefined();
});
