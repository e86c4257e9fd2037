import { expect as usual, test as base, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { resolveFolders } from '../../scripts/folders.ts';
import { listen, type Listening } from '../../scripts/server/listen.ts';
import { createSiteHandler, type Handler } from '../../scripts/server/site-handler.ts';
import type { OfflineManifest } from '../../src/worker/offline-manifest.ts';
import { listAgain } from './list-again.ts';
import { SiteCopy } from './site-copy.ts';
import { siteAtRoot } from './site-at-root.ts';
import { isAtRoot, meeting } from './site-pages.ts';
import { zipOnce } from './zip-once.ts';

/** How much of the site a test's host has. */
type Extent = 'part' | 'whole';
/** A part lacks what is made by the same templates as other pages, and what search shows of pages. */
const leftOut = new RegExp(
  `^(?:(?:agreements|cards|events|organizations|people|places|quotes|topics)/.|documents/(?!index|${meeting})|pagefind/fragment/)`,
);

/** What is known of their sizes. */
const sizes = new Map<string, number>();

/** Bytes that can't be compressed much. */
const makeNoise = (): Buffer => {
  const noise = Buffer.alloc(2_100_000);
  for (let at = 0, value = 1; at < noise.length; at += 1) noise[at] = value = (value * 1_103_515_245 + 12_345) % 251;
  return noise;
};
let noise: Buffer | undefined;

const copies = new Map<Extent, SiteCopy>();
/** The built site, or a part of it, which is kept in a fraction of the time. */
function copyOf(extent: Extent): SiteCopy {
  const { out } = resolveFolders();
  const isTaken = (path: string) => extent === 'whole' || !leftOut.test(relative(out, path).split(sep).join('/'));
  const list = (site: string) => {
    if (extent === 'part') listAgain(site, sizes);
  };
  const copy = copies.get(extent) ?? new SiteCopy(out, isTaken, list);
  copies.set(extent, copy);
  return copy;
}

/** A host of the built site that can be ended, begun again and given another version. */
class Host {
  readonly site: string;
  readonly base: string;
  /** What comes before the site's own answers. */
  before: Handler = () => Promise.resolve();
  #listening: Listening | undefined;
  #port = 0;

  constructor(site: string, base: string) {
    this.site = site;
    this.base = base;
  }
  get root() {
    return `http://localhost:${this.#port}${this.base}`;
  }
  address = (path: string) => new URL(path, this.root).href;
  get manifest() {
    return JSON.parse(readFileSync(join(this.site, 'offline.json'), 'utf8')) as OfflineManifest;
  }

  async start(): Promise<void> {
    const serve = createSiteHandler(this.site, this.base, zipOnce);
    const answer: Handler = async (request, response) => {
      if (request.url === '/neighbour/') {
        response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Neighbour</title>');
        return;
      }
      await this.before(request, response);
      if (!response.writableEnded && !response.destroyed) await serve(request, response);
    };
    this.#listening = await listen(answer, this.#port);
    this.#port = this.#listening.port;
  }
  stop = () => this.#listening?.close();

  /** Publishes another version: each of these pages says so. */
  publish(words: string, pages: readonly string[] = ['index.html', 'search/index.html']): void {
    for (const page of pages) {
      const path = join(this.site, page);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/<\/h1>/, ` ${words}</h1>`));
    }
    this.#list();
  }
  /** Has the worker begin with these lines: for what a test can't have the browser say by itself. */
  beginWorkerWith(lines: string): void {
    this.before = (request, response) => {
      if (request.url === `${this.base}sw.js`) {
        const script = `${lines}\n${readFileSync(join(this.site, 'sw.js'), 'utf8')}`;
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      }
      return Promise.resolve();
    };
  }
  /** Makes the archive one that is not kept without being asked. */
  grow(): void {
    noise ??= makeNoise();
    for (let part = 0; part < 30; part += 1) {
      writeFileSync(join(this.site, `large-${part}.bin`), noise.subarray(part * 70_000, (part + 1) * 70_000));
    }
    this.#list();
  }
  /** The site has its workers already. */
  #list = () => listAgain(this.site, sizes);
}

/** A copy is hundreds of files: on a busy machine what follows from it takes its time. */
export const expect = usual.configure({ timeout: 30_000 });

export const test = base.extend<{ host: Host; extent: Extent }>({
  serviceWorkers: 'allow',
  extent: ['part', { option: true }],
  host: async ({ baseURL, extent }, use) => {
    // At a root are the same files, of which a part shows all that depends on where they are.
    const copy = copyOf(isAtRoot(baseURL) ? 'part' : extent);
    const host = new Host(copy.folder, isAtRoot(baseURL) ? '/' : '/some/path/');
    await host.start();
    await use(host);
    host.stop();
    copy.restore();
  },
});

/** Waits until a worker serves the site, as it does from the second page on. */
export async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
    .toBe('activated');
}

/** Below a path is where most can go wrong, and all is tried there; some at the root of a host too. */
export const places = [
  { where: 'Below a path', use: {} },
  { where: 'At the root of a host', use: { baseURL: siteAtRoot } },
] as const;

export const headingOf = (page: Page) => page.getByRole('heading', { level: 1 });
export const notice = (page: Page) => page.locator('.new-version');
/** Has the browser look for another version now, as it does at times by itself. */
export const lookForVersion = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
  });

/** What the page for keeping the archive says and offers. */
export const keeping = (page: Page) => page.locator('keep-offline');
export const keepButton = (page: Page) => page.getByRole('button', { name: 'Keep this archive offline' });

/** The beginnings of the hashes of what a page receives from these addresses, as the list of files has them. */
export const fetchAll = (addresses: string[]): Promise<string[]> =>
  Promise.all(
    addresses.map(async (address) => {
      const digest = await crypto.subtle.digest('SHA-256', await (await fetch(address)).arrayBuffer());
      return Array.from(new Uint8Array(digest).subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
    }),
  );
