import { expect, test } from '@playwright/test';
import { resolveFolders } from '../../scripts/folders.ts';
import { alwaysSent } from '../../scripts/hosting/write-host-files.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { findHost, hosts, type Host } from '../../scripts/testing/find-missing-hosts.ts';
import { collectFaults } from './page-faults.ts';
import { serveByGuide } from './serve-by-guide.ts';
import { call } from './site-pages.ts';

const { out } = resolveFolders();
const get = (address: string, file: string) => fetch(new URL(file, address));
const firstFile = (pattern: RegExp) => listFiles(out).find((file) => pattern.test(file)) ?? `no ${String(pattern)}`;

for (const host of Object.keys(hosts) as Host[]) {
  test.describe(`Served by ${hosts[host]} as the guide says`, () => {
    const program = findHost(host);
    let address = '';
    let stop: (() => Promise<void>) | undefined;

    test.skip(program === undefined, `SKIPPED: there is no ${hosts[host]} on this machine.`);
    // One server for all of them.
    test.describe.configure({ mode: 'serial' });
    test.beforeEach(async () => {
      if (!stop && program !== undefined) ({ address, stop } = await serveByGuide(host, program, out));
    });
    test.afterAll(async () => {
      await stop?.();
    });

    test('Every answer has the headers that a page can’t say, also of what is not there', async () => {
      for (const file of ['', 'quotes/', firstFile(/^assets\/.*\.js$/), 'fonts/newsreader.woff2', 'no/such/page/']) {
        const { headers } = await get(address, file);
        for (const [name, value] of alwaysSent) expect(headers.get(name), `${name} of ${file}`).toBe(value);
      }
    });

    test('Hashed files are kept for ever, typefaces a day, and all else is asked for each time', async () => {
      const cached = async (file: string) => (await get(address, file)).headers.get('cache-control');
      for (const file of listFiles(out).filter((name) => name.startsWith('assets/'))) {
        expect(file).toMatch(/\.[\w-]{8}\.(?:js|css)$/);
        expect(await cached(file)).toBe('public, max-age=31536000, immutable');
      }
      expect(await cached('fonts/newsreader.woff2')).toBe('public, max-age=86400');
      for (const file of ['', 'documents/', 'phrases/start.js', 'sw.js', 'pagefind/pagefind.js']) {
        expect(await cached(file), file).toBe('no-cache');
      }
    });

    test('Text is sent as UTF-8 and zipped, and each file as what it is', async () => {
      for (const [file, type] of [
        ['', /^text\/html; charset=utf-8$/i],
        [firstFile(/^assets\/.*\.css$/), /^text\/css; charset=utf-8$/i],
        ['phrases/text-0.js', /^(?:application|text)\/javascript; charset=utf-8$/i],
        // JSON is UTF-8 whatever is said.
        [`documents/${call}/passages.json`, /^application\/json(?:; charset=utf-8)?$/i],
        ['manifest.webmanifest', /^application\/manifest\+json/],
      ] as const) {
        const { headers } = await get(address, file);
        expect(headers.get('content-type'), file).toMatch(type);
        if (!file.endsWith('.webmanifest')) expect(headers.get('content-encoding'), file).toMatch(/^(?:gzip|zstd|br)$/);
      }
      expect((await get(address, 'fonts/newsreader.woff2')).headers.get('content-type')).toBe('font/woff2');
      expect((await get(address, firstFile(/^[^/]+\.zip$/))).headers.get('content-type')).toBe('application/zip');
    });

    test('A folder without its slash leads to the page, and where nothing is, the site’s own page says so', async () => {
      const folder = await get(address, 'documents');
      expect(folder.url).toBe(`${address}documents/`);
      for (const missed of ['no/such/page/', '_headers']) {
        const answer = await get(address, missed);
        expect(answer.status).toBe(404);
        expect(await answer.text()).toContain('There is no page at this address');
      }
    });

    test('Pages work there without a fault or a violation of the policy, and search leads to marked words', async ({
      page,
    }) => {
      const faults = collectFaults(page, address);
      for (const path of ['', 'documents/', 'quotes/', 'timeline/', 'about/']) {
        await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' });
      }
      await page.goto(new URL('search/?q=Line+5', address).href);
      await expect(page.locator('[data-search-state="done"]')).toBeVisible();
      await expect(page.locator('[data-hit=page]')).not.toHaveCount(0);
      await page.locator('li[data-hit=passage] a[href$="#t7p2"]').click();
      await expect(page.locator('#t7p2 mark[data-hit]')).toHaveText(['Line 5']);
      expect(faults).toEqual([]);
    });

    test('No other site can frame a page', async ({ page }) => {
      await page.route('https://other.example/', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe src="${address}"></iframe>` }),
      );
      await page.goto('https://other.example/');
      await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
    });
  });
}
