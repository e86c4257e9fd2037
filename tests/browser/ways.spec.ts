import { expect, test } from '@playwright/test';
import { meeting, reading } from './site-pages.ts';

test('A page says where it stands, and leads up', async ({ page }) => {
  await page.goto(reading(meeting));
  const here = page.getByRole('navigation', { name: 'Where you are' });
  await expect(here.getByRole('listitem')).toHaveCount(3);
  await here.getByRole('link', { name: 'Documents' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Documents');
});

test('The way up stays one line on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${reading(meeting)}source/`);
  const box = await page.getByRole('navigation', { name: 'Where you are' }).locator('ol').boundingBox();
  expect(box?.height).toBeLessThan(30);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('From a document one comes to the next by date, and back', async ({ page }) => {
  await page.goto(reading(meeting));
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const byDate = page.getByRole('navigation', { name: 'Before and after by date' });
  await byDate.locator('a[rel=next]').click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title ?? '');
  await byDate.locator('a[rel=prev]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a list is ordered and filtered by links', async ({ page }) => {
    await page.goto('./documents/');
    const choices = page.getByRole('navigation', { name: 'Sort and filter' });
    await choices.getByRole('link', { name: 'Transcript' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Documents: Transcript');
    await expect(page.locator('.docs > li')).toHaveCount(1);
    await page.getByRole('link', { name: 'All 5 documents' }).click();
    await choices.getByRole('link', { name: 'Length' }).click();
    await expect(page.locator('.docs > li').first()).toContainText('Transcript');
    await expect(page.getByText('5 documents, the longest first.')).toBeVisible();
  });
});

test('A page whose link is pointed at is fetched before it is asked for, once', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto('./documents/');
  const link = page.locator(`.docs a[href$="${meeting}/"]`);
  await link.hover();
  await expect.poll(() => page.locator('head link[rel=prefetch]').count()).toBe(1);
  await page.mouse.move(0, 0);
  await link.hover();
  await page.waitForTimeout(150);
  await expect(page.locator('head link[rel=prefetch]')).toHaveCount(1);
  expect(faults).toEqual([]);
});

test('Nothing is fetched ahead for readers who save data', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('./documents/');
  await page.locator('.docs a').first().hover();
  await page.waitForTimeout(200);
  await expect(page.locator('head link[rel=prefetch]')).toHaveCount(0);
});

test('One page gives way to the next, and nothing moves for readers who asked for that', async ({ page }) => {
  const changes: string[] = [];
  await page.exposeFunction('note', (change: string) => changes.push(change));
  await page.addInitScript(() => {
    const { note } = window as unknown as { note: (change: string) => void };
    addEventListener('pagereveal', ({ viewTransition }) => {
      if (!viewTransition) note('none');
      else viewTransition.ready.then(() => note('shown')).catch(() => note('given up'));
    });
  });
  const goOn = async (...names: string[]): Promise<void> => {
    for (const name of names) {
      const before = changes.length;
      await page.locator('.masthead nav').getByRole('link', { name }).click();
      await expect.poll(() => changes.length).toBeGreaterThan(before);
    }
  };
  await page.goto('./');
  await goOn('Quotes', 'People', 'Topics', 'Documents');
  // A browser may give one up where a page is long in coming.
  expect(changes.filter((change) => change === 'shown').length).toBeGreaterThanOrEqual(3);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  changes.length = 0;
  await goOn('Quotes', 'People');
  expect(changes).not.toContain('shown');
});
