import { expect, test as base, type Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveFolders } from '../../scripts/folders.ts';
import { buildOffline } from '../../scripts/offline/build-offline.ts';
import { listen, type Listening } from '../../scripts/server/listen.ts';
import { createSiteHandler, type Handler } from '../../scripts/server/site-handler.ts';
import { searchPath } from '../../src/paths.ts';
import type { OfflineManifest } from '../../src/worker/offline-manifest.ts';
import { isAtRoot, meeting, reading } from './site-pages.ts';

/** A host of the built site that can be ended, begun again and given another version. */
class Host {
  readonly folder = mkdtempSync(join(tmpdir(), 'offline-'));
  readonly base: string;
  /** What comes before the site's own answers. */
  before: Handler = () => Promise.resolve();
  #listening: Listening | undefined;
  #port = 0;

  constructor(base: string) {
    this.base = base;
    cpSync(resolveFolders().out, this.site, { recursive: true });
  }
  get site() {
    return join(this.folder, 'site');
  }
  get root() {
    return `http://localhost:${this.#port}${this.base}`;
  }
  address = (path: string) => new URL(path, this.root).href;
  get manifest() {
    return JSON.parse(readFileSync(join(this.site, 'offline.json'), 'utf8')) as OfflineManifest;
  }

  async start(): Promise<void> {
    const serve = createSiteHandler(this.site, this.base);
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
  async publish(words: string, pages: readonly string[] = ['index.html', 'search/index.html']): Promise<void> {
    for (const page of pages) {
      const path = join(this.site, page);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/<\/h1>/, ` ${words}</h1>`));
    }
    await this.#list();
  }
  /** Makes the archive one that is not kept without being asked. */
  async grow(): Promise<void> {
    const noise = Buffer.alloc(2_100_000);
    for (let at = 0, value = 1; at < noise.length; at += 1) noise[at] = value = (value * 1_103_515_245 + 12_345) % 251;
    for (let part = 0; part < 30; part += 1) {
      writeFileSync(join(this.site, `large-${part}.bin`), noise.subarray(part * 70_000, (part + 1) * 70_000));
    }
    await this.#list();
  }
  #list = () => buildOffline(this.site, { start() {}, tick() {}, done() {} });
}

// A copy is hundreds of files; on a busy machine that takes its time.
base.describe.configure({ timeout: 90_000 });

const test = base.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  host: async ({ baseURL }, use) => {
    const host = new Host(isAtRoot(baseURL) ? '/' : '/some/path/');
    await host.start();
    await use(host);
    host.stop();
    rmSync(host.folder, { recursive: true, force: true });
  },
});

/** Waits until a worker serves the site, as it does from the second page on. */
async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
    .toBe('activated');
}

/** Below a path is where most can go wrong; at the root of a host, the same files are looked at once. */
const onlyBelowPath = (baseURL?: string) => {
  test.skip(isAtRoot(baseURL), 'It is looked at below a path.');
};

/** The beginnings of the hashes of what a page receives from these addresses, as the list of files has them. */
const fetchAll = (addresses: string[]): Promise<string[]> =>
  Promise.all(
    addresses.map(async (address) => {
      const digest = await crypto.subtle.digest('SHA-256', await (await fetch(address)).arrayBuffer());
      return Array.from(new Uint8Array(digest).subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
    }),
  );

const headingOf = (page: Page) => page.getByRole('heading', { level: 1 });
const notice = (page: Page) => page.locator('.new-version');
/** Has the browser look for another version now, as it does at times by itself. */
const lookForVersion = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
  });

test('A small archive is whole after one visit: with the server gone every file is there and both searches answer', async ({
  page,
  host,
}) => {
  await settle(page, host.root);
  host.stop();
  await page.goto(host.root);
  const { files } = host.manifest;
  const addresses = Object.keys(files).map((file) => host.address(file.replace(/(^|\/)index\.html$/, '$1')));
  expect(await page.evaluate(fetchAll, addresses)).toEqual(Object.values(files).map(({ hash }) => hash));

  for (const address of ['documents/', reading(meeting), 'quotes/', 'timeline/', 'about/']) {
    await page.goto(host.address(address));
    await expect(headingOf(page)).toBeVisible();
  }
  await page.goto(host.address(`.${searchPath()}?q=${encodeURIComponent('the three leaders')}`));
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  await expect(page.locator('[data-count]')).not.toContainText('could not be loaded');
  await expect(page.locator('[data-answers=words] li, [data-answers=passage] li').first()).toBeVisible();
  await expect(page.locator('[data-answers=page] li').first()).toBeVisible();
});

test('A folder without its slash, and an address with a query, are the page', async ({ page, host, baseURL }) => {
  onlyBelowPath(baseURL);
  await settle(page, host.root);
  host.stop();
  await page.goto(host.address('documents?from=elsewhere#content'));
  expect(page.url()).toBe(host.address('documents/?from=elsewhere#content'));
  await expect(headingOf(page)).toBeVisible();
});

test('Another version is announced, waits until it is wanted, and has no files of the one before', async ({
  page,
  host,
  baseURL,
}) => {
  onlyBelowPath(baseURL);
  await settle(page, host.root);
  await page.goto(host.root);
  await host.publish('(second)');
  await lookForVersion(page);
  await expect(notice(page)).toBeVisible();
  host.stop();
  await page.goto(host.address('search/'));
  await expect(headingOf(page)).not.toContainText('(second)');
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(headingOf(page)).toContainText('(second)');
  await page.goto(host.root);
  await expect(headingOf(page)).toContainText('(second)');
  const caches = await page.evaluate(async () =>
    (await window.caches.keys()).filter((name) => name.startsWith('archive ')),
  );
  expect(caches).toEqual([`archive ${host.root} ${host.manifest.version}`]);
});

