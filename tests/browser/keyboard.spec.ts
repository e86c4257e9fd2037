import { expect, test, type Locator, type Page } from '@playwright/test';
import { call, meeting, reading } from './site-pages.ts';

/** Tab, until `target` has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const wanted = await target.elementHandle();
  for (let stops = 0; stops < 400; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((element) => document.activeElement === element, wanted)) return;
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}

test('Quotations are filtered, and the filter cleared, by keyboard', async ({ page }) => {
  await page.goto('./quotes/');
  const all = await page.locator('.quotes > li:visible').count();
  await tabTo(page, page.locator('details.choice summary').first());
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('details.choice[data-facet=mode] a:not([data-value=""])').first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?mode=/);
  await expect(page.locator('details.choice summary').first()).toBeFocused();
  expect(await page.locator('.quotes > li:visible').count()).toBeLessThan(all);
  await tabTo(page, page.getByRole('button', { name: 'Clear filters' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.quotes > li:visible')).toHaveCount(all);
  await expect(page.locator('details.choice summary').first()).toBeFocused();
});

test('A statement is copied with its citation by keyboard, and that is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./quotes/');
  const first = page.locator('.quotes > li').first();
  await tabTo(page, first.getByRole('button', { name: 'Copy with citation' }));
  await page.keyboard.press('Space');
  await expect(first.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/documents/');
});

test('The words are shown as received, and back, by keyboard', async ({ page }) => {
  await page.goto(reading(meeting));
  const button = page.getByRole('button', { name: 'Show as received' });
  await tabTo(page, button);
  const fixed = page.locator('.fix').first();
  const corrected = await fixed.textContent();
  await page.keyboard.press('Space');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await fixed.textContent()).not.toBe(corrected);
  await page.keyboard.press('Space');
  await expect(fixed).toHaveText(corrected ?? '');
});

test('Answers are filtered, and the filters cleared, by keyboard', async ({ page }) => {
  await page.goto('./search/?q=migration');
  const state = page.locator('main [data-search-state]');
  await expect(state).toHaveAttribute('data-search-state', 'done');
  const kind = page.locator('main select[name=kind]');
  await tabTo(page, kind);
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/kind=/);
  await tabTo(page, page.locator('main').getByRole('button', { name: 'Clear filters' }));
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/kind=/);
});

test('Keys that are pressed faster than the window is drawn are all heard', async ({ page }) => {
  await page.goto(reading(call));
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#x1$/);
  const reached = await page.evaluate(
    (keys) => {
      for (const key of keys) window.dispatchEvent(new KeyboardEvent('keydown', { key }));
      return location.hash;
    },
    ['n', 'n', 'n', 'p'],
  );
  expect(reached).toBe('#x3');
  await expect(page.locator('.text > #x3')).toBeInViewport();
});

test('A key that is pressed while what hears it is on its way is heard', async ({ page }) => {
  await page.route(/reading-guide/, async (route) => {
    await page.keyboard.press('n');
    await route.continue();
  });
  await page.goto(reading(call));
  await page.mouse.move(200, 200);
  await expect(page).toHaveURL(/#x1$/);
});

test('A key is heard in the same frame in which the search closes', async ({ page }) => {
  await page.goto(reading(call));
  await page.keyboard.press('/');
  await expect(page.locator('dialog[open] input').first()).toBeFocused();
  await page.evaluate(() => {
    document.querySelector('dialog')?.close();
    // The field keeps the focus for now.
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
  });
  await expect(page.locator('dialog.shortcuts')).toBeVisible();
});

test('Keys go to the next question and the one before, but not while somebody types or where they are turned off', async ({
  page,
}) => {
  await page.goto(reading(call));
  const headings = page.locator('.text > .exchange');
  // The first key is heard too, although what hears it is only loaded by it.
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#x1$/);
  await expect(headings.first()).toBeInViewport();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#x2$/);
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/#x1$/);
  await page.keyboard.press('/');
  await page.keyboard.type('nnp');
  await expect(page).toHaveURL(/#x1$/);
  // The first clears what was typed.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.locator('dialog.shortcuts')).toContainText('Next question');
  await page.locator('dialog.shortcuts input[type=checkbox]').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#x1$/);
});
