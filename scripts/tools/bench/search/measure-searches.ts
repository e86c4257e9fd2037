import { chromium } from '@playwright/test';
import { listen } from '../../../server/listen.ts';
import { createSiteHandler } from '../../../server/site-handler.ts';
import { findChromium } from '../../../testing/find-chromium.ts';
import { countSent, sumBytes, type Sent } from './count-sent.ts';
import type { Engine } from './engines.ts';
import type * as Client from './first-hit.ts';

/** What a browser with an empty cache was sent until it had the first exact hit. */
export interface SearchCost {
  found: boolean;
  /** Gzipped, without the engine's own program. */
  bytes: number;
  requests: number;
  /** The engine's own program, where it loads one: it costs the same whatever is looked for. */
  program: number;
}

/** Code that is part of the site's own scripts, or stands for it. */
const own = /^\/(?:bench\/|favicon)/;
const program = /^\/pagefind\/(?:pagefind(?:-worker)?\.js|wasm\.[^/]+)$/;

/** Looks for each query with each engine in a Chromium without a cache. */
export async function measureSearches(
  site: string,
  searches: readonly { engine: Engine; query: string }[],
  onSearch: () => void,
): Promise<SearchCost[]> {
  const sent: Sent[] = [];
  const { port, close } = await listen(countSent(createSiteHandler(site), sent), 0);
  const executablePath = findChromium();
  const args = ['--no-sandbox', '--disable-background-networking'];
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args });
  const costs: SearchCost[] = [];
  try {
    const page = await browser.newPage();
    for (const { engine, query } of searches) {
      // Nothing is kept from the visit before: the server lets nothing be used again unasked, and gives no way to ask.
      await page.goto(`http://localhost:${String(port)}/bench/`);
      sent.length = 0;
      const found = await page.evaluate(
        async ([client, name, text]) => {
          const { firstHit } = (await import(client)) as typeof Client;
          return firstHit(name, text);
        },
        ['/bench/first-hit.js', engine, query] as const,
      );
      const data = sent.filter(({ path }) => !own.test(path) && !program.test(path));
      costs.push({
        found,
        bytes: sumBytes(data),
        requests: data.length,
        program: sumBytes(sent.filter(({ path }) => program.test(path))),
      });
      onSearch();
    }
  } finally {
    await browser.close();
    close();
  }
  return costs;
}
