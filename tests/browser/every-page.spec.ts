import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { collectFaults, findOverflow } from './page-faults.ts';
import { extremes, isAtRoot, meeting, notFoundPage, pages, reading, source } from './site-pages.ts';

/** What depends on the width is looked at once at each; what depends on colours, in all four. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const looks: { width: number; colorScheme: 'light' | 'dark'; only?: string[] }[] = [
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark', only: colourRules },
  { width: 1360, colorScheme: 'light', only: colourRules },
  { width: 1360, colorScheme: 'dark' },
];
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Below a path stand the same files, so one page of each kind is looked at there; 404.html has no styles below a path. */
const oneOfEachKind = ['./', './about/', './documents/', './quotes/', './search/', reading(meeting), source(meeting)];

for (const address of pages) {
  test(`${address} loads without an error or a request that fails or leaves the site`, async ({ page, baseURL }) => {
    test.skip(!isAtRoot(baseURL) && (address === notFoundPage || !extremes.includes(address)));
    const faults = collectFaults(page, baseURL);
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(faults).toEqual([]);
  });
}

for (const address of extremes) {
  test(`${address} fits a window 320, 390 and 1360 pixels wide, and letters twice as large`, async ({
    page,
    baseURL,
  }) => {
    test.skip(!isAtRoot(baseURL), 'It looks the same below a path, as the test above shows.');
    await page.goto(address);
    for (const width of [320, 390, 1360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await findOverflow(page), `${width} pixels`).toEqual([]);
    }
    const sizeOf = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    const usual = await sizeOf();
    // As a reader's own setting does.
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    expect(await sizeOf()).toBeCloseTo(2 * usual);
    expect(await findOverflow(page), 'letters twice as large').toEqual([]);
  });

  test(`axe finds nothing on ${address}, in light and dark, on a phone and a wide screen`, async ({
    page,
    baseURL,
  }) => {
    test.skip(!isAtRoot(baseURL) && !oneOfEachKind.includes(address));
    // Long documents have thousands of elements, and each is looked at four times.
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    // Below a path the same page is looked at on a phone only.
    for (const { width, colorScheme, only } of isAtRoot(baseURL) ? looks : looks.slice(0, 2)) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page });
      const { violations } = await (only ? axe.withRules(only) : axe.withTags(axeTags)).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(found, `${width} pixels, ${colorScheme}`).toEqual([]);
    }
  });
}

test('A page that is too wide would be found', async ({ page }) => {
  await page.goto('./');
  expect(await findOverflow(page)).toEqual([]);
  await page.locator('h1').evaluate((heading) => void (heading.style.minWidth = '3000px'));
  expect(await findOverflow(page)).toContainEqual(expect.stringContaining('h1'));
});

test('An address without a page is answered with the page that says so', async ({ page, baseURL }) => {
  const response = await page.goto('./no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  if (isAtRoot(baseURL)) {
    await page.getByRole('link', { name: 'All documents' }).click();
    await expect(page).toHaveURL(/\/documents\/$/);
  }
});

test('Dark and light are different colours of the same page', async ({ page }) => {
  await page.goto('./');
  const colourOf = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await colourOf();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourOf()).not.toBe(light);
});