test('A download that breaks off or comes damaged leaves the copy before, and goes on where it ended', async ({
  page,
  host,
  baseURL,
}) => {
  onlyBelowPath(baseURL);
  await settle(page, host.root);
  await page.goto(host.root);
  await host.publish('(second)', ['index.html', 'search/index.html', 'about/index.html']);
  let asked: string[] = [];
  host.before = async (request, response) => {
    asked.push(request.url ?? '');
    if (request.url?.endsWith('/search/')) response.writeHead(200, { 'content-length': 9000 }).write('<!doctype html>');
    if (request.url?.endsWith('/search/')) setTimeout(() => response.destroy(), 50);
    if (request.url?.endsWith('/search/')) await new Promise((resolve) => response.once('close', resolve));
    if (request.url?.endsWith('/about/'))
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>A login page</p>');
  };
  await lookForVersion(page);
  await expect.poll(() => asked.some((url) => url.endsWith('/search/'))).toBe(true);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing)).toBe(null);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBe(null);
  host.stop();
  await page.goto(host.root);
  await expect(headingOf(page)).not.toContainText('(second)');

  await host.start();
  asked = [];
  host.before = (request) => Promise.resolve(void asked.push(request.url ?? ''));
  await lookForVersion(page);
  await expect(notice(page)).toBeVisible();
  const pages = asked.filter((url) => url.endsWith('/')).map((url) => url.slice(host.base.length));
  expect(pages).not.toContain('documents/');
  expect(pages).toContain('search/');
});

test('Of a larger archive, visited pages are kept; all of it is kept, stopped, resumed and removed on request', async ({
  page,
  host,
  baseURL,
}) => {
  onlyBelowPath(baseURL);
  await host.grow();
  await settle(page, host.root);
  await page.goto(host.address(reading(meeting)));
  host.stop();
  await page.reload();
  await expect(headingOf(page)).toBeVisible();
  await page.goto(host.address('timeline/'));
  await expect(page.locator('#not-kept')).toBeVisible();

  await expect(page.locator('keep-offline')).toContainText(`${Object.keys(host.manifest.files).length} files`);
  await page.getByRole('button', { name: 'Keep this archive offline' }).click();
  await expect(page.locator('keep-offline')).toContainText('The connection ended.');
  await host.start();
  host.before = () => new Promise((resolve) => void setTimeout(resolve, 15));
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('keep-offline')).toContainText('Stopped:');
  host.before = () => Promise.resolve();
  await page.reload();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('keep-offline')).toContainText('The whole archive is kept', { timeout: 30_000 });
  host.stop();
  await page.goto(host.address('timeline/'));
  await expect(headingOf(page)).toHaveText(/timeline/i);

  await page.goto(host.address('offline/'));
  await page.getByRole('button', { name: 'Remove it from this browser' }).click();
  await expect(page.locator('keep-offline')).toContainText('Nothing is kept');
  await expect(page.goto(host.root)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

test('Pages of the next version come with files of the next version, while the worker has the one before', async ({
  page,
  host,
  baseURL,
}) => {
  onlyBelowPath(baseURL);
  await host.grow();
  await settle(page, host.root);
  await page.goto(host.address('search/?q=energy'));
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  await host.publish('(second)');
  const shard = Object.keys(host.manifest.files).find((file) => file.startsWith('phrases/')) ?? '';
  const words = readFileSync(join(host.site, shard), 'utf8');
  writeFileSync(join(host.site, shard), `${words}\n`);
  await page.goto(host.address('search/'));
  await expect(headingOf(page)).toContainText('(second)');
  const received = await page.evaluate(async (address) => (await fetch(address)).text(), host.address(shard));
  expect(received).toBe(`${words}\n`);
});

test('Another site of the host keeps its caches, its pages and its worker’s absence', async ({ page, host }) => {
  const neighbour = new URL('/neighbour/', host.root).href;
  await page.goto(neighbour);
  await page.evaluate(async () => {
    for (const name of ['neighbour', `archive ${location.href} 1`])
      await (await caches.open(name)).put('/neighbour/x', new Response('x'));
  });
  await settle(page, host.root);
  await page.goto(host.root);
  await host.publish('(second)');
  await lookForVersion(page);
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(headingOf(page)).toContainText('(second)');
  await page.goto(neighbour);
  await expect(page).toHaveTitle('Neighbour');
  const names = await page.evaluate(() => caches.keys());
  expect(names).toEqual(expect.arrayContaining(['neighbour', `archive ${neighbour} 1`]));
  expect(await page.evaluate(async () => (await caches.match('/neighbour/'))?.status)).toBeUndefined();
});

test('The archive can be installed, with icons of the sizes that it says', async ({ page, host, baseURL }) => {
  onlyBelowPath(baseURL);
  await page.goto(host.root);
  const icons = await page.evaluate(async () => {
    const address = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '';
    const manifest = (await (await fetch(address)).json()) as { icons: { src: string; sizes: string }[] };
    return Promise.all(
      manifest.icons.map(async ({ src, sizes }) => {
        const { width, height } = await createImageBitmap(await (await fetch(new URL(src, address))).blob());
        return { sizes, real: `${width}x${height}` };
      }),
    );
  });
  expect(icons.length).toBe(3);
  for (const { sizes, real } of icons) expect(real).toBe(sizes);
});
