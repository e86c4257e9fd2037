import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { collectFaults, findOverflow, findSideways } from './page-faults.ts';
import { extremes, isAtRoot, longest, meeting, notFoundPage, pages, reading, source } from './site-pages.ts';

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
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No page has frames and only what is wrong is read: the rest of the report, and a page to make it in, cost more than the rules. */
const findViolations = (page: Page) =>
  new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: axeTags } })
    .analyze();

/** Below a path stand the same files, so one page of each kind is looked at there; 404.html has no styles below a path. */
const oneOfEachKind = ['./', './about/', './documents/', './quotes/', './search/', reading(meeting), source(meeting)];

/** A browser's start costs more than a page, so some pages share one. */
const batch = 20;
for (let start = 0; start < pages.length; start += batch) {
  const some = pages.slice(start, start + batch);
  test(`${some[0] ?? ''} to ${some.at(-1) ?? ''} load without an error or a request that fails or leaves the site`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const faults = collectFaults(page, baseURL);
    for (const address of some) {
      if (!isAtRoot(baseURL) && (address === notFoundPage || !extremes.includes(address))) continue;
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
      expect(faults, address).toEqual([]);
    }
    // What the last page asks for late; of the others it shows at the next.
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  });
}

for (const address of thorough ? pages : extremes) {
  test(`${address} fits a window 320, 390, 768 and 1360 pixels wide, and letters twice as large`, async ({
    page,
    baseURL,
  }) => {
    test.skip(!isAtRoot(baseURL), 'It looks the same below a path, as the test above shows.');
    await page.goto(address);
    for (const width of [320, 390, 768, 1360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await findOverflow(page), `${width} pixels`).toEqual([]);
      expect(await findSideways(page), `${width} pixels`).toEqual([]);
    }
    const sizeOf = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    const usual = await sizeOf();
    // As a reader's own setting does.
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    expect(await sizeOf()).toBeCloseTo(2 * usual);
    for (const width of [1360, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await findOverflow(page), `letters twice as large, ${width} pixels`).toEqual([]);
    }
  });
}

for (const address of thorough ? pages : new Set([...longest, ...oneOfEachKind])) {
  test(`axe finds nothing on ${address}, on a phone and a wide screen, in light and dark`, async ({
    page,
    baseURL,
  }) => {
    test.skip(!isAtRoot(baseURL) && !oneOfEachKind.includes(address));
    // Long documents have thousands of elements, and each is looked at some times.
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    for (const { width, colorScheme, forcedColors = 'none' } of isAtRoot(baseURL) ? looks : looks.slice(0, 1)) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, forcedColors });
      const { violations } = await findViolations(page);
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(found, `${width} pixels, ${colorScheme}, forced colours ${forcedColors}`).toEqual([]);
    }
  });
}

test('A fault that axe knows would be found', async ({ page }) => {
  await page.goto('./about/');
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  const { violations } = await findViolations(page);
  expect(violations.map(({ id }) => id)).toEqual(['html-has-lang']);
});

test('A page that is too wide would be found', async ({ page }) => {
  await page.goto('./');
  expect(await findOverflow(page)).toEqual([]);
  await page.locator('h1').evaluate((heading) => void (heading.style.minWidth = '3000px'));
  expect(await findOverflow(page)).toContainEqual(expect.stringContaining('h1'));
});

test('A table that has to be scrolled sideways would be found', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(source(meeting));
  expect(await findSideways(page)).toEqual([]);
  await page.locator('.record').evaluate((table) => {
    table.style.minWidth = '42rem';
    table.parentElement?.classList.add('scroll');
  });
  expect(await findSideways(page)).toEqual([expect.stringContaining('scroll')]);
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
