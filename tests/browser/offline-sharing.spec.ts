import { expect } from '@playwright/test';
import { headingOf, lookForVersion, onlyBelowPath, settle, test } from './offline-host.ts';

// A copy is hundreds of files; on a busy machine that takes its time.
test.describe.configure({ timeout: 90_000 });

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
