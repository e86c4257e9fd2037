import { afterAll, beforeAll, describe, inject } from 'vitest';
import { listen, type Listening } from '../../scripts/server/listen.ts';
import { createSiteHandler } from '../../scripts/server/site-handler.ts';
import type { Browser } from './browser.ts';
import { checkExpressions } from './checks/expressions.ts';
import { checkOffline } from './checks/offline.ts';
import { checkPages } from './checks/pages.ts';
import { checkPassages } from './checks/passages.ts';
import { checkPortable } from './checks/portable.ts';
import { checkReading } from './checks/reading.ts';
import { checkSearch } from './checks/search.ts';
import { checkSearchAmongMany } from './checks/search-among-many.ts';

const base = '/some/path/';

/** Looks at the site in one browser, which `start` starts; skipped where that is not there. `parts`: Chromium has tests of its own, but for what is only here. */
export function describeEngine(name: string, start: (() => Promise<Browser>) | undefined, parts: 'all' | 'own'): void {
  describe.skipIf(!start)(name, () => {
    let browser: Browser | undefined;
    let host: Listening | undefined;
    let manyHost: Listening | undefined;
    beforeAll(async () => {
      host = await listen(createSiteHandler(inject('site'), base), 0);
      manyHost = await listen(createSiteHandler(inject('many'), base), 0);
      browser = await start?.();
    });
    afterAll(async () => {
      await browser?.close();
      host?.close();
      manyHost?.close();
    });
    const browserOf = () => {
      if (!browser) throw new Error(`${name} did not start.`);
      return browser;
    };
    const rootOf = () => `http://localhost:${host?.port ?? 0}${base}`;
    checkExpressions(browserOf);
    checkSearchAmongMany(browserOf, () => `http://localhost:${manyHost?.port ?? 0}${base}`);
    checkPassages(browserOf, rootOf);
    if (parts === 'own') return;
    checkPages(browserOf, rootOf);
    checkReading(browserOf, rootOf);
    checkSearch(browserOf, rootOf);
    checkOffline(browserOf);
    checkPortable(browserOf);
  });
}
