import { expect, test, type Page } from '@playwright/test';
import { reading } from './site-pages.ts';

const partners = 'true-partners-2023';
const quotes = './quotes/';
const items = (page: Page) => page.locator('.quotes > li');
const shown = (page: Page) => items(page).filter({ visible: true });
const filter = (page: Page, facet: string, value: string) =>
  page.locator(`a[data-facet="${facet}"][data-value="${value}"]`);

test('From a quotation to its passage and back', async ({ page }) => {
  await page.goto(quotes);
  await page.locator(`#${partners}-q11 .quote-place`).click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(`/documents/${partners}/`) && url.hash === '#q11');
  await expect(page.locator('#q11')).toBeInViewport();
  await expect(page.locator('#q11')).toContainText('We have to try for people');
  // What a passage's sign opens leads on to the list, and so does the foot of the document.
  await page.locator('.para:has(#q11) .check').click();
  await page
    .getByRole('region', { name: 'Source of ¶6' })
    .getByRole('link', { name: /in the list of statements$/ })
    .click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/quotes/') && url.hash === `#${partners}-q11`);
  await expect(page.locator(`#${partners}-q11`)).toBeInViewport();
});

test('Without a script the foot of a document leads to its statements in the list', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(reading(partners));
  await page.getByRole('link', { name: /^\d+ statements, in the list of statements$/ }).click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/quotes/') && url.hash === `#${partners}-q2`);
  await context.close();
});

test('The address of a turn’s statement goes to the turn', async ({ page }) => {
  await page.goto(quotes);
  await page.locator('#background-call-2021-q12 .quote-place').click();
  await expect(page.locator('#t12')).toBeInViewport();
});

test('Filters are combined in place, kept in the address, and gone back from', async ({ page }) => {
  await page.goto(quotes);
  const all = await items(page).count();
  await filter(page, 'mode', 'direct').click();
  await expect(page).toHaveURL(/\/quotes\/\?mode=direct$/);
  await expect(shown(page)).toHaveCount(12);
  await expect(page.getByRole('status').first()).toHaveText(`12 of ${String(all)} statements`);
  await filter(page, 'document', partners).click();
  await expect(page).toHaveURL(/\?mode=direct&document=/);
  await expect(shown(page)).toHaveCount(11);
  await expect(filter(page, 'document', partners)).toHaveAttribute('aria-current', 'true');

  await page.reload();
  await expect(shown(page)).toHaveCount(11);
  await page.goBack();
  await expect(shown(page)).toHaveCount(12);
  await expect(filter(page, 'document', partners)).not.toHaveAttribute('aria-current');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(shown(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\/quotes\/$/);
});

test('A count is what its filter shows', async ({ page }) => {
  await page.goto(`${quotes}?document=${partners}`);
  const link = filter(page, 'mode', 'reported');
  const count = Number(await link.locator('.count').textContent());
  await link.click();
  await expect(shown(page)).toHaveCount(count);
});

test('A statement is copied with its citation and an absolute address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(quotes);
  const item = page.locator('#white-house-meeting-2021-q1');
  await item.getByRole('button', { name: 'Copy with citation' }).click();
  await expect(item.getByRole('status')).toHaveText('Copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('we can meet all of the challenges if we just speak with one another\n');
  expect(text).toContain('Altered copy.');
  expect(text).toContain(new URL('documents/white-house-meeting-2021/#q1', page.url().replace(/quotes\/$/, '')).href);
});

test('The sign that opens a passage’s source can be touched on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(reading(partners));
  const link = page.locator('.check').nth(1);
  const box = await link.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
  expect(box?.height).toBeGreaterThanOrEqual(24);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('filters lead to lists of their own, and back to all', async ({ page }) => {
    await page.goto(quotes);
    await filter(page, 'mode', 'direct').click();
    await expect(page).toHaveURL(/\/quotes\/mode\/direct\/$/);
    await expect(items(page)).toHaveCount(12);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: /^All \d+ statements$/ }).click();
    await expect(page).toHaveURL(/\/quotes\/$/);
  });
});
