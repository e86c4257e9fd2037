import { expect, headingOf, lookForVersion, notice, places, settle, test } from './offline-host.ts';

test.describe.configure({ timeout: 120_000 });

for (const { where, use } of places) {
  test.describe(where, () => {
    test.use(use);

    test('Another site of the host keeps its caches, its pages and its worker’s absence', async ({ page, host }) => {
      const neighbour = new URL('/neighbour/', host.root).href;
      await page.goto(neighbour);
      await page.evaluate(async () => {
        for (const name of ['neighbour', `archive ${location.href} 1`])
          await (await caches.open(name)).put('/neighbour/x', new Response('x'));
      });
      await settle(page, host.root);
      await page.goto(host.root);
      host.publish('(second)');
      await lookForVersion(page);
      await page.getByRole('button', { name: 'Use it now' }).click();
      await expect(headingOf(page)).toContainText('(second)');
      await page.goto(neighbour);
      await expect(page).toHaveTitle('Neighbour');
      const names = await page.evaluate(() => caches.keys());
      expect(names).toEqual(expect.arrayContaining(['neighbour', `archive ${neighbour} 1`]));
      expect(await page.evaluate(async () => (await caches.match('/neighbour/'))?.status)).toBeUndefined();
    });
  });
}

test('Below a site that has a worker of its own, the first version is not taken for a newer one', async ({
  page,
  host,
}) => {
  host.before = (request, response) => {
    const script = "addEventListener('activate', (event) => event.waitUntil(clients.claim()))";
    if (request.url === '/worker.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    return Promise.resolve();
  };
  await page.goto(new URL('/neighbour/', host.root).href);
  await page.evaluate(() => navigator.serviceWorker.register('/worker.js', { scope: '/' }).then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.goto(host.root);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.scriptURL))
    .toBe(host.address('sw.js'));
  await expect(notice(page)).toHaveCount(0);
});
