import { expect, test } from '@playwright/test';
import { readPassages } from '../../scripts/search/read-passages.ts';
import { resolveFolders } from '../../scripts/folders.ts';
import { readWords } from '../../src/phrases/read-words.ts';

/** The last words of a paragraph and the first of the one in which they go on: of a turn, and of a text. */
const crossings = ['t', 'p'].map((kind) => {
  for (const { id: document, passages } of readPassages(resolveFolders().out)) {
    const all = Object.entries(passages);
    for (const [place, [id, { text, next }]] of all.entries()) {
      const behind = next === undefined ? undefined : all[place + next];
      if (!id.startsWith(kind) || !behind) continue;
      const [before, after] = [text.split(' ').slice(-4), behind[1].text.split(' ').slice(0, 3)];
      return { document, from: id, to: behind[0], before: before.join(' '), after: after.join(' ') };
    }
  }
  throw new Error(`No passage ${kind}… goes on`);
});

const wordsOf = (texts: readonly string[]) => readWords(texts.join(' ')).map(({ word }) => word);

for (const { document, from, to, before, after } of crossings) {
  test(`Words that go on from ${from} to ${to} are one exact passage, and are marked in both on arrival`, async ({
    page,
  }) => {
    const query = `${before} ${after}`;
    await page.goto(`./search/?${new URLSearchParams({ q: query }).toString()}`);
    const hit = page.locator(`[data-answers=passage] a[data-answer][href*="/${document}/"][href$="#${from}"]`);
    await expect(hit.locator('p')).toHaveCount(2);
    expect(wordsOf(await hit.locator('mark').allTextContents())).toEqual(wordsOf([query]));
    await hit.click();
    await expect(page).toHaveURL((url) => url.hash === `#${from}`);
    await expect(page.locator(`[id="${from}"]`)).toBeInViewport();
    await expect(page.locator('main mark[data-hit]')).not.toHaveCount(0);
    // A mark is in pieces where a link begins within it.
    const marked = async (id: string) => [
      (await page.locator(`[id="${id}"] mark[data-hit]`).allTextContents()).join(''),
    ];
    expect(wordsOf(await marked(from))).toEqual(wordsOf([before]));
    expect(wordsOf(await marked(to))).toEqual(wordsOf([after]));
  });
}
