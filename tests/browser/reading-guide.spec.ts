import { expect, test } from '@playwright/test';
import { call, meeting, reading } from './site-pages.ts';

test.describe('With a wide window', () => {
  test.use({ viewport: { width: 1360, height: 900 } });

  test('The map, the contents and the line above the text follow the reader', async ({ page }) => {
    await page.goto(reading(call));
    await page.locator('#t9').evaluate((turn) => turn.scrollIntoView());
    await expect(page.locator('.guide-where')).toHaveText(/^Turn 9 of 29 · Question 2: /);
    await expect(page.locator('.contents [aria-current]')).toHaveText(/^\s*Question 2: /);
    await expect(page.locator('.map [aria-current]')).toHaveAttribute('href', '#t9');
    await page.getByRole('link', { name: 'Next question' }).click();
    await expect(page).toHaveURL(/#x3$/);
    await expect(page.locator('.guide-where')).toHaveText(/^Turn 11 of 29 · Question 3: /);
    await page.getByRole('link', { name: 'Previous question' }).click();
    await expect(page).toHaveURL(/#x2$/);
    await expect(page.locator('#x2')).toBeInViewport();
  });

  test('A turn is reached by its number, and one that is not there is refused', async ({ page }) => {
    await page.goto(reading(call));
    // Before the first turn it comes to whoever points at the map.
    await page.locator('.guide .map').hover();
    const number = page.getByLabel('Go to turn');
    await number.fill('22');
    await number.press('Enter');
    await expect(page).toHaveURL(/#t22$/);
    await expect(page.locator('#t22')).toBeInViewport();
    await number.fill('30');
    await number.press('Enter');
    await expect(page).toHaveURL(/#t22$/);
    expect(await number.evaluate((input: HTMLInputElement) => input.checkValidity())).toBe(false);
  });

  test('One role can be shown; the others are folded, the page says so, and the address keeps it', async ({ page }) => {
    await page.goto(reading(call));
    await page.locator('.guide .map').hover();
    await page.getByLabel('Show').selectOption({ label: 'reporters (9)' });
    await expect(page).toHaveURL(/\?only=press/);
    await expect(page.getByRole('status')).toHaveText(/^Only reporters: 9 of 29 turns/);
    await expect(page.locator('#t8p1')).toBeHidden();
    await expect(page.locator('#t9p1')).toBeVisible();
    // Each turn stays its own: nothing of two people stands in one.
    await expect(page.locator('.text > .turn')).toHaveCount(29);
    await page.getByRole('button', { name: /^8 · Senior administration official, \d+ words: show$/ }).click();
    await expect(page.locator('#t8p1')).toBeVisible();

    await page.goto('about:blank');
    await page.goto(`${reading(call)}?only=press#t10p2`);
    await expect(page.locator('#t10p2')).toBeInViewport();
    await expect(page.locator('#t8p1')).toBeHidden();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page.locator('#t8p1')).toBeVisible();
    await expect(page).not.toHaveURL(/only=/);
  });

  test('The map is one stop of the keyboard, and arrows go along it', async ({ page }) => {
    await page.goto(reading(call));
    await page.locator('#t7').evaluate((turn) => turn.scrollIntoView());
    const current = page.locator('.map a[href="#t7"]');
    await expect(current).toHaveAttribute('tabindex', '0');
    await expect(page.locator('.map a[tabindex="0"]')).toHaveCount(1);
    await current.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.map a[href="#t8"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#t8$/);
  });

  test('A note stands beside its passage', async ({ page }) => {
    await page.goto(reading(meeting));
    const note = page.getByText('The accented letter was lost in this copy.');
    await expect(note).toBeVisible();
    const [beside, passage] = [await note.boundingBox(), await page.locator('#p1').boundingBox()];
    expect(beside?.x).toBeGreaterThan((passage?.x ?? 0) + (passage?.width ?? 0));
    expect(Math.abs((beside?.y ?? 0) - (passage?.y ?? 0))).toBeLessThan(40);
  });
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('Notes are folded under their passage, and open there', async ({ page }) => {
    await page.goto(reading(meeting));
    const note = page.getByText('The accented letter was lost in this copy.');
    await expect(note).toBeHidden();
    await page
      .getByText(/^(?:Note|\d notes): corrected/)
      .first()
      .click();
    await expect(note).toBeVisible();
    const [below, passage] = [await note.boundingBox(), await page.locator('#p1').boundingBox()];
    expect(below?.y).toBeGreaterThan((passage?.y ?? 0) + (passage?.height ?? 0) - 1);
  });

  test('What to go to and what to show is a fold away', async ({ page }) => {
    await page.goto(reading(call));
    await page.locator('#t9').evaluate((turn) => turn.scrollIntoView());
    await page.getByText('Go to …').click();
    await page.getByLabel('Show').selectOption('moderator');
    await expect(page.locator('#t9p1')).toBeHidden();
  });
});

test.describe('On the narrowest phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('A long name of a speaker makes the page no wider', async ({ page }) => {
    // Named before any script runs: the guide reads the names as soon as a pointer moves or the page scrolls.
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        document
          .querySelectorAll('.turn:not([data-role]) .who b')
          .forEach((name, at) => (name.textContent = `Chair ${'of the Committee '.repeat(at + 4)}`));
      });
    });
    await page.goto(reading(call));
    await page.locator('#t9').evaluate((turn) => turn.scrollIntoView());
    await page.getByText('Go to …').click();
    await expect(page.getByLabel('Show').getByRole('option')).not.toHaveCount(4);
    await expect(page.getByLabel('Show')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('Without a script the map leads to the turns, and the contents to the questions', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(reading(call));
  await page.locator('.map a[href="#t12"]').click();
  await expect(page.locator('#t12')).toBeInViewport();
  await page.locator('.contents a[href="#x3"]').click();
  await expect(page.locator('#x3')).toBeInViewport();
  // Who speaks how much stands at the end, and turn by turn beside the source.
  await expect(page.getByText(/Officials \d+%, Reporters \d+%/)).toBeVisible();
  await context.close();
});
