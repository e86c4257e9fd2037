import { chromium, expect as expectPage, type Browser, type Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../scripts/server/listen.ts';
import { createSiteHandler } from '../../scripts/server/site-handler.ts';
import { findHeadlessChromium } from '../../scripts/testing/find-chromium.ts';
import { launchOptionsOf } from '../browser/launch-options.ts';
import { makeLargeArchive } from './make-large-archive.ts';
import { runBuild } from './run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'large-'));
const place = { content: join(folder, 'content'), out: join(folder, 'site') };
let browser: Browser;
let server: Listening;
let page: Page;

beforeAll(async () => {
  makeLargeArchive(place.content);
  const { code, output } = await runBuild(place);
  expect(code, output).toBe(0);
  server = await listen(createSiteHandler(place.out), 0);
  browser = await chromium.launch(launchOptionsOf(findHeadlessChromium()));
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  const baseURL = `http://localhost:${String(server.port)}/`;
  page = await browser.newPage({ baseURL, serviceWorkers: 'block', viewport: { width: 1280, height: 800 } });
});
afterEach(async () => {
  await page.close();
});

describe('Where no page holds all statements', () => {
  const status = () => page.getByRole('status').first();
  const found = () => page.locator('section[data-sort] .statement').filter({ visible: true });
  const choose = async (facet: string, value: string) => {
    await page.locator(`details.choice[data-facet=${facet}] summary`).click();
    await page.locator(`details.choice[data-facet=${facet}] a[data-value="${value}"]`).click();
  };

  test('filters combine by a file of all, and what is found stands by sort, with what each sort is', async () => {
    await page.goto('quotes/');
    await choose('topic', 'pier');
    await expectPage(status()).toHaveText('192 of 576 statements');
    await expectPage(page).toHaveURL(/\?topic=pier$/);
    await expectPage(page.locator('section[data-sort] h2').filter({ visible: true })).toHaveText([
      'In quotation marks 96, longest first; altered copies last',
    ]);
    await expectPage(found()).toHaveCount(20);
    for (let shown = 40; shown <= 100; shown += 20) {
      await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
      await expectPage(found()).toHaveCount(shown);
    }
    await expectPage(page.locator('section[data-sort] h2').filter({ visible: true })).toHaveText([
      'In quotation marks 96, longest first; altered copies last',
      'As reported 96, the documents’ words, not the speakers’',
    ]);
    await choose('speaker', 'bo-lind');
    await expectPage(status()).toHaveText('96 of 576 statements');
    await expectPage(found().first()).toContainText('the pier would be rebuilt');
  });

  test('the longest stand first, and are those of the page without a filter', async () => {
    await page.goto('quotes/');
    const words = () => page.locator('section[data-sort=direct] blockquote').filter({ visible: true });
    const listed = await words().allInnerTexts();
    expect(listed.length).toBeGreaterThanOrEqual(12);
    expect(listed.map(({ length }) => length)).toEqual(listed.map(({ length }) => length).toSorted((a, b) => b - a));
    await choose('mode', 'direct');
    await expectPage(status()).toHaveText('288 of 576 statements');
    await expectPage(words()).toHaveCount(20);
    const found = await words().allInnerTexts();
    expect(found.slice(0, 12)).toEqual(listed.slice(0, 12));
    // What somebody interrupted is shown to be, and what leads on to the reporter's words is no part of it.
    expect(found[0]).toMatch(
      /^“We have asked for the market \[…\] and it should be rebuilt by all of us in street \d+ at house 8\.”$/,
    );
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expectPage(words().first()).toHaveText(listed[0] ?? '');
    await expectPage(page).toHaveURL(/\/quotes\/$/);
  });

  test('a list of one value leads to all with another chosen besides, and a choice in the address is shown', async () => {
    await page.goto('quotes/speaker/ana-ruiz/');
    await choose('topic', 'pier');
    await expectPage(page).toHaveURL(/\/quotes\/\?speaker=ana-ruiz&topic=pier$/);
    await expectPage(status()).toHaveText('96 of 576 statements');
    await page.goBack();
    await expectPage(page).toHaveURL(/\/quotes\/speaker\/ana-ruiz\/$/);
  });

  test('a file that does not come is told, and comes with the next choice', async () => {
    await page.route('**/quotes/statements.json', (route) => route.abort());
    await page.goto('quotes/?topic=pier');
    await expectPage(status()).toHaveText('The list could not be loaded.');
    await page.unroute('**/quotes/statements.json');
    await choose('mode', 'direct');
    await expectPage(status()).toHaveText('96 of 576 statements');
  });
});

describe('The wall of bars', () => {
  const bars = () => page.locator('.wall-bars a');
  const note = (at: number) => bars().nth(at).locator('.peek');
  const isShown = (at: number) => expectPage.poll(async () => (await note(at).boundingBox())?.width ?? 0);

  test('shows a title with the pointer, which can go on to it, and puts it away by Escape', async () => {
    await page.goto('documents/');
    await isShown(3).toBe(1);
    await bars().nth(3).hover();
    await isShown(3).toBeGreaterThan(200);
    const [bar, peek] = [await bars().nth(3).boundingBox(), await note(3).boundingBox()];
    // Right below the bar: nothing lies between.
    expect((peek?.y ?? 0) - ((bar?.y ?? 0) + (bar?.height ?? 0))).toBeLessThanOrEqual(0);
    await note(3).hover();
    await isShown(3).toBeGreaterThan(200);
    await page.keyboard.press('Escape');
    await isShown(3).toBe(1);
    await bars().nth(5).hover();
    await isShown(5).toBeGreaterThan(200);
  });

  test('shows it with the focus too, within the row', async () => {
    await page.goto('documents/');
    await bars().first().focus();
    await page.keyboard.press('Tab');
    await isShown(1).toBeGreaterThan(200);
    await expectPage(note(1)).toContainText('on the harbour and its quays');
    const edge = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(edge).toBe(1280);
    await page.keyboard.press('Escape');
    await isShown(1).toBe(1);
    await expectPage(bars().nth(1)).toBeFocused();
    await page.keyboard.press('Tab');
    await isShown(2).toBeGreaterThan(200);
  });
});

test('Pages of a person, a topic, an organization and all statements stay short', async () => {
  const size = (path: string) => gzipSync(readFileSync(join(place.out, path, 'index.html')), { level: 9 }).length;
  for (const path of ['people/ana-ruiz', 'topics/pier', 'organizations/harbour-board']) {
    expect(size(path), path).toBeLessThan(20_000);
  }
  expect(size('quotes')).toBeLessThan(30_000);
  for (const path of ['people/ana-ruiz/', 'organizations/harbour-board/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2500);
  }
});
