import { expect, test } from 'vitest';
import { rewriteHtml } from '../../../scripts/links/rewrite-html.ts';

const rewrite = (html: string) => rewriteHtml(html, (address) => `..${address}`);

test('every attribute that holds an address of the site is rewritten', () => {
  expect(
    rewrite(
      `<html data-root="/"><link href="/a.css"><script src=/b.js></script><a href='/c/#d'>c</a>` +
        '<form action="/search/"><button formaction="/x/"></button></form>' +
        '<img src="/e.png" srcset="/e.png 1x, /f.png 2x"><video poster="/g.png"></video><use xlink:href="/h.svg#i">' +
        '<blockquote cite="/j/"></blockquote>',
    ),
  ).toBe(
    `<html data-root="../"><link href="../a.css"><script src=../b.js></script><a href='../c/#d'>c</a>` +
      '<form action="../search/"><button formaction="../x/"></button></form>' +
      '<img src="../e.png" srcset="../e.png 1x, ../f.png 2x"><video poster="../g.png"></video><use xlink:href="../h.svg#i">' +
      '<blockquote cite="../j/"></blockquote>',
  );
});

test('a redirect and a preview picture are rewritten', () => {
  expect(rewrite('<meta http-equiv="refresh" content="0; url=/b/"><meta property="og:image" content="/p.png">')).toBe(
    '<meta http-equiv="refresh" content="0; url=../b/"><meta property="og:image" content="../p.png">',
  );
});

test('the root in data-root on <html> is rewritten, whatever stood there', () => {
  expect(rewrite('<html lang="en" data-root=".">')).toBe('<html lang="en" data-root="../">');
});

test.each([
  '<a href="https://host/x">x</a>',
  '<a href="//host/x">x</a>',
  '<a href="#p7">x</a>',
  '<a href="../x/">x</a>',
  '<a href="mailto:a@b.c">x</a>',
  '<p title="/x" data-href="/x" content="/x">/x href="/y"</p>',
  '<!-- <a href="/x"> -->',
  '<script type="application/json">{"html":"<a href=\\"/x\\">"}</script>',
  '<title><a href="/x"></title>',
  '<meta name="description" content="/x">',
  '<a href>x</a><a href="">y</a>',
])('%s stays as it is', (html) => {
  expect(rewrite(html)).toBe(html);
});

test('nothing else changes: entities, quotes, case and spaces stay', () => {
  expect(rewrite(`<A  HREF = "/a/?b=1&amp;c=2" Title='&quot;é&#233;'\n>&amp; < é</A >\r\n`)).toBe(
    `<A  HREF = "../a/?b=1&amp;c=2" Title='&quot;é&#233;'\n>&amp; < é</A >\r\n`,
  );
});
