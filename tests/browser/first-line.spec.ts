import { expect, test } from '@playwright/test';
import { call, reading, readingPages } from './site-pages.ts';

/** How far down the first line of a document's own words begins, in windows. */
const windows = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
/** What stands between a transcript's title and its words: who speaks, and what is in it. */
const most = (address: string) => (address === reading(call) ? 0.55 : 0.5);

for (const viewport of windows) {
  test(`The words begin in the first half of a window of ${String(viewport.width)} pixels`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const address of readingPages) {
      await page.goto(address);
      const top = await page
        .locator('.text :is(p, pre, li, td)[id]')
        .first()
        .evaluate((words) => words.getBoundingClientRect().top);
      expect(top / viewport.height, address).toBeLessThanOrEqual(most(address));
    }
  });

  test(`So they do below a title of a hundred letters in a window of ${String(viewport.width)} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(reading('true-partners-2023'));
    const top = await page.evaluate(() => {
      const title = document.getElementById('title');
      const words = document.querySelector('.text p[id]');
      if (!title || !words) return Infinity;
      title.className = 'long';
      title.textContent =
        'Ministers of nine countries agree in Lisbon on common rules for rivers, harbours and the open sea now';
      return title.textContent.length >= 100 ? words.getBoundingClientRect().top : Infinity;
    });
    expect(top / viewport.height).toBeLessThanOrEqual(0.5);
  });
}
