import { expect, test } from 'vitest';
import { findInvalidHtml } from '../../../scripts/checks/find-invalid-html.ts';
import { makeSite, summarize } from './make-site.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body>${body}</body></html>`;

test('a valid page passes', () => {
  expect(findInvalidHtml(makeSite({ 'index.html': page('<main><h1>A</h1><p>b</p></main>') }))).toEqual([]);
});

test('an invalid page is named with the rule', () => {
  const site = makeSite({ 'index.html': page('<main><h1>A</h1><p><div>b</div></p><img src="x.png"></main>') });
  expect(summarize(site, findInvalidHtml(site)).map((line) => line.replace(/ Browsers.*/, ''))).toMatchInlineSnapshot(`
    [
      "index.html:1:121 Stray end tag '</p>' (close-order)",
      "index.html:1:125 <img> is missing required "alt" attribute (wcag/h37)",
    ]
  `);
});
