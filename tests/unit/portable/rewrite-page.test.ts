import { expect, test } from 'vitest';
import { nameIndex, rewritePage } from '../../../scripts/portable/rewrite-page.ts';

const rewrite = (html: string, file = 'people/ana/index.html') => rewritePage(html, file);

test.each([
  ['./', './index.html'],
  ['../', '../index.html'],
  ['..', '../index.html'],
  ['.', './index.html'],
  ['../people/', '../people/index.html'],
  ['../people/?a=1&amp;b=2#ana', '../people/index.html?a=1&amp;b=2#ana'],
  ['../x/#:~:text=a,b', '../x/index.html#:~:text=a,b'],
])('The folder %s is the file %s', (address, file) => {
  expect(nameIndex(address)).toBe(file);
});

test.each([
  'https://host/',
  '//host/',
  'mailto:a@b.c',
  'data:,/',
  '#p7',
  '?q=a/',
  '',
  '../a.css',
  '../v2.0',
  '../a?b=/',
])('%s stays as it is', (address) => {
  expect(nameIndex(address)).toBe(address);
});

test('All modules become one classic script, in the place of the first, and are named', () => {
  expect(
    rewrite(
      '<body><script type="module" src="../../assets/a.js"></script><p>x</p><script type="module" src="../../assets/b.js"></script></body>',
    ),
  ).toEqual({
    html: '<body><script defer src="../../portable.js"></script><p>x</p></body>',
    modules: ['../../assets/a.js', '../../assets/b.js'],
  });
});

test('Preloads and the manifest go; stylesheets, icons and data stay', () => {
  const kept =
    '<link rel="stylesheet" href="../a.css"><link rel="icon" href="../i.svg"><script type="application/ld+json">{"a":"b/"}</script>';
  const dropped =
    '<link rel="preload" href="../f.woff2" as="font"><link rel="manifest" href="../m.webmanifest"><meta property="og:image" content="../c.png">';
  expect(rewrite(dropped + kept).html).toBe(kept);
});

test('What is for the site alone goes with all that is in it, and what is for the copy is shown', () => {
  const { html } = rewrite(
    '<main><section data-edition="site"><p>a <b>b</b><br></p><section>c</section></section>d<p class="e" data-edition="portable" hidden>e</p><p hidden>f</p></main>',
  );
  expect(html).toBe('<main>d<p class="e" data-edition="portable">e</p><p hidden>f</p></main>');
});

test('A module within what goes is not loaded', () => {
  expect(rewrite('<div data-edition="site"><script type="module" src="a.js"></script></div>')).toEqual({
    html: '',
    modules: [],
  });
});

test('The policy connects to nothing; the root stays a folder; forms and redirects go to files', () => {
  const { html } = rewrite(
    `<html data-root="../../"><meta http-equiv="Content-Security-Policy" content="connect-src 'self'"><meta http-equiv="refresh" content="0; url=../b/"><form action="../../search/"></form></html>`,
  );
  expect(html).toContain('<html data-root="../../">');
  expect(html).toContain('content="0; url=../b/index.html"');
  expect(html).toContain('<form action="../../search/index.html">');
  expect(html).toContain("content=\"default-src 'none'; script-src 'self'; style-src 'self';");
  expect(html).not.toContain('connect-src');
});

test('The copy knows where the site is published, where that is known', () => {
  const page = '<!doctype html><html lang="en" data-root="../"><body></body></html>';
  expect(rewritePage(page, 'a/index.html', 'https://host.example/a&b').html).toBe(
    '<!doctype html><html lang="en" data-root="../" data-site="https://host.example/a&amp;b/"><body></body></html>',
  );
  expect(rewrite(page).html).toBe(page);
});
