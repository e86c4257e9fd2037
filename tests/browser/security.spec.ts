import { expect, test } from '@playwright/test';

test('Search runs in its worker, which the security policy admits', async ({ page }) => {
  await page.goto('./search/?q=energy');
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  expect(page.workers().map((worker) => new URL(worker.url()).pathname.split('/').at(-1))).toEqual(['pages-worker.js']);
});

test('No page lets a text become markup or any other address become a script', async ({ page }) => {
  for (const address of ['./', './search/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const refused = await page.evaluate(() => {
      const attempts: (() => unknown)[] = [
        () => (document.body.innerHTML = '<p>made of text</p>'),
        () => new Worker(new URL('other.js', location.href).href),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'ran';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(refused, address).toEqual(['TypeError', 'TypeError']);
  }
});
