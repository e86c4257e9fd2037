import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { listTemplates } from '../../../scripts/testing/list-templates.ts';
import { askUntil, type Browser } from '../browser.ts';
import { copyPhrase } from '../copy-phrase.ts';
import { faultsIn } from '../note-faults.ts';
import { readAnswers } from './search.ts';

/** The copy that is opened from disk, by `file:` addresses. */
export function checkPortable(browserOf: () => Browser): void {
  const addressOf = (file: string) => pathToFileURL(join(inject('copy'), file)).href;

  test('From disk a page of each template has its styles and typefaces, and nothing in it fails', async () => {
    const faulty: object[] = [];
    const files = listTemplates(inject('copy')).flatMap((alike) => alike.slice(-1));
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      await browserOf().open(addressOf(file));
      const shown = await browserOf().run(look);
      const faults = await faultsIn(browserOf());
      if (shown.heading === '' || shown.faces === 0 || faults.length > 0) faulty.push({ file, ...shown, faults });
    }
    expect(faulty).toEqual([]);
  });

  test('From disk search finds words that were copied from a page, and leads to them', async () => {
    const browser = browserOf();
    await browser.open(`${addressOf('search/index.html')}?${new URLSearchParams({ q: copyPhrase() }).toString()}`);
    const answer = await askUntil(
      () => browser.run(readAnswers, 'main'),
      ({ state }) => state === 'done',
    );
    expect(answer).toMatchObject({ state: 'done', marked: copyPhrase() });
    await browser.open(answer.href);
    const marked = await askUntil(
      () => browser.run(readMarked),
      (words) => words !== '',
    );
    expect(marked).toBe(copyPhrase());
    expect(await faultsIn(browser)).toEqual([]);
  });

  test('From disk the sign at a paragraph leads to it beside the file', async () => {
    const browser = browserOf();
    await browser.open(addressOf(`documents/${report}/index.html`));
    await browser.click('.check[href$="#p2"]');
    const target = await askUntil(
      () => browser.run(readTarget),
      (row) => row !== '',
    );
    expect(target).toBe('p2');
    expect(await faultsIn(browser)).toEqual([]);
  });
}

/** A document of the archive that ships. */
const report = 'true-partners-2023';

/** Runs in the page. */
async function look() {
  await document.fonts.ready;
  return {
    heading: document.querySelector('h1')?.textContent.trim() ?? '',
    faces: [...document.fonts].filter(({ status }) => status === 'loaded').length,
  };
}

/** Runs in the page: the words that are marked as those that were looked for. */
const readMarked = () => document.querySelector('main mark[data-hit]')?.textContent ?? '';

/** Runs in the page: the row of text and source that is lit. */
const readTarget = () => document.querySelector('.pair:target')?.id ?? '';
