import { expect, test, type Page } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { collectFaults, findHanging, findOverflow, findSideways } from './page-faults.ts';
import { siteAtRoot } from './site-at-root.ts';
import { extremes, longest, meeting, pages, reading, shortest, source } from './site-pages.ts';
import { tabThrough } from './tab-through.ts';

/** How a page is looked at: what depends on the width at each, what depends on colours in each scheme. */
interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
  forcedColors?: 'active';
}
const quickLooks: Look[] = [
  { width: 390, colorScheme: 'light' },
  { width: 1360, colorScheme: 'dark' },
];
const allLooks: Look[] = [
  ...quickLooks,
  { width: 390, colorScheme: 'dark' },
  { width: 1360, colorScheme: 'light' },
  { width: 390, colorScheme: 'light', forcedColors: 'active' },
  { width: 1360, colorScheme: 'dark', forcedColors: 'active' },
];
/** `npm run audit` looks at every page in every way. */
const thorough = process.env.AUDIT_ALL_PAGES !== undefined;
const looks = thorough ? allLooks : quickLooks;

/** What it takes to fit: at each width, and with letters twice as large, as a reader's own setting makes them. */
async function findMisfits(page: Page): Promise<string[]> {
  const misfits: string[] = [];
  const look = async (width: number, letters: string) => {
    await page.setViewportSize({ width, height: 800 });
    const found = [...(await findOverflow(page)), ...(letters === '' ? await findSideways(page) : [])];
    misfits.push(...found.map((misfit) => `${width} pixels${letters}: ${misfit}`));
  };
  for (const width of [320, 360, 390, 768, 1360]) await look(width, '');
  const sizeOf = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const usual = await sizeOf();
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
  expect(await sizeOf()).toBeCloseTo(2 * usual);
  for (const width of [1360, 390]) await look(width, ', letters twice as large');
  await page.evaluate(() => void (document.documentElement.style.fontSize = ''));
  return misfits;
}

/** The keyboard goes through short pages of each template: a long one has more of the same stops. The audit takes the long ones. */
const tabbed = thorough ? longest : shortest;

/** It is answered at any depth, so that its addresses begin at the root: below a path it has neither styles nor scripts. */
const notFoundPage = './404.html';

for (const address of thorough ? pages : [...new Set([...extremes, reading(meeting)])]) {
  const isTabbed = tabbed.includes(address);
  // What a short page has a long one of the same template has too.
  const isLong = thorough || longest.includes(address);
  test(`${address} loads without a fault and fits any window${isLong ? '; axe finds nothing in it, and in print no words hang into the margin' : ''}${isTabbed ? '; Tab goes through it' : ''}`, async ({
    page,
    baseURL,
  }) => {
    // Long documents have thousands of elements, and each is looked at some times.
    test.setTimeout(240_000);
    const site = address === notFoundPage ? siteAtRoot : baseURL;
    const faults = collectFaults(page, site);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(new URL(address, site).href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const { width, colorScheme, forcedColors = 'none' } of isLong ? looks : []) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, forcedColors });
      expect
        .soft(await findViolations(page), `${width} pixels, ${colorScheme}, forced colours ${forcedColors}`)
        .toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    if (isLong) {
      await page.emulateMedia({ media: 'print' });
      expect.soft(await findHanging(page), 'in print').toEqual([]);
      await page.emulateMedia({ media: 'screen' });
    }
    expect.soft(await findMisfits(page)).toEqual([]);
    if (isTabbed) {
      await page.setViewportSize({ width: 1280, height: 720 });
      const { stops, faults } = await tabThrough(page);
      expect.soft(faults).toEqual([]);
      expect.soft(stops).toBeGreaterThan(10);
    }
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  });
}

test('A fault that axe knows would be found', async ({ page }) => {
  await page.goto('./about/');
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  expect(await findViolations(page)).toEqual([expect.stringMatching(/^html-has-lang: <html/)]);
});

test('What axe leaves open is settled, and a fault in it would be found', async ({ page }) => {
  await page.goto('./timeline/');
  expect(await findViolations(page)).toEqual([]);
  await page
    .locator('svg text:visible')
    .first()
    .evaluate((text) => void (text.style.fill = '#ddd'));
  expect(await findViolations(page)).toEqual([expect.stringMatching(/^color-contrast, left open: <text/)]);
});

test('A page that is too wide would be found', async ({ page }) => {
  await page.goto('./');
  expect(await findOverflow(page)).toEqual([]);
  await page.locator('h1').evaluate((heading) => void (heading.style.minWidth = '3000px'));
  expect(await findOverflow(page)).toContainEqual(expect.stringContaining('h1'));
});

test('Words that hang into the margin would be found', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('./about/');
  expect(await findHanging(page)).toEqual([]);
  await page
    .locator('main p')
    .first()
    .evaluate((words) => void (words.style.textIndent = '-1rem'));
  expect(await findHanging(page)).toEqual([expect.stringContaining('<p')]);
});

test('A table that has to be scrolled sideways would be found', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(source(meeting));
  expect(await findSideways(page)).toEqual([]);
  await page.locator('.record').evaluate((table) => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    table.style.minWidth = '42rem';
    table.parentElement?.classList.add('scroll');
  });
  expect(await findSideways(page)).toEqual([expect.stringContaining('scroll')]);
});

test('An address without a page is answered with the page that says so', async ({ page }) => {
  const response = await page.goto('./no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
});

test('Dark and light are different colours of the same page', async ({ page }) => {
  await page.goto('./');
  const colourOf = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await colourOf();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourOf()).not.toBe(light);
});
