import { chromium, type Page } from '@playwright/test';
import { listen } from '../../../server/listen.ts';
import { createSiteHandler } from '../../../server/site-handler.ts';
import { findChromium } from '../../../testing/find-chromium.ts';

/** Milliseconds from keys to their answers on screen, for one phrase. */
export interface KeystrokeTimes {
  query: string;
  /** On a page that has loaded nothing of the index yet. */
  cold: number[];
  /** Typed again on the same page, once all was answered. */
  loaded: number[];
  /** Once more, with pauses between keys, in which related pages are looked for and answers counted. */
  paused: number[];
  /** Keys that no passage answered, as where a word is no more than begun. */
  unanswered: number;
}

/** A key that nothing has answered by then is not answered. */
const patience = 1500;

/** Milliseconds between the keys of somebody who types slowly: longer than the search page waits for the next one. */
const slowly = 320;

/** Types each phrase key by key on the search page of a built site, in a Chromium with nothing in its cache. */
export async function measureKeystrokes(
  site: string,
  queries: readonly string[],
  onQuery: () => void,
): Promise<KeystrokeTimes[]> {
  const { port, close } = await listen(createSiteHandler(site), 0);
  const executablePath = findChromium();
  const args = ['--no-sandbox', '--disable-background-networking'];
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args });
  const times: KeystrokeTimes[] = [];
  try {
    for (const query of queries) {
      // A worker would fetch the whole archive meanwhile.
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(`http://localhost:${String(port)}/search/`, { waitUntil: 'networkidle' });
      const cold = await typePhrase(page, query);
      // With the index of pages, which is loaded when typing pauses.
      await page.locator('main [data-search-state=done]').waitFor();
      const loaded = await typePhrase(page, query);
      const paused = await typePhrase(page, query, slowly);
      const answered = (all: readonly (number | undefined)[]) => all.filter((time) => time !== undefined);
      times.push({
        query,
        cold: answered(cold),
        loaded: answered(loaded),
        paused: answered(paused),
        unanswered: loaded.length - answered(loaded).length,
      });
      await context.close();
      onQuery();
    }
  } finally {
    await browser.close();
    close();
  }
  return times;
}

async function typePhrase(page: Page, query: string, pause = 0): Promise<(number | undefined)[]> {
  await page.locator('main input[type=search]').fill('');
  const times: (number | undefined)[] = [];
  for (const key of query) {
    await page.waitForTimeout(pause);
    times.push(await page.evaluate(typeKey, [key, patience] as const));
  }
  return times;
}

/** Runs in the browser: the time from a key to the frame that shows passages for it. */
function typeKey([key, wait]: readonly [key: string, wait: number]): Promise<number | undefined> {
  const box = document.querySelector<HTMLInputElement>('main input[type=search]') as HTMLInputElement;
  const lists = document.querySelectorAll('main [data-answers=passage] ol, main [data-answers=words] ol');
  const began = performance.now();
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => {
      observer.disconnect();
      resolve(undefined);
    }, wait);
    const observer = new MutationObserver((changes) => {
      if (!changes.some(({ addedNodes }) => addedNodes.length > 0)) return;
      observer.disconnect();
      clearTimeout(giveUp);
      // The task after a frame's callbacks runs when the frame is drawn; an urgent one, since a timer's would wait for other timers.
      requestAnimationFrame(
        () => void scheduler.postTask(() => resolve(performance.now() - began), { priority: 'user-blocking' }),
      );
    });
    for (const list of lists) observer.observe(list, { childList: true });
    box.value += key;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
