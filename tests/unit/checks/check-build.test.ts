import { expect, test } from 'vitest';
import { checkBuild } from '../../../scripts/checks/check-build.ts';
import { checkPage } from '../../../scripts/checks/check-page.ts';
import { pageFacts } from '../../../scripts/checks/page-facts.ts';
import { makeSite, summarize } from './make-site.ts';

test('a build is checked page by page, links to pages before and after included', () => {
  const site = makeSite({
    'a/index.html': '<p id="p1"><a href="../b/#p1">on</a><a href="../b/#p2">on</a>',
    'b/index.html': '<p id="p1"><p id="p1"><a href="../a/#p1">back</a><a href="../a/#p2">back</a>',
    's.css': 'a{background:url(https://x.y/z.png)}',
  });
  const pages = [...site.pages.values()];
  const problems = [
    ...pages.flatMap((page) => checkPage(page, site.folder)),
    ...checkBuild(site.folder, { pages: pages.map((page) => pageFacts(page, site)), takenOver: new Set() }, undefined),
  ];
  expect(summarize(site, problems).map((line) => line.replace(/(?<=\.) [A-Z].*/, ''))).toMatchInlineSnapshot(`
    [
      "b/index.html:1:12 The id "p1" stands more than once in this page.",
      "s.css:1:18 The stylesheet fetches "https://x.y/z.png" from another host.",
      "a/index.html:1:37 The address "../b/#p2" in <a href> leads nowhere. b/index.html has no element with the id "p2".",
      "b/index.html:1:50 The address "../a/#p2" in <a href> leads nowhere. a/index.html has no element with the id "p2".",
    ]
  `);
});

test('links between files that were followed before are not followed again, and all others are', () => {
  const site = makeSite({
    'old/index.html': '<a href="../known/#gone">known</a><a href="../new/#gone">new</a><a href="../lost/">lost</a>',
    'known/index.html': '',
    'new/index.html': '<a href="../known/#gone">known</a>',
  });
  const pages = [...site.pages.values()].map((page) => pageFacts(page, site));
  const only = (file: string) => ({
    pages: pages.map((page) => (page.file === file ? page : { ...page, leads: [] })),
    takenOver: new Set(['old/index.html', 'known/index.html']),
  });
  expect(checkBuild(site.folder, only('known/index.html'), undefined)).toEqual([]);
  expect(checkBuild(site.folder, only('new/index.html'), undefined)).not.toEqual([]);
  expect(checkBuild(site.folder, only('old/index.html'), undefined)).not.toEqual([]);
  const settled = pages.map((page) => ({ ...page, leads: page.leads.filter(([to]) => to === 'known/index.html') }));
  const takenOver = new Set(['old/index.html', 'known/index.html', 'new/index.html']);
  expect(checkBuild(site.folder, { pages: settled, takenOver }, undefined)).toEqual([]);
});
