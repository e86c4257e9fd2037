import type { Page } from '@playwright/test';
import {
  expect,
  fetchAll,
  headingOf,
  keepButton,
  keeping,
  lookForVersion,
  notice,
  settle,
  test,
} from './offline-host.ts';
import { meeting, reading } from './site-pages.ts';

test.describe.configure({ timeout: 120_000 });

/** All that is in the caches of the archive, but for the lists of files. */
const filesInCaches = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('archive '));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().flatMap(({ url }) => (url.endsWith('/offline.json') ? [] : url));
  });

test('Nothing is kept before the page is seen', async ({ page, host }) => {
  await page.addInitScript(() => {
    const unseen = new CSSStyleSheet();
    unseen.replaceSync('html { display: none }');
    document.adoptedStyleSheets = [unseen];
  });
  const registering = page.waitForResponse('**/register-worker.js');
  await page.goto(host.root);
  await registering;
  const isRegistered = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration(document.baseURI)) !== undefined);
  for (const _ of Array(5)) {
    await page.waitForTimeout(100);
    expect(await isRegistered()).toBe(false);
  }
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  await expect.poll(isRegistered).toBe(true);
});

test('A folder without its slash, and an address with a query, are the page', async ({ page, host }) => {
  await settle(page, host.root);
  host.stop();
  await page.goto(host.address('documents?from=elsewhere#content'));
  expect(page.url()).toBe(host.address('documents/?from=elsewhere#content'));
  await expect(headingOf(page)).toBeVisible();
});

test('Of a larger archive, visited pages are kept; all of it is kept, stopped, resumed and removed on request', async ({
  page,
  host,
}) => {
  host.grow();
  await settle(page, host.root);
  await page.goto(host.address(reading(meeting)));
  host.stop();
  await page.reload();
  await expect(headingOf(page)).toBeVisible();
  await page.goto(host.address('timeline/'));
  await expect(page.locator('#not-kept')).toBeVisible();

  await expect(keeping(page)).toContainText(`${Object.keys(host.manifest.files).length} files`);
  await keepButton(page).click();
  await expect(keeping(page)).toContainText('The connection was lost.');
  await host.start();
  // Nothing comes, and yet it can be stopped.
  let letCome = () => {};
  const wall = new Promise<void>((resolve) => (letCome = resolve));
  host.before = () => wall;
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(keeping(page)).toContainText('Stopped:');
  letCome();
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(keeping(page)).toContainText('The whole archive is kept');
  host.stop();
  await page.goto(host.address('timeline/'));
  await expect(headingOf(page)).toHaveText(/timeline/i);

  await page.goto(host.address('offline/'));
  await page.getByRole('button', { name: 'Remove it from this browser' }).click();
  await expect(keeping(page)).toContainText('Nothing is kept');
  await expect(page.goto(host.root)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

test('What one tab removes, no other tab keeps', async ({ page, context, host }) => {
  host.grow();
  await settle(page, host.root);
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(host.address('offline/'));
  let letCome = () => {};
  const wall = new Promise<void>((resolve) => (letCome = resolve));
  host.before = () => wall;
  await keepButton(page).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await other.getByRole('button', { name: 'Remove what is kept' }).click();
  letCome();
  for (const tab of [page, other]) await expect(keeping(tab)).toContainText('Nothing is kept');
  await other.reload();
  await expect(keeping(other)).toContainText('Nothing is kept');
  expect(await filesInCaches(page)).toEqual([]);
});

test('A version that waits is removed with the one that answers', async ({ page, host }) => {
  await settle(page, host.root);
  await page.goto(host.address('offline/'));
  host.publish('(second)');
  await lookForVersion(page);
  await expect(notice(page)).toBeVisible();
  await page.getByRole('button', { name: 'Remove it from this browser' }).click();
  await expect(keeping(page)).toContainText('Nothing is kept');
  expect(await filesInCaches(page)).toEqual([]);
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(keeping(page)).toContainText('Nothing is kept');
  expect(await filesInCaches(page)).toEqual([]);
});

test('A copy that another site of the host has deleted is begun anew', async ({ page, context, host }) => {
  await settle(page, host.root);
  await page.goto(host.root);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  const browser = await context.newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  await page.goto(host.address('offline/'));
  await expect(keeping(page)).toContainText('The whole archive is kept');
  host.stop();
  await page.goto(host.address('timeline/'));
  await expect(headingOf(page)).toHaveText(/timeline/i);
});

test('A full device stops a download without harm, which goes on when there is room', async ({
  page,
  context,
  host,
}) => {
  host.grow();
  await settle(page, host.root);
  await page.goto(host.address('offline/'));
  await expect(keepButton(page)).toBeVisible();
  const browser = await context.newCDPSession(page);
  const { origin } = new URL(host.root);
  const { usage } = await browser.send('Storage.getUsageAndQuota', { origin });
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 600_000 });
  await keepButton(page).click();
  await expect(keeping(page)).toContainText('This browser has no more room.');
  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(keeping(page)).toContainText('The whole archive is kept');
});

test('Room is looked for before anything is asked of the host', async ({ page, host }) => {
  host.grow();
  await settle(page, host.root);
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 2_000_000, usage: 1_000_000 });
  });
  await page.goto(host.address('offline/'));
  await expect(keeping(page)).toContainText(
    /The archive needs .+ more on this device, and this browser has room for 1\.0 MB\./,
  );
  await expect(keepButton(page)).toBeHidden();
});

test('A device without any room shows the archive from the server', async ({ page, context, host }) => {
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.root).origin, quotaSize: 1000 });
  await page.goto(host.root);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
    .toBe(true);
  await page.goto(host.address(reading(meeting)));
  await expect(headingOf(page)).toBeVisible();
  await page.goto(host.address('offline/'));
  await expect(keeping(page)).toContainText('This browser could not prepare a copy.');
});

test('Two tabs that keep the archive at once do not disturb each other', async ({ page, context, host }) => {
  host.grow();
  await settle(page, host.root);
  const tabs = [page, await context.newPage()];
  for (const tab of tabs) await tab.goto(host.address('offline/'));
  await Promise.all(tabs.map((tab) => keepButton(tab).click()));
  for (const tab of tabs) {
    await expect(keeping(tab)).toContainText('The whole archive is kept');
    expect(await keeping(tab).getAttribute('data-fault')).toBe(null);
  }
  host.stop();
  const { files } = host.manifest;
  const addresses = Object.keys(files).map((file) => host.address(file.replace(/(^|\/)index\.html$/, '$1')));
  expect(await page.evaluate(fetchAll, addresses)).toEqual(Object.values(files).map(({ hash }) => hash));
});

test('Who asks the browser to save data is sent only what is opened, until they ask for all', async ({
  page,
  host,
}) => {
  host.beginWorkerWith("Object.defineProperty(navigator, 'connection', { value: { saveData: true } });");
  await settle(page, host.root);
  await page.goto(host.address(reading(meeting)));
  await page.goto(host.address('offline/'));
  await expect(keeping(page)).toContainText(/Pages that you open are kept; \d+ files/);
  const all = Object.keys(host.manifest.files).length;
  const kept = Number(/(\d+) files/.exec((await keeping(page).textContent()) ?? '')?.[1]);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan((2 / 3) * all);
  const unopened = ['timeline/', 'documents/', 'data/'].map((path) => host.address(path));
  expect((await filesInCaches(page)).filter((address) => unopened.includes(address))).toEqual([]);
  await keepButton(page).click();
  await expect(keeping(page)).toContainText('The whole archive is kept');
});
