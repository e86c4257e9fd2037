import { expect, test } from 'vitest';
import { findBrokenLinks } from '../../../scripts/checks/find-broken-links.ts';
import { makeSite, summarize } from './make-site.ts';

test('addresses that lead to files and elements of the site pass, and so do those that leave it', () => {
  const site = makeSite({
    'index.html':
      '<a href="./a/#p1">a</a><a href="./a/?q=x&amp;y#p1">a</a><a href="./a/#p1:~:text=a,b">a</a><a href="#top">t</a><a href="https://x.y/z">z</a>',
    'a/index.html': '<p id="p1"><a href="../">home</a><a href="mailto:a@b.c">m</a><img src="../b%20c.png">',
    'b c.png': '',
    '404.html': '<a href="/a/">a</a>',
    's.css': 'a{background:url("b c.png")}',
  });
  expect(findBrokenLinks(site)).toEqual([]);
});

test('404.html may start at the path of the published site', () => {
  const files = { 'index.html': '', '404.html': '<a href="/archive/">home</a>' };
  expect(findBrokenLinks(makeSite(files, 'https://x.y/archive/'))).toEqual([]);
  expect(findBrokenLinks(makeSite(files))).toHaveLength(1);
});

test('addresses that lead nowhere are named with their place', () => {
  const site = makeSite({
    'index.html': '<p>\n<a href="./b/">b</a>\n<a href="./a/#p2">p2</a><a href="./a">a</a><a href="/a/">a</a>',
    'a/index.html': '<p id="p1">',
    's.css': 'a{background:url(x.png)}',
  });
  expect(summarize(site, findBrokenLinks(site))).toMatchInlineSnapshot(`
    [
      "index.html:2:1 The address "./b/" in <a href> leads nowhere. The site has no file b/index.html.",
      "index.html:3:1 The address "./a/#p2" in <a href> leads nowhere. a/index.html has no element with the id "p2".",
      "index.html:3:25 The address "./a" in <a href> leads nowhere. Hosts answer it with a redirect, or not at all.",
      "index.html:3:44 The address "/a/" in <a href> leads nowhere. It starts at the root of the host, so it fails where the site has a path of its own.",
      "s.css:1:18 The address "x.png" in the stylesheet leads nowhere. The site has no file x.png.",
    ]
  `);
});
