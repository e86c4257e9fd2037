import { expect, test } from 'vitest';
import { findInlineCode } from '../../../scripts/checks/find-inline-code.ts';
import { makeSite, summarize } from './make-site.ts';

test('scripts and styles from files pass, and data in a script element', () => {
  const site = makeSite({
    'index.html':
      '<script src="./a.js"></script><link rel="stylesheet" href="./a.css"><script type="application/ld+json">{}</script>',
  });
  expect(findInlineCode(site)).toEqual([]);
});

test('data passes only under its own type, and never with a source', () => {
  const site = makeSite({
    'index.html':
      '<script type="application/json">{}</script><script type="application/ld+json;x">{}</script><script type="importmap">{}</script>',
  });
  expect(findInlineCode(site)).toHaveLength(3);
});

test('code in the page is named', () => {
  const site = makeSite({
    'index.html':
      '<style>a{}</style><script>1</script><p style="x" onclick="y()"><a href=" javascript:z">z</a><iframe srcdoc="x"></iframe>',
  });
  expect(summarize(site, findInlineCode(site)).map((line) => line.replace(/ The security.*/, '')))
    .toMatchInlineSnapshot(`
    [
      "index.html:1:1 The page holds inline code: <style>",
      "index.html:1:19 The page holds inline code: <script>",
      "index.html:1:37 The page holds inline code: style=",
      "index.html:1:37 The page holds inline code: onclick=",
      "index.html:1:64 The page holds inline code: javascript:",
      "index.html:1:93 The page holds inline code: srcdoc=",
    ]
  `);
});
