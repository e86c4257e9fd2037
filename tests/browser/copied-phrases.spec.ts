import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSeededRandom } from '../../scripts/tools/seeded-random.ts';
import { resolveFolders } from '../../scripts/folders.ts';
import { readPhrase } from '../../src/phrases/find-phrase.ts';
import { PhraseIndex } from '../../src/phrases/phrase-index.ts';
import { readWords } from '../../src/phrases/read-words.ts';
import { searchPhrase } from '../../src/phrases/search-phrase.ts';
import { unwrapShard } from '../../src/phrases/shards.ts';
import { pages } from './site-pages.ts';

/** The reading pages of the documents. */
const documents = pages.filter((address) => /^\.\/documents\/[^/]+\/$/.test(address) && !address.endsWith('/page/'));
const longest = 9;
const perPassage = 8;

interface Copied {
  id: string;
  /** What the browser copies of the passage and of what leads it, as the page shows them. */
  text: string;
}

/** Selects each passage of the page from what leads it to its end, as a reader would, and takes what would be copied. */
const copyPassages = (page: Page): Promise<Copied[]> =>
  page.evaluate(() => {
    const shown = '.doc-head > h1:not(.supplied), .doc-head > .sub, .text :is(p, pre, h2, h3, h4, h5, h6, li, td)[id]';
    return [...document.querySelectorAll<HTMLElement>(shown)]
      .filter((element) => !element.closest('[data-pagefind-ignore]'))
      .map((element) => {
        const lead = document.querySelector(`[data-leads="${element.id}"]`);
        const range = document.createRange();
        const selection = getSelection() as Selection;
        const texts = [lead, element].flatMap((part) => {
          if (!part) return [];
          range.selectNodeContents(part);
          selection.removeAllRanges();
          selection.addRange(range);
          return [selection.toString()];
        });
        return { id: element.id, text: texts.join(' ') };
      });
  });

test('A phrase that is copied from any passage of any document finds that passage, whatever kind it is of', async ({
  page,
}) => {
  test.slow();
  const folder = join(resolveFolders().out, 'phrases');
  const index = new PhraseIndex((name) =>
    Promise.resolve(unwrapShard(readFileSync(join(folder, `${name}.js`), 'utf8'))),
  );
  const dice = createSeededRandom(4);
  const missed: unknown[] = [];
  let looked = 0;
  for (const address of documents) {
    await page.goto(address);
    const document = address.split('/')[2];
    for (const { id, text } of await copyPassages(page)) {
      const words = readWords(text);
      for (let draw = 0; words.length > 0 && draw < perPassage; draw += 1) {
        // The first draw begins with the passage: there, what leads it and its own words meet.
        const first = draw === 0 ? 0 : dice(words.length);
        const last = Math.min(words.length - 1, first + dice(longest));
        const phrase = text.slice(words[first]?.start, words[last]?.end);
        looked += 1;
        const found: string[] = [];
        for await (const hit of searchPhrase(index, readPhrase(`${phrase} `))) {
          found.push(`${hit.document.id}#${hit.passage.id}`);
        }
        if (!found.includes(`${document}#${id}`)) missed.push({ document, id, phrase });
      }
    }
  }
  expect(looked).toBeGreaterThan(500);
  expect(missed).toEqual([]);
});

test('Words that cross a dateline are marked together on arrival', async ({ page }) => {
  const marked: string[][] = [];
  for (const address of documents) {
    await page.goto(address);
    const crossing = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-leads]')].map((lead) => {
        const id = lead.dataset['leads'] ?? '';
        const words = (element: Element | null) => element?.textContent.trim().split(/\s+/) ?? [];
        return { id, before: words(lead), after: words(document.getElementById(id)).slice(0, 3) };
      }),
    );
    for (const { id, before, after } of crossing) {
      const query = [...before, ...after].join(' ');
      await page.goto(`${address}?${new URLSearchParams({ q: query }).toString()}#${id}`);
      const marks = page.locator(`[data-leads="${id}"] mark[data-hit], [id="${id}"] mark[data-hit]`);
      await expect(marks).not.toHaveCount(0);
      const text = (await marks.allTextContents()).join(' ');
      const wordsOf = (of: string) => readWords(of).map(({ word }) => word);
      expect(wordsOf(text)).toEqual(wordsOf(query));
      marked.push(wordsOf(text));
    }
  }
  expect(marked.length).toBeGreaterThan(0);
});
