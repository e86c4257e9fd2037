import { expect, test } from '@playwright/test';
import { call, reading, readingPages } from './site-pages.ts';

/** How far down the first line of a document's own words begins, in windows. */
const windows = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
/** What stands between a transcript's title and its words: who speaks, and what is in it. */
const most = (address: string) => (address === reading(call) ? 0.55 : 0.5);

const titles = [30, 65, 100].map((letters) =>
  'Ministers of nine countries agree in Lisbon on common rules for rivers, harbours and the open sea now'.slice(
    0,
    letters,
  ),
);

test('The words begin in the first half of a window, and so they do below titles of up to a hundred letters, on pages of every kind', async ({
  page,
}) => {
  for (const address of readingPages) {
    await page.goto(address);
    for (const title of [undefined, ...titles]) {
      if (title !== undefined) await page.evaluate(setTitle, title);
      for (const { width, height } of windows) {
        await page.setViewportSize({ width, height });
        const top = await page
          .locator('.text :is(p, pre, li, td)[id]')
          .first()
          .evaluate((words) => words.getBoundingClientRect().top);
        expect(top / height, `${address} ${String(width)} ${title ?? ''}`).toBeLessThanOrEqual(most(address));
      }
    }
  }
});

test('A text that begins with a question begins right below its head', async ({ page }) => {
  for (const { width, height } of windows) {
    await page.setViewportSize({ width, height });
    await page.goto(reading(call));
    const [before, after] = await page.evaluate(() => {
      const contents = document.querySelector('.text > .contents');
      const turn = document.querySelector('.text > .turn');
      const question = document.querySelector('.text > .exchange');
      const before = turn?.getBoundingClientRect().top ?? NaN;
      if (question) contents?.after(question);
      return [before, question?.getBoundingClientRect().top ?? NaN];
    });
    expect(after - before).toBeLessThan(12);
  }
});

test('On a narrow phone the name of the archive, the search and the menu stand in one line', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('./');
  const tops = await page
    .locator('.masthead :is(.wordmark, .to-search, summary)')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().bottom));
  expect(tops).toHaveLength(3);
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(12);
});

/** Runs in the page: sets its title in the face for one of that length. */
function setTitle(text: string): void {
  const title = document.getElementById('title');
  if (!title) throw new Error('The page has no title.');
  title.classList.remove('short', 'long', 'longest');
  title.classList.add(text.length > 60 ? 'long' : 'short');
  title.textContent = text;
}
