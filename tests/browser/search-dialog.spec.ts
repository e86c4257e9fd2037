import { expect, test, type Page } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { collectFaults } from './page-faults.ts';
import { call, reading } from './site-pages.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const state = (page: Page) => dialog(page).locator('[data-search-state]');

test('The slash opens a search on any page, and an answer leads to its marked words', async ({ page, baseURL }) => {
  const faults = collectFaults(page, baseURL);
  await page.goto('./documents/');
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Line 5');
  await expect(state(page)).toHaveAttribute('data-search-state', 'done');
  // The page's own address is no question.
  await expect(page).toHaveURL(/\/documents\/$/);
  await expect(dialog(page).getByRole('link', { name: 'All results' })).toHaveAttribute(
    'href',
    /\/search\/\?q=Line(?:\+|%20)5$/,
  );
  // What the question names comes first.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('#t7p2 mark[data-hit]')).toHaveText(['Line 5']);
  expect(faults).toEqual([]);
});

test('The dialog opens by its button, keeps the focus, and gives it back', async ({ page }) => {
  await page.goto(reading(call));
  const button = page.getByRole('button', { name: 'Search' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    );
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('A click beside the dialog closes it, one on its empty parts does not', async ({ page }) => {
  await page.goto('./documents/');
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  const box = await dialog(page).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 3, (box?.y ?? 0) + 60);
  await expect(dialog(page)).toBeVisible();
  await page.mouse.click((box?.x ?? 0) - 30, (box?.y ?? 0) + 60);
  await expect(dialog(page)).toBeHidden();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.keyboard.press('/');
  await page.mouse.click(195, 780);
  await expect(dialog(page)).toBeVisible();
});

test('In the empty dialog there is something to try, which is asked there', async ({ page }) => {
  await page.goto('./documents/');
  await page.keyboard.press('/');
  await expect(dialog(page).locator('[data-tries] a')).toHaveCount(3);
  await dialog(page).locator('[data-tries] a').first().click();
  await expect(state(page)).toHaveAttribute('data-search-state', 'done');
  await expect(dialog(page).locator('a[data-answer=authority]')).toBeVisible();
  await expect(dialog(page).locator('[data-tries]')).toBeHidden();
});

test('What was typed before the search was loaded is asked', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/archive-search/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(reading(call));
  await page.keyboard.press('/');
  await page.keyboard.type('vaccines');
  release();
  await expect(state(page)).toHaveAttribute('data-search-state', 'done');
  await expect(dialog(page).getByRole('status')).toContainText('vaccines');
});

test('An answer on the same page closes the dialog and is marked', async ({ page }) => {
  await page.goto(reading(call));
  await page.keyboard.press('/');
  await page.keyboard.type('Line 5');
  await dialog(page).locator('li[data-hit=passage] a[href$="#t7p2"]').click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator('#t7p2 mark[data-hit]')).toHaveText(['Line 5']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the open dialog, in ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto('./documents/');
    await page.keyboard.press('/');
    await page.keyboard.type('migration');
    await expect(state(page)).toHaveAttribute('data-search-state', 'done');
    expect(await findViolations(page, 'dialog')).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the button is a link to the search page', async ({ page }) => {
    await page.goto(reading(call));
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    // There is no box that would find nothing.
    await expect(page.getByRole('searchbox')).toHaveCount(0);
  });
});
