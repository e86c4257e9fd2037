import { expect, test, type Locator, type Page } from '@playwright/test';
import { call, meeting, reading, source } from './site-pages.ts';

const row = (page: Page, id: string): Locator => page.locator(`.pair[id="${id}"]`);
const boxOf = async (locator: Locator) => (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

test.describe('Beside each other', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('a passage and its stretch of the file stand in one row, so that both scroll together', async ({ page }) => {
    await page.goto(source(meeting));
    for (const id of ['p1', 'p7', 'p16']) {
      const [left, right] = [await boxOf(row(page, id).locator('.l')), await boxOf(row(page, id).locator('.r'))];
      expect(Math.abs(left.y - right.y)).toBeLessThan(2);
      expect(right.x).toBeGreaterThan(left.x + left.width);
    }
  });

  test('what is left out and what is corrected is drawn, with the reason on the line', async ({ page }) => {
    await page.goto(source(meeting));
    await expect(page.locator('.pair.changed')).not.toHaveCount(0);
    await expect(page.locator('.c .corrected')).toHaveCount(10);
    const corrected = row(page, 'p1');
    await expect(corrected.locator('.c')).toHaveText('“Lpez” corrected: The accented letter was lost in this copy.');
    await expect(corrected.locator('.l mark')).toHaveText('López');
    await expect(corrected.locator('.r mark')).toHaveText('Lpez');
    const drawn = (place: '::before' | '::after', of: Locator) =>
      of.evaluate((element, pseudo) => {
        const { borderTopStyle, borderTopColor, content } = getComputedStyle(element, pseudo);
        return { style: borderTopStyle, color: borderTopColor, drawn: content !== 'none' };
      }, place);
    const [same, changed] = [await drawn('::before', row(page, 'p2')), await drawn('::before', corrected)];
    expect(changed.style).toBe('solid');
    expect(changed.color).not.toBe(same.color);
    expect(
      [await drawn('::after', row(page, 'p2')), await drawn('::after', corrected)].map((end) => end.drawn),
    ).toEqual([false, true]);
    const gone = page.locator('.pair.gone').first();
    expect(await drawn('::before', gone)).toMatchObject({ style: 'dashed' });
    await expect(gone.locator('.left-out')).toContainText('Left out:');
    await expect(gone.locator('.out')).toHaveCSS('text-decoration-line', 'line-through');
  });

  test('in forced colours what is marked is read on both sides, in dark ones too', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto(source(meeting));
      const drawn = row(page, 'p1').evaluate((element) =>
        [...element.querySelectorAll('mark')].map((mark) => {
          const { color, backgroundColor } = getComputedStyle(mark);
          return {
            color,
            ground: /^rgba\(.*, 0\)$/.test(backgroundColor)
              ? getComputedStyle(document.body).backgroundColor
              : backgroundColor,
          };
        }),
      );
      for (const { color, ground } of await drawn) expect(color).not.toBe(ground);
      expect(await drawn).toHaveLength(2);
    }
  });

  test('the bar is as long as the text, and its legend counts every character', async ({ page }) => {
    await page.goto(source(meeting));
    const key = await page.locator('.account .key').first().innerText();
    const counts = (key.match(/[\d,]+/g) ?? []).map((count) => Number(count.replace(',', '')));
    const [all = 0, ...parts] = counts;
    expect(all).toBeGreaterThan(5000);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
    expect((await boxOf(page.locator('.account svg'))).width).toBeGreaterThan(900);
  });

  test('the heads of the columns stay in sight, and cover nothing that is asked for', async ({ page }) => {
    await page.goto(`${source(call)}#t12p1`);
    const [heads, asked] = [await boxOf(page.locator('.pair.heads')), await boxOf(row(page, 't12p1'))];
    expect(heads.y).toBeGreaterThanOrEqual(0);
    expect(asked.y).toBeGreaterThanOrEqual(heads.y + heads.height);
  });
});

for (const [what, anchor, holds] of [
  ['a paragraph', 'p7', 'p7'],
  ['a stretch of the file', 'r3', 'p2'],
  ['a correction', 'c2', 'p6'],
] as const) {
  test(`The address of ${what} lights its row`, async ({ page }) => {
    await page.goto(source(meeting));
    const plain = await row(page, holds).evaluate((element) => getComputedStyle(element).backgroundColor);
    await page.goto(`${source(meeting)}#${anchor}`);
    await expect(page.locator(`#${anchor}`)).toBeInViewport();
    await expect(row(page, holds)).not.toHaveCSS('background-color', plain);
  });
}

test('A turn’s address is its row’s, and its number leads to the same place of the text', async ({ page }) => {
  await page.goto(`${source(call)}#t12`);
  await expect(row(page, 't12p1').locator('.speaker')).toBeInViewport();
  await row(page, 't12p1').locator('.n').click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(reading(call).slice(1)) && url.hash === '#t12p1');
});

test.describe('On a phone, without JavaScript', () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  const lines = async (side: Locator) => Math.round((await boxOf(side)).height / 20);

  test('the file stands below each passage at two lines, whole where it differs', async ({ page }) => {
    await page.goto(source(meeting));
    const [left, right] = [row(page, 'p2').locator('.l'), row(page, 'p2').locator('.r')];
    expect((await boxOf(right)).y).toBeGreaterThanOrEqual((await boxOf(left)).y + (await boxOf(left)).height);
    expect(await lines(right)).toBe(2);
    expect(await lines(row(page, 'p1').locator('.r'))).toBeGreaterThan(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('a tap on it opens it, as its address and the keyboard do', async ({ page }) => {
    await page.goto(source(meeting));
    const file = row(page, 'p2').locator('.r');
    await file.click({ position: { x: 120, y: 30 } });
    await expect(page).toHaveURL((url) => url.hash === '#p2');
    await expect.poll(() => lines(file)).toBeGreaterThan(3);
    const next = row(page, 'p3').locator('.r');
    expect(await lines(next)).toBe(2);
    await row(page, 'p3').locator('.n').focus();
    await expect.poll(() => lines(next)).toBeGreaterThan(2);
  });

  test('what is folded below is whole on paper', async ({ page }) => {
    await page.goto(source(meeting));
    const known = page.locator('.recorded table');
    await expect(known).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(known).toBeVisible();
    await expect(page.locator('.fixity-check pre').last()).toBeVisible();
    // Both sides stand beside each other there, too.
    const [left, right] = [await boxOf(row(page, 'p2').locator('.l')), await boxOf(row(page, 'p2').locator('.r'))];
    expect(Math.abs(left.y - right.y)).toBeLessThan(2);
    expect(await lines(row(page, 'p2').locator('.r'))).toBeGreaterThan(3);
  });
});
