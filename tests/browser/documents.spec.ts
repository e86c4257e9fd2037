import { expect, test } from '@playwright/test';
import { call } from './site-pages.ts';

const list = './documents/';

test('All documents stand on time, each as long as its words, to one scale', async ({ page }) => {
  await page.goto(list);
  const bars = await page.locator('.wall-titles li').evaluateAll((all) =>
    all.map((item) => ({
      words: Number(/([\d,]+) words/.exec(item.textContent)?.[1]?.replaceAll(',', '')),
      width: item.querySelector('.strip')?.getBoundingClientRect().width ?? 0,
    })),
  );
  expect(bars).toHaveLength(5);
  const [longest] = bars.toSorted((a, b) => b.words - a.words);
  for (const { words, width } of bars) {
    expect(Math.abs(width / (longest?.width ?? 1) - words / (longest?.words ?? 1))).toBeLessThan(0.011);
  }
});

test('Words in a title, a name or a topic find documents, and the others step back', async ({ page }) => {
  await page.goto(list);
  const field = page.getByRole('textbox', { name: 'Words in a title, a name, a topic' });
  const found = page.locator('.wall-found a');
  const status = page.locator('document-finder').getByRole('status');
  await field.fill('psaki');
  await expect(found).toHaveCount(1);
  await expect(status).toHaveText('1 of 5 documents');
  await expect(page.locator('.wall li.passed')).toHaveCount(4);
  await field.fill('background call');
  await expect(found).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.locator('.wall-jumps a').first()).toBeFocused();
  await found.first().click();
  await expect(page).toHaveURL(new RegExp(`/documents/${call}/$`));
});

test('Years are jumped to', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 500 });
  await page.goto(list);
  await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: /2023/ }).click();
  await expect(page.getByRole('heading', { name: '2023', exact: true })).toBeInViewport();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the wall is rows of links, with the ways to look at the list', async ({ page }) => {
    await page.goto(list);
    await expect(page.locator('.wall li a')).toHaveCount(5);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await page.locator('.wall-choices summary').click();
    await page.getByRole('navigation', { name: 'Sort and filter' }).getByRole('link', { name: 'Transcript' }).click();
    await expect(page).toHaveURL(/\/documents\/by\/kind\/transcript\/$/);
    await page.getByRole('link', { name: 'All 5 documents' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Documents');
  });
});
