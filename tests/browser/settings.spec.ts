import { expect, test, type Page } from '@playwright/test';
import { call, reading } from './site-pages.ts';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = 'rgb(251, 250, 246)';
const dark = 'rgb(20, 21, 19)';

test('Colours follow the system, and stay as they are set', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  expect(await paper(page)).toBe(dark);
  await page.getByRole('radio', { name: 'Light' }).check({ force: true });
  expect(await paper(page)).toBe(light);
  await page.goto(reading(call));
  expect(await paper(page)).toBe(light);
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await page.getByRole('radio', { name: 'System' }).check({ force: true });
  expect(await paper(page)).toBe(dark);
});

test('Colours that were set are there at the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    // The colour of every frame from the first that has a body.
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      if (document.querySelector('main')) seen.push(getComputedStyle(document.body).backgroundColor);
      if (seen.length < 20) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(reading(call));
  await expect.poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen.length)).toBe(20);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(new Set(seen)).toEqual(new Set([dark]));
  // What the browser draws around the page goes with it.
  await expect(page.locator('meta[name=theme-color][data-scheme=dark]')).toHaveAttribute('media', 'all');
});

test('The shortcuts are listed by a key and by a button, and can be turned off', async ({ page }) => {
  await page.goto(reading(call));
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.keyboard.press('?');
  await expect(list).toBeVisible();
  await expect(list).toContainText('Search this archive');
  await list.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(list).toBeVisible();
  await list.getByRole('checkbox').check();
  await list.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('?');
  await expect(list).toBeVisible();
});

test('On paper a document is its text, with its citation and its source’s hash', async ({ page }) => {
  await page.goto(reading(call));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.colophon')).toBeVisible();
  await expect(page.locator('.colophon')).toContainText(/SHA-256 [0-9a-f]{64}/);
  await expect(page.locator('.colophon')).toContainText('transcript, White House');
  for (const part of ['.contents', '.doc-tools', '.actions', 'body > footer', '.masthead nav']) {
    await expect(page.locator(part).first()).toBeHidden();
  }
});
