import { expect, test } from '@playwright/test';
import { call, reading } from './site-pages.ts';

test('Size, line length and plain reading are kept on the device, and there before the first paint', async ({
  page,
}) => {
  await page.goto(reading(call));
  const words = page.locator('#t1p2');
  const before = await words.evaluate((passage) => getComputedStyle(passage).fontSize);
  await page.getByRole('button', { name: /reading settings$/ }).click();
  const settings = page.getByRole('group', { name: 'Reading settings' });
  await settings.getByRole('radio', { name: 'Largest' }).check();
  await settings.getByRole('radio', { name: 'Short' }).check();
  await settings.getByRole('radio', { name: 'Off' }).check();
  await page.keyboard.press('Escape');
  await expect(settings).toHaveCount(0);
  await expect(page.getByRole('button', { name: /reading settings$/ })).toBeFocused();
  expect(Number.parseFloat(await words.evaluate((passage) => getComputedStyle(passage).fontSize))).toBeGreaterThan(
    Number.parseFloat(before),
  );
  // On another page, and without one line of what moves after the first paint.
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value);
      document.documentElement.dataset['shift'] = String(shifts.reduce((sum, value) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(reading('true-partners-2023'));
  await expect(page.locator('html')).toHaveAttribute('data-size', 'largest');
  await expect(page.locator('.text .no').first()).toBeHidden();
  await expect(page.locator('.text .notes').first()).toBeHidden();
  // Names lead nowhere while nobody can see that they do.
  await expect(page.locator('#p1 .mention[href]')).toHaveCount(0);
  expect(Number(await page.locator('html').getAttribute('data-shift'))).toBe(0);
  await page.getByRole('button', { name: /reading settings$/ }).click();
  await settings.getByRole('radio', { name: 'On', exact: true }).check();
  await expect(page.locator('#p1 .mention[href]')).not.toHaveCount(0);
});

test.describe('Without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the settings are not there', async ({ page }) => {
    await page.goto(reading(call));
    await expect(page.locator('.aa')).toBeHidden();
  });
});
