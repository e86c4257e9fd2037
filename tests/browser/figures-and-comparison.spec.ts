import { expect, test } from '@playwright/test';
import { comparePath, figuresPath } from '../../src/paths.ts';
import { relative } from './site-pages.ts';

for (const [name, path] of [
  ['list of figures', figuresPath()],
  ['comparison', comparePath()],
] as const) {
  test(`The ${name} holds at the width of a phone, with everything opened`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(relative(path));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

test('A figure leads to its passage', async ({ page }) => {
  await page.goto(relative(figuresPath()));
  const figure = page.locator('.figure').first();
  const words = (await figure.locator('mark').textContent()) ?? '';
  await figure.locator('.where a').click();
  const passage = page.locator(':target');
  await expect(passage).toBeInViewport();
  await expect(passage).toContainText(words);
});

test('A status in the address leaves its figures alone on the page, and “All” brings the others back', async ({
  page,
}) => {
  await page.goto(relative(figuresPath()));
  const all = await page.locator('.figure:visible').count();
  await page.locator('[data-filter="target"]').click();
  await expect(page.locator('.figure:visible').first()).toHaveAttribute('data-status', 'target');
  await expect(page.locator('.figure[data-status="stated"]').first()).toBeHidden();
  await page.getByRole('link', { name: 'All', exact: true }).click();
  await expect(page.locator('.figure:visible')).toHaveCount(all);
});

test('A count of the comparison opens the passages that it counts, and they lead there', async ({ page }) => {
  await page.goto(relative(comparePath()));
  const cell = page.locator('#people .cell').first();
  await cell.locator('summary').click();
  const links = cell.locator('a');
  await expect(cell.locator('summary')).toContainText(String(await links.count()));
  await links.first().click();
  await expect(page.locator(':target')).toBeInViewport();
});
