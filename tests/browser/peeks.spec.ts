import { expect, test, type Page } from '@playwright/test';
import { call, meeting, reading } from './site-pages.ts';

const partners = 'true-partners-2023';
const region = (page: Page, passage: string) => page.getByRole('region', { name: `Source of ${passage}` });
const sign = (page: Page, id: string) => page.locator(`.para:has(> #${id}) .check`);

test('The sign at a paragraph opens its source beside it: the bytes lit, where they stand, and since when they are so', async ({
  page,
}) => {
  await page.goto(reading(partners));
  await sign(page, 'p2').click();
  const source = region(page, '¶2');
  await expect(source).toContainText('✓ ¶2 matches its source');
  await expect(source.locator('mark')).toHaveText((await page.locator('#p2').textContent()) ?? '');
  await expect(source).toContainText('Line 7, bytes 530–681 of 3,074');
  await expect(source).toContainText('Unchanged since 22 November 2026');
  await expect(source).toContainText(/SHA-256 1e76fbb3…3b37b53f/);
  const [beside, passage] = [await source.boundingBox(), await page.locator('#p2').boundingBox()];
  expect(beside?.x).toBeGreaterThan((passage?.x ?? 0) + (passage?.width ?? 0));
  await source.getByRole('link', { name: 'Whole source' }).click();
  await expect(page).toHaveURL(/\/source\/#p2$/);
});

test('By keyboard it opens, closes with Escape, and the focus is where it was', async ({ page }) => {
  await page.goto(reading(partners));
  await sign(page, 'p2').press('Enter');
  await expect(region(page, '¶2')).toBeFocused();
  await expect(sign(page, 'p2')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(region(page, '¶2')).toHaveCount(0);
  await expect(sign(page, 'p2')).toBeFocused();
  await sign(page, 'p3').press('Enter');
  await region(page, '¶3').getByRole('button', { name: 'Close' }).press('Enter');
  await expect(sign(page, 'p3')).toBeFocused();
});

test('Where words were corrected the sign says so, and what opens says what and why', async ({ page }) => {
  await page.goto(reading(meeting));
  await expect(sign(page, 'p1')).toHaveText('corrected');
  await sign(page, 'p1').click();
  await expect(region(page, '¶1')).toContainText('¶1: one correction');
  await expect(region(page, '¶1')).toContainText('Lpez → López. The accented letter was lost in this copy.');
  await expect(sign(page, 'p2')).toHaveAccessibleName('2 source');
});

test('A name shows who it is to a pointer that rests and to the keyboard, and its link leads on', async ({ page }) => {
  await page.goto(reading(partners));
  const name = page.locator('#p1 .mention').first();
  const peek = page.getByRole('group', { name: 'About Joe Biden' });
  await name.hover();
  await expect(peek).toContainText('14 statements in 2 documents');
  await expect(peek.getByRole('link', { name: 'What they said' })).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(peek).toHaveCount(0);
  await page.locator('#p1').locator('xpath=..').locator('.check').focus();
  await page.keyboard.press('Tab');
  // The ribbon stands between them, once a reader has begun.
  if ((await page.locator('.keep:focus').count()) > 0) await page.keyboard.press('Tab');
  await expect(name).toBeFocused();
  await expect(peek).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(peek.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(peek).toHaveCount(0);
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/people\/joe-biden\/$/);
});

test('A reference to a passage shows its words', async ({ page }) => {
  await page.goto(reading('north-americas-promise-2021'));
  await page.getByText('how we know').click();
  await page.locator(`.known a[href*="${call}"]`).first().hover();
  const peek = page.getByRole('group', { name: 'Background call, turn 2, ¶3' });
  await expect(peek).toContainText('So, the first point I want to make');
  await expect(peek).toContainText('17 November 2021');
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a touch shows a name at the foot of the screen, and the source below its paragraph', async ({ page }) => {
    await page.goto(reading(partners));
    await page.locator('#p1 .mention').first().tap();
    const peek = page.getByRole('group', { name: 'About Joe Biden' });
    await expect(peek).toBeVisible();
    const box = await peek.boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
    await page.locator('#p1').tap({ position: { x: 5, y: 60 } });
    await expect(peek).toHaveCount(0);
    await sign(page, 'p2').tap();
    const [below, passage] = [await region(page, '¶2').boundingBox(), await page.locator('#p2').boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((passage?.y ?? 0) + (passage?.height ?? 0));
  });
});

test.describe('Without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the sign and the name are links', async ({ page }) => {
    await page.goto(reading(partners));
    await sign(page, 'p2').click();
    await expect(page).toHaveURL(/\/source\/#p2$/);
    await page.goBack();
    await page.locator('#p1 .mention').first().click();
    await expect(page).toHaveURL(/\/people\/joe-biden\/$/);
  });
});

test('Where what it shows can’t be fetched, the sign leads to the page of the source', async ({ page }) => {
  await page.route('**/peeks.json', (route) => route.abort());
  await page.goto(reading(partners));
  await sign(page, 'p2').click();
  await expect(page).toHaveURL(/\/source\/#p2$/);
});
