import { expect, test } from 'vitest';
import { relativizePage } from '../../../scripts/links/relativize-page.ts';

test('a page names files relative to where it stands', () => {
  const html = (address: string) => `<html data-root="/"><a href="${address}">`;
  expect(relativizePage(html('/documents/'), 'index.html')).toBe('<html data-root="./"><a href="./documents/">');
  expect(relativizePage(html('/documents/b/#p1'), 'documents/a/index.html')).toBe(
    '<html data-root="../../"><a href="../b/#p1">',
  );
});

test('404.html is served at any depth: its links start at the root, or at the path of the published site', () => {
  const html = '<html data-root="/"><a href="/documents/">';
  expect(relativizePage(html, '404.html')).toBe(html);
  expect(relativizePage(html, '404.html', 'https://example.org/archive/')).toBe(
    '<html data-root="/archive/"><a href="/archive/documents/">',
  );
});

test('spaces between tags that say no more than one are one, but for those that are shown', () => {
  const page = (spaces: string) =>
    `<p><b>a</b>${spaces}<i>b</i></p>${spaces}<p>c${spaces}d</p><pre><b>e</b>   <b>f</b></pre>` +
    `<div class="r" lang="fr"><b>g</b>   <i>2</i></div>${spaces}<br>`;
  expect(relativizePage(page('   '), 'index.html')).toBe(page(' ').replace('c d', 'c   d'));
});
