import { expect, test } from '@playwright/test';
import { dossierPath, dossiersPath } from '../../src/paths.ts';
import { meeting, reading, relative } from './site-pages.ts';

const guide = relative(dossierPath('washington-2021'));

test('The list of guides leads to a guide, its sections have addresses, and they are listed', async ({ page }) => {
  await page.goto(relative(dossiersPath()));
  await page.getByRole('link', { name: 'The Washington summit, 2021' }).click();
  await expect(page.locator('h2#announced-beforehand')).toHaveText('Announced beforehand');
  await page
    .getByRole('navigation', { name: 'In this guide' })
    .getByRole('link', { name: 'Reported of the day' })
    .click();
  await expect(page.locator('#reported-of-the-day')).toBeInViewport();
});

test('Cited words lead to the passage that holds them, and the document leads back', async ({ page }) => {
  await page.goto(guide);
  const cited = page.locator('a.cite', { hasText: 'is in violation of the accord' });
  await expect(cited).toContainText('altered copy');
  await cited.click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(`/documents/${meeting}/`));
  await expect(page.locator('#p12')).toBeInViewport();
  await expect(page.locator('#p12')).toContainText('is in violation of the accord');
  await page.locator('.cited-in').getByRole('link', { name: 'The Washington summit, 2021' }).click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(dossierPath('washington-2021')));
});

test('A reported statement has no quotation marks, and says that it is reported from an altered copy', async ({
  page,
}) => {
  await page.goto(guide);
  const quotation = page.locator('figure.quotation', { hasText: 'we can meet all of the challenges' });
  await expect(quotation.locator('blockquote')).not.toContainText('“');
  await expect(quotation.locator('figcaption')).toContainText(/reported, not word for word.*altered copy/);
});

test('No white space comes between cited words and the punctuation after them', async ({ page }) => {
  await page.goto(guide);
  await expect(page.locator('.prose')).not.toContainText(/\) [.,;:]/);
});

test('Every guide that cites a document is listed on its page, and every one listed cites it', async ({ page }) => {
  await page.goto(relative(dossiersPath()));
  const guides = await page
    .locator('.guides a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(guides.length).toBeGreaterThan(0);
  const citing: string[] = [];
  for (const address of guides) {
    await page.goto(address);
    if ((await page.locator(`a.cite[href*="/${meeting}/#"]`).count()) > 0) citing.push(address);
  }
  await page.goto(reading(meeting));
  const listed = await page
    .locator('.cited-in li > a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(listed.toSorted()).toEqual(citing.toSorted());
});

test('A guide fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(guide);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
