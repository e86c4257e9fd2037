import { expect, test } from '@playwright/test';
import { authoritiesPath, authorityPath, timelinePath } from '../../src/paths.ts';
import { relative } from './site-pages.ts';

const picture = '.timeline:visible[role=group]';

test('Every mark of the timeline is reached by the keyboard, in the order of time, and leads to its page', async ({
  page,
}) => {
  await page.goto(relative(timelinePath()));
  const marks = page.locator(`${picture} a`);
  const rows = page.locator('.timeline-page tbody a');
  await expect(marks).toHaveCount(await rows.count());
  await marks.first().focus();
  await page.keyboard.press('Tab');
  await expect(marks.nth(1)).toBeFocused();
  const leads = (links: typeof marks) => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(await leads(marks)).toEqual(await leads(rows));
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeVisible();
  expect(page.url()).not.toContain(timelinePath());
});

for (const width of [320, 390, 720, 1360]) {
  test(`The timeline fits a window of ${width} pixels, with all its words inside`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(relative(timelinePath()));
    await expect(page.locator(picture)).toHaveCount(1);
    const outside = await page.evaluate(
      () =>
        [...document.querySelectorAll('.timeline text')].filter((text) => {
          const { left, right, width: wide } = text.getBoundingClientRect();
          const page = text.closest('main')?.getBoundingClientRect();
          return wide > 0 && (left < 0 || right > (page?.right ?? innerWidth));
        }).length,
    );
    expect(outside).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('Letters twice as large make the timeline larger, and its lines do not run into one another', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(relative(timelinePath()));
  const heightOf = () =>
    page
      .locator('.timeline:visible .name')
      .first()
      .evaluate((text) => text.getBoundingClientRect().height);
  const before = await heightOf();
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await heightOf()).toBeGreaterThan(before);
  const overlaps = await page.locator('.timeline:visible .name').evaluateAll(
    (lines) =>
      lines.filter((line, at) => {
        const [own, next] = [line, lines[at + 1]].map((one) => one?.getBoundingClientRect());
        return own && next && next.top < own.bottom - 4;
      }).length,
  );
  expect(overlaps).toBe(0);
});

test('The same events stand in the list of events, each with a page that leads to the timeline', async ({ page }) => {
  await page.goto(relative(authoritiesPath('events')));
  const events = page.locator('.event-list li a');
  await events.first().click();
  await expect(page.locator('.event-page h1')).toBeVisible();
  await page.getByRole('link', { name: 'On the timeline' }).click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(timelinePath()));
});

test('An event says how its documents stand to it, and they lead back', async ({ page }) => {
  await page.goto(relative(authorityPath('events', 'summit-2021')));
  const rows = page.locator('.event-page .docs li');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText('the day before');
  await rows.first().getByRole('link').first().click();
  await page
    .locator('.doc-head')
    .getByRole('link', { name: 'North American Leaders’ Summit, Washington, 2021' })
    .click();
  await expect(page.locator('.event-page h1')).toContainText('Washington, 2021');
});
