import { expect, test } from '@playwright/test';
import { collectFaults } from './page-faults.ts';
import { longest } from './site-pages.ts';

/** 404.html is served at any depth and can't be relative: below a path it has neither styles nor scripts. */
const notFoundPage = './404.html';

test('Below a path a page of each template loads without an error or a request that fails or leaves the site', async ({
  page,
  baseURL,
}) => {
  const faults = collectFaults(page, baseURL);
  for (const address of longest.filter((one) => one !== notFoundPage)) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
    expect(faults, address).toEqual([]);
  }
  // What the last page asks for late; of the others it shows at the next.
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
});

test('Below a path an address without a page is answered with the page that says so', async ({ page }) => {
  const response = await page.goto('./no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
});
