import { expect, test } from '@playwright/test';
import { call, meeting, reading, source } from './site-pages.ts';

test('A document’s hits stand below its picture, with a mark where the words are', async ({ page }) => {
  await page.goto('./search/?q=Line+5');
  const strip = page.locator('.search .group svg.strip').first();
  await expect(strip.locator('.speech')).toHaveCount(1);
  await expect(strip.locator('.hit')).toHaveAttribute('d', /^(?:M\d+\.\d -3V19)+$/);
  // The question in which they stand is drawn as one, and the mark is within it.
  const [mark, asked] = await strip.evaluate((svg) => {
    const numbers = (name: string) =>
      [...(svg.querySelector(name)?.getAttribute('d') ?? '').matchAll(/M([\d.]+) [-\d.]+(?:h([\d.]+))?/g)].map(
        ([, x, wide]) => [Number(x), Number(x) + Number(wide ?? 0)] as const,
      );
    return [numbers('.hit')[0]?.[0] ?? -1, numbers('.question')] as const;
  });
  expect(asked.some(([from, to]) => from <= mark && mark <= to)).toBe(true);
});

test('The picture of who speaks how long is one stop of the keyboard, and arrows lead to each turn', async ({
  page,
}) => {
  await page.goto(source(call));
  const turns = page.locator('.speaking-row a');
  const rows = page.locator('.speaking-time tbody tr');
  await expect(turns).toHaveCount(await rows.count());
  await page.keyboard.press('Tab');
  await expect(page.locator('.speaking-row a[tabindex="0"]')).toHaveCount(1);
  await turns.first().focus();
  await page.keyboard.press('End');
  await expect(turns.last()).toBeFocused();
  await page.keyboard.press('Home');
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowRight');
  await expect(turns.nth(7)).toBeFocused();
  await expect(page.locator('.speaking-row [role=group]').first()).toHaveAttribute('aria-description', /Arrow keys/);
  await page.keyboard.press('Tab');
  await expect(page.locator('.speaking-time summary')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(turns.nth(7)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.hash === '#t8');
  await expect(page.locator('#t8, #t8 + *').first()).toBeInViewport();
});

test.describe('Without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('each turn of that picture is a link of its own', async ({ page }) => {
    await page.goto(source(call));
    await page.locator('.speaking-row a').nth(6).focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('.speaking-row a').nth(7)).toBeFocused();
  });
});

test('The numbers behind that picture are a click away', async ({ page }) => {
  await page.goto(source(call));
  const table = page.locator('.speaking-time table');
  await expect(table).toBeHidden();
  await page.locator('.speaking-time summary').click();
  await expect(table).toBeVisible();
});

test('The numbers behind the map are a click away, each row leading where the map does', async ({ page }) => {
  await page.goto(reading(meeting));
  const rows = page.locator('.lengths tbody a');
  await expect(rows.first()).toBeHidden();
  await page.getByText('Length', { exact: true }).last().click();
  await page.getByText('As a table').click();
  const hrefs = (links: typeof rows) => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(await hrefs(rows)).toEqual(await hrefs(page.locator('.map a')));
  await rows.nth(4).click();
  await expect(page.locator('#p5')).toBeInViewport();
  // Of turns, they stand with who speaks how long, beside the source.
  await page.goto(reading(call));
  await page.getByRole('link', { name: 'Turn by turn' }).click();
  await expect(page).toHaveURL(/\/source\/#speaking-time$/);
  await expect(page.locator('#speaking-time')).toBeInViewport();
});

test('A page names its title card, which is there and is a picture', async ({ page, request }) => {
  await page.goto(reading(call));
  const address = await page.locator('meta[property="og:image"]').getAttribute('content');
  const card = await request.get(new URL(address ?? '', page.url()).href);
  expect(card.headers()['content-type']).toBe('image/png');
  expect((await card.body()).length).toBeLessThan(60_000);
});
