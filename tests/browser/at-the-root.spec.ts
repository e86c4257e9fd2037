import { expect, test } from '@playwright/test';
import { collectFaults } from './page-faults.ts';
import { siteAtRoot } from './site-at-root.ts';
import { meeting, reading, source } from './site-pages.ts';

// All other pages are opened below a path: their addresses are relative, so that the folders between them are all that counts.
test.use({ baseURL: siteAtRoot });

test('At the root of a host pages of each depth load without an error or a request that fails or leaves the site', async ({
  page,
  baseURL,
}) => {
  const faults = collectFaults(page, baseURL);
  for (const address of ['./', './search/', reading(meeting), source(meeting)]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
    expect(faults, address).toEqual([]);
  }
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
});

test('There an address without a page is answered with the page that says so, which leads on', async ({ page }) => {
  const response = await page.goto('./no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  await page.getByRole('link', { name: 'All documents' }).click();
  await expect(page).toHaveURL(/\/documents\/$/);
});
