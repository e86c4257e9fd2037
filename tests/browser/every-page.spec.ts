import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { listFiles } from '../../scripts/list-files.ts';
import { resolveFolders } from '../../scripts/folders.ts';

// Addresses are relative, so that the same test holds at the root of a host and below it.
const pages = listFiles(resolveFolders().out)
  .filter((file) => file.endsWith('.html'))
  .map((file) => `./${file.replace(/index\.html$/, '')}`);

/** 404.html is served at any depth and can't be relative: below a path it has neither styles nor scripts. */
const holdsOnlyAtRoot = (address: string) => address === './404.html';
const isAtRoot = (baseURL = '') => new URL(baseURL).pathname === '/';

for (const address of pages) {
  test(`${address} loads without an error or a request that fails or leaves the site`, async ({ page, baseURL }) => {
    test.skip(holdsOnlyAtRoot(address) && !isAtRoot(baseURL));
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) faults.push(`left the site: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (!response.ok()) faults.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(faults).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${address} in ${colorScheme}`, async ({ page, baseURL }) => {
      test.skip(!isAtRoot(baseURL), 'It looks the same below a path, as the test above shows.');
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }
}
