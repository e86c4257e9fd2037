import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { addressOf } from '../../../scripts/tools/audit/page-types.ts';
import { listTemplates } from '../../../scripts/testing/list-templates.ts';
import { findElement } from '../../site/page-words.ts';
import { DomUtils } from 'htmlparser2';
import type { Browser } from '../browser.ts';
import { faultsIn } from '../note-faults.ts';

/** A page of each template, the longest: served below a path, as on many hosts. */
export function checkPages(browserOf: () => Browser, rootOf: () => string): void {
  test('A page of each template shows its words in its own styles and typefaces, fits the window, and nothing in it fails', async () => {
    const site = inject('site');
    // Below a path the page of a missing address has neither styles nor scripts: it is served at any depth.
    const files = listTemplates(site).flatMap((alike) => alike.slice(-1).filter((file) => file !== '404.html'));
    expect(files.length).toBeGreaterThan(15);
    const faulty: object[] = [];
    for (const file of files) {
      await browserOf().open(rootOf() + addressOf(file));
      const html = readFileSync(join(site, file), 'utf8');
      // It leads elsewhere by itself.
      if (html.includes('http-equiv="refresh"')) continue;
      let shown = await browserOf().run(look);
      if (shown.faces.length < 2) {
        // `font-display: optional`: a face that comes late is left out, and is there at the next visit.
        await browserOf().open(rootOf() + addressOf(file));
        shown = await browserOf().run(look);
      }
      const faults = await faultsIn(browserOf());
      const isWhole =
        shown.words.includes(squeeze(headingOf(html))) && shown.faces.length > 1 && shown.sheets > 0 && shown.over <= 0;
      if (!isWhole || faults.length > 0) faulty.push({ file, ...shown, words: shown.words.slice(0, 80), faults });
    }
    expect(faulty).toEqual([]);
  });
}

/** Runs in the page, once its typefaces are there and its scripts have had a moment. */
async function look() {
  await document.fonts.ready;
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    words: (document.querySelector('main')?.innerText ?? '').replace(/\s+/g, ' '),
    faces: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    sheets: document.styleSheets.length,
    over: scrollWidth - clientWidth,
  };
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

function headingOf(html: string): string {
  const heading = findElement(html, ({ name }) => name === 'h1');
  return heading ? DomUtils.textContent(heading) : 'no heading';
}
