import { expect, test, type Browser } from '@playwright/test';
import { meeting, reading, source } from './site-pages.ts';

test('A page says where it stands, and leads up', async ({ page }) => {
  await page.goto(`${reading(meeting)}cite/`);
  const here = page.getByRole('navigation', { name: 'Where you are' });
  await expect(here.getByRole('listitem')).toHaveCount(4);
  await here.getByRole('link', { name: 'Documents' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Documents');
});

test('Above a document the menu says where it stands, and leads up', async ({ page }) => {
  for (const address of [reading(meeting), source(meeting)]) {
    await page.goto(address);
    const section = page.getByRole('navigation', { name: 'Archive' }).getByRole('link', { name: 'Documents' });
    await expect(section).toHaveAttribute('aria-current', 'page');
    await section.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Documents');
  }
});

test('The way up stays one line on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${reading(meeting)}cite/`);
  const box = await page.getByRole('navigation', { name: 'Where you are' }).locator('ol').boundingBox();
  expect(box?.height).toBeLessThan(30);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('From a document one comes to the next by date, and back', async ({ page }) => {
  await page.goto(reading(meeting));
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const byDate = page.getByRole('navigation', { name: 'Earlier and later' });
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
    const fold = page.locator('.wall-choices summary');
    await fold.click();
    await choices.getByRole('link', { name: 'Transcript' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Documents: Transcript');
    await expect(page.locator('.docs > li')).toHaveCount(1);
    await page.getByRole('link', { name: 'All 5 documents' }).click();
    await fold.click();
    await choices.getByRole('link', { name: 'Length' }).click();
    await expect(page.locator('.docs > li').first()).toContainText('Transcript');
    await expect(page.getByText('5 documents, longest first.')).toBeVisible();
  });
});

test.describe('From page to page', () => {
  /** How the page that a link led to came in place of the one before, for a reader who was never here. */
  async function follow(browser: Browser, baseURL = '', reducedMotion?: 'reduce'): Promise<string | null> {
    const context = await browser.newContext({
      baseURL,
      serviceWorkers: 'block',
      reducedMotion: reducedMotion ?? null,
    });
    const page = await context.newPage();
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }) => {
        document.documentElement.dataset.revealed = viewTransition ? 'by a transition' : 'at once';
      });
    });
    await page.goto('./documents/');
    await page.locator(`.wall a[href$="${meeting}/"]`).click();
    await expect(page.getByRole('navigation', { name: 'Earlier and later' })).toBeAttached();
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-revealed');
    const how = await html.getAttribute('data-revealed');
    await context.close();
    return how;
  }

  test('the old one gives way to the new', async ({ browser, baseURL }) => {
    // A browser that is busy for seconds leaves it out.
    await expect(async () => expect(await follow(browser, baseURL)).toBe('by a transition')).toPass();
  });

  test('that is asked for by a style sheet which the script in the head waits for', async ({ page }) => {
    await page.goto('./documents/');
    const rules = await page.evaluate(() => {
      const before = [...document.styleSheets].filter(({ ownerNode }) => {
        const script = document.querySelector('head script[src$="before-paint.js"]');
        return ownerNode instanceof Node && ownerNode.compareDocumentPosition(script ?? ownerNode) === 4;
      });
      return before.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join(' ');
    });
    expect(rules).toContain('@view-transition');
  });

  test('one follows the other at once where less motion is asked for', async ({ browser, baseURL }) => {
    expect(await follow(browser, baseURL, 'reduce')).toBe('at once');
  });
});

test('A page whose link is pointed at is fetched before it is asked for, once', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto('./documents/');
  const link = page.locator(`.wall a[href$="${meeting}/"]`);
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
  await page.locator('.wall li a').first().hover();
  await page.waitForTimeout(200);
  await expect(page.locator('head link[rel=prefetch]')).toHaveCount(0);
});
