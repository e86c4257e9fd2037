import { chromium } from '@playwright/test';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from '../../server/listen.ts';
import { createSiteHandler, type Handler } from '../../server/site-handler.ts';
import { findChromium } from '../../testing/find-chromium.ts';
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
  const sent: { path: string; bytes: number }[] = [];
  const { port, close } = await listen(counting(createSiteHandler(site), sent), 0);
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
        bytes: sum(data),
        requests: data.length,
        program: sum(sent.filter(({ path }) => program.test(path))),
      });
      onSearch();
    }
  } finally {
    await browser.close();
    close();
  }
  return costs;
}

const sum = (all: readonly { bytes: number }[]) => all.reduce((total, { bytes }) => total + bytes, 0);

/** Notes the path and the bytes of every answer. */
function counting(handler: Handler, sent: { path: string; bytes: number }[]): Handler {
  return (request: IncomingMessage, response: ServerResponse) => {
    const end = response.end.bind(response) as (chunk?: unknown) => ServerResponse;
    response.end = ((chunk?: Uint8Array | string) => {
      sent.push({ path: request.url?.split('?', 1)[0] ?? '', bytes: chunk?.length ?? 0 });
      return end(chunk);
    }) as typeof response.end;
    return handler(request, response);
  };
}
