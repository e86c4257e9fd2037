import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, headingOf, lookForVersion, notice, settle, test } from './offline-host.ts';

test.describe.configure({ timeout: 120_000 });

test('Another version is announced, waits until it is wanted, and has no files of the one before', async ({
  page,
  host,
}) => {
  await settle(page, host.root);
  await page.goto(host.root);
  host.publish('(second)');
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
}) => {
  await settle(page, host.root);
  await page.goto(host.root);
  host.publish('(second)', ['index.html', 'search/index.html', 'about/index.html']);
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

test('Pages of the next version come with files of the next version, while the worker has the one before', async ({
  page,
  host,
}) => {
  host.grow();
  await settle(page, host.root);
  await page.goto(host.address('search/?q=energy'));
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  host.publish('(second)');
  const shard = Object.keys(host.manifest.files).find((file) => file.startsWith('phrases/')) ?? '';
  const words = readFileSync(join(host.site, shard), 'utf8');
  writeFileSync(join(host.site, shard), `${words}\n`);
  await page.goto(host.address('search/'));
  await expect(headingOf(page)).toContainText('(second)');
  const received = await page.evaluate(async (address) => (await fetch(address)).text(), host.address(shard));
  expect(received).toBe(`${words}\n`);
});

test.describe('With search for pages', () => {
  test.use({ extent: 'whole' });

  test('Pages of two versions are open: each has the related pages of its own, or is told that they are not there', async ({
    page,
    context,
    host,
  }) => {
    host.grow();
    await settle(page, host.root);
    await page.goto(host.address('search/'));
    const entry = join(host.site, 'pagefind/pagefind-entry.json');
    writeFileSync(entry, `${readFileSync(entry, 'utf8')}\n`);
    host.publish('(second)');
    const later = await context.newPage();
    await later.goto(host.address('search/?q=energy'));
    await expect(headingOf(later)).toContainText('(second)');
    await expect(later.locator('li[data-hit=page]').first()).toBeAttached();
    await expect(headingOf(page)).not.toContainText('(second)');
    await page.getByRole('searchbox').fill('energy');
    await expect(page.locator('[data-count]')).toContainText('could not be loaded');
    await expect(page.locator('li[data-hit=page]')).toHaveCount(0);
  });
});

test('Of two tabs one takes the next version, and both go on with it', async ({ page, context, host }) => {
  await settle(page, host.root);
  await page.goto(host.root);
  const other = await context.newPage();
  await other.goto(host.address('search/'));
  host.publish('(second)');
  await lookForVersion(page);
  for (const tab of [page, other]) await expect(notice(tab)).toBeVisible();
  await expect(headingOf(other)).not.toContainText('(second)');
  await page.getByRole('button', { name: 'Use it now' }).click();
  for (const tab of [page, other]) await expect(headingOf(tab)).toContainText('(second)');
});

test('A tab that is not seen yet when another one takes the next version goes on with that too', async ({
  page,
  context,
  host,
}) => {
  await settle(page, host.root);
  await page.goto(host.root);
  host.publish('(second)');
  await lookForVersion(page);
  await expect(notice(page)).toBeVisible();
  const unseen = await context.newPage();
  await unseen.addInitScript(() => {
    const hidden = new CSSStyleSheet();
    hidden.replaceSync('html { display: none }');
    document.adoptedStyleSheets = [hidden];
  });
  const registering = unseen.waitForResponse('**/register-worker.js');
  await unseen.goto(host.address('search/'));
  await registering;
  const heading = unseen.locator('main h1');
  await expect(heading).not.toContainText('(second)');
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(headingOf(page)).toContainText('(second)');
  await expect(heading).toContainText('(second)');
});

test('A version that waits may be followed by another one before the reader takes it', async ({ page, host }) => {
  await settle(page, host.root);
  await page.goto(host.root);
  host.publish('(second)');
  await lookForVersion(page);
  await expect(notice(page)).toBeVisible();
  const waiting = () =>
    page.evaluate(async () => {
      const { installing, waiting } = await navigator.serviceWorker.ready;
      return { isReady: installing === null && waiting !== null, isFirst: Reflect.get(window, 'first') === waiting };
    });
  await page.evaluate(async () => Reflect.set(window, 'first', (await navigator.serviceWorker.ready).waiting));
  host.publish('(third)');
  await lookForVersion(page);
  await expect.poll(waiting).toEqual({ isReady: true, isFirst: false });
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(headingOf(page)).toContainText('(third)');
});
