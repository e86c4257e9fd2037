import { expect, test } from '@playwright/test';
import { call, reading } from './site-pages.ts';

/** Pages that have long words in narrow places. */
const enlarged = [
  './',
  './about/',
  './documents/',
  './timeline/',
  './quotes/',
  './people/',
  './people/joe-biden/',
  reading(call),
];
const lists = 'h1, .choices :is(h2, a), .contents a, .name-groups a, .authorities a, dt';

/** Runs in the page: the words of elements that stand in more than one line, but for those that are joined by a hyphen or a dash. */
function findBrokenWords(selector: string): string[] {
  const broken: string[] = [];
  for (const element of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
      for (const { index, 0: word } of text.data.matchAll(/[^\s–—-]+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
  }
  return broken;
}

/** Runs in the page: words of elements that lie over those of others. */
function findOverlaps(selector: string): string[] {
  const boxes = [...document.querySelectorAll(selector)].flatMap((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].map((box) => ({ element, box }));
  });
  const isOver = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .flatMap((other) =>
        one.element !== other.element && isOver(one.box, other.box)
          ? `${one.element.textContent.trim()} | ${other.element.textContent.trim()}`
          : [],
      ),
  );
}

test('Letters of twice the size break no word of headings, lists and contents in any window, and nothing lies over anything', async ({
  page,
}) => {
  for (const address of enlarged) {
    await page.goto(address);
    await page.locator('html').evaluate((html) => {
      html.style.fontSize = '200%';
    });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const place = [address, width];
      expect([place, await page.evaluate(findBrokenWords, lists)]).toEqual([place, []]);
      expect([place, await page.evaluate(findOverlaps, '.authorities .amount, .choices a')]).toEqual([place, []]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, place.join(', ')).toBeLessThanOrEqual(width);
    }
  }
});
