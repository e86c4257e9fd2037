import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../scripts/list-files.ts';
import { listTemplates } from '../../scripts/testing/list-templates.ts';
import { searchPath } from '../../src/paths.ts';
import { expect, fetchAll, places, settle, test } from './offline-host.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ extent: 'whole' });

for (const { where, use } of places) {
  test.describe(where, () => {
    test.use(use);

    test('A small archive is whole after one visit: with the server gone every file is there', async ({
      page,
      host,
    }) => {
      const pages = listFiles(host.site).filter((file) => file.endsWith('.html') && file !== '404.html');
      expect(Object.keys(host.manifest.files)).toEqual(expect.arrayContaining(pages));
      await settle(page, host.root);
      host.stop();
      await page.goto(host.root);
      const { files } = host.manifest;
      const addresses = Object.keys(files).map((file) => host.address(file.replace(/(^|\/)index\.html$/, '$1')));
      expect(await page.evaluate(fetchAll, addresses)).toEqual(Object.values(files).map(({ hash }) => hash));
    });
  });
}

test('With the server gone search finds all that it finds, and pages of every template open, as themselves', async ({
  page,
  context,
  host,
}) => {
  await settle(page, host.root);
  host.stop();
  for (const [query, kinds] of [
    ['Line 5', ['passage', 'page']],
    ['migration leaders', ['words', 'page']],
  ] as const) {
    await page.goto(host.address(`.${searchPath()}?${new URLSearchParams({ q: query }).toString()}`));
    await expect(page.locator('[data-search-state="done"]')).toBeVisible();
    await expect(page.locator('[data-count]')).not.toContainText('could not be loaded');
    for (const kind of kinds) await expect(page.locator(`li[data-hit=${kind}]`).first(), kind).toBeAttached();
  }
  await page.locator('li[data-hit=words] a').first().click();
  await expect(page.locator('main mark[data-hit]').first()).toBeVisible();

  // That styles, typefaces and scripts are there too is looked at above, once for all pages.
  const browser = await context.newCDPSession(page);
  await browser.send('Emulation.setScriptExecutionDisabled', { value: true });
  await browser.send('Network.enable');
  await browser.send('Network.setBlockedURLs', { urls: ['*.css', '*.woff2', '*.js'] });
  const files = new Set(listTemplates(host.site).flatMap((alike) => [...alike.slice(0, 1), ...alike.slice(-1)]));
  expect(files.size).toBeGreaterThan(20);
  const faults: unknown[] = [];
  for (const file of files) {
    const html = readFileSync(join(host.site, file), 'utf8');
    // Some hosts serve 404.html at no address of its own; others lead elsewhere by themselves.
    if (file === '404.html' || html.includes('http-equiv="refresh"')) continue;
    const address = host.address(file.replace(/(^|\/)index\.html$/, '$1'));
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const opened = await page.evaluate(() => ({
      url: location.href,
      title: document.querySelector('title')?.outerHTML ?? '',
      heading: document.querySelector('h1')?.textContent.trim() ?? '',
    }));
    if (opened.url !== address || opened.heading === '' || !html.includes(opened.title)) faults.push({ file, opened });
  }
  expect(faults).toEqual([]);
});
