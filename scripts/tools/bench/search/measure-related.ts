import { chromium, type Page } from '@playwright/test';
import { listen } from '../../../server/listen.ts';
import { createSiteHandler } from '../../../server/site-handler.ts';
import { findChromium } from '../../../testing/find-chromium.ts';
import { countSent, sumBytes, type Sent } from './count-sent.ts';

/** What the first related page cost somebody whose browser had nothing but the search page. */
export interface RelatedCost {
  found: boolean;
  /** Gzipped, from the question on: program, index and the pages that are shown. Shards of the phrase index are counted elsewhere. */
  bytes: number;
  requests: number;
}

const phraseShard = /\/phrases\//;

/** Asks each query on the search page of a built site, in a Chromium with nothing in its cache. */
export async function measureRelated(
  site: string,
  queries: readonly string[],
  onQuery: () => void,
): Promise<RelatedCost[]> {
  const sent: Sent[] = [];
  const { port, close } = await listen(countSent(createSiteHandler(site), sent), 0);
  const executablePath = findChromium();
  const args = ['--no-sandbox', '--disable-background-networking'];
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args });
  const costs: RelatedCost[] = [];
  try {
    for (const query of queries) {
      // A worker would fetch the whole archive meanwhile.
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(`http://localhost:${String(port)}/search/`, { waitUntil: 'networkidle' });
      sent.length = 0;
      const shownAt = await askRelated(page, query);
      const counted = sent.filter(({ path, at }) => !phraseShard.test(path) && at <= shownAt);
      costs.push({ found: shownAt < Infinity, bytes: sumBytes(counted), requests: counted.length });
      await context.close();
      onQuery();
    }
  } finally {
    await browser.close();
    close();
  }
  return costs;
}

/** Asks, and waits for all answers. @returns when the first related page stood in the page; never, where none came. */
async function askRelated(page: Page, query: string): Promise<number> {
  const shown = page.evaluate(noteFirstPage);
  await page.locator('main input[type=search]').fill(query);
  await page.locator('main [data-search-state=done]').waitFor();
  // Nothing more comes.
  await page.evaluate(() => dispatchEvent(new Event('bench-end')));
  return (await shown) ?? Infinity;
}

/** Runs in the browser. */
function noteFirstPage(): Promise<number | undefined> {
  const list = document.querySelector('main [data-answers=page] ol') as HTMLOListElement;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => list.childElementCount > 0 && resolve(Date.now()));
    observer.observe(list, { childList: true });
    addEventListener('bench-end', () => resolve(undefined));
  });
}
