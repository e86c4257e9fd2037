import { expect, test } from 'vitest';
import { findOutsideRequests } from '../../../scripts/checks/find-outside-requests.ts';
import { makeSite, summarize } from './make-site.ts';

test('links to other hosts, and files of the site, pass', () => {
  const site = makeSite({
    'index.html':
      '<link rel="canonical" href="https://x.y/"><link rel="stylesheet" href="./s.css"><a href="https://x.y/">x</a>' +
      '<blockquote cite="https://x.y/"></blockquote><img src="data:image/gif;base64,AA==">',
    's.css': '@font-face{font-family:A;src:url(a.woff2)}',
  });
  expect(findOutsideRequests(site)).toEqual([]);
});

test('whatever a browser fetches from another host is named', () => {
  const site = makeSite({
    'index.html':
      '<link rel="preconnect" href="https://a.b"><script src="//c.d/e.js"></script><img srcset="./f.png 1x, https://g.h/i.png 2x">',
    's.css': '@import "https://j.k/l.css"; a{background:url(https://m.n/o.png)}',
  });
  expect(summarize(site, findOutsideRequests(site))).toMatchInlineSnapshot(`
    [
      "index.html:1:1 <link> fetches "https://a.b" from another host. The archive works offline, and tells no other host who reads it.",
      "index.html:1:43 <script> fetches "//c.d/e.js" from another host. The archive works offline, and tells no other host who reads it.",
      "index.html:1:77 <img> fetches "https://g.h/i.png" from another host. The archive works offline, and tells no other host who reads it.",
      "s.css:1:10 The stylesheet fetches "https://j.k/l.css" from another host. The archive works offline, and tells no other host who reads it.",
      "s.css:1:47 The stylesheet fetches "https://m.n/o.png" from another host. The archive works offline, and tells no other host who reads it.",
    ]
  `);
});
