import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('The home page shows the same words alone, in their paragraph and in their file, with its hash', async ({
  page,
}) => {
  await page.goto('./');
  const proof = page.locator('.proof');
  const [said = '', ...others] = await proof.locator('mark').allTextContents();
  expect(others).toHaveLength(2);
  for (const words of others) expect(words.replace(/,$/, '')).toBe(said);
  await expect(proof.locator('.hash code')).toHaveText(/^[0-9a-f]{64}$/);

  const href = (await proof.getByRole('link', { name: 'Check it yourself' }).getAttribute('href')) ?? '';
  await proof.getByRole('link', { name: 'Check it yourself' }).click();
  await expect(page.locator(`[id="${href.split('#')[1] ?? ''}"]`)).toBeVisible();
  await expect(page.locator('main')).toContainText(said);
});

for (const [name, width, height] of [
  ['a phone', 390, 844],
  ['a desk', 1280, 800],
] as const) {
  test(`Guides, how it is checked and what can be taken along begin within the first two screens of ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./');
    for (const heading of ['Guides', 'How it is checked', 'Take it with you']) {
      const box = await page.getByRole('heading', { name: heading, exact: true }).boundingBox();
      expect(box?.y, heading).toBeLessThan(2 * height);
    }
  });
}

test('On a phone the menu opens in place, with every section, by touch and by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  const menu = page.locator('.menu');
  await menu.locator('summary').click();
  const sections = menu.getByRole('navigation', { name: 'Menu' });
  await expect(sections.getByRole('link')).toHaveCount((await page.locator('.all-sections a').count()) - 1);
  expect(await page.evaluate(() => [scrollX, scrollY, document.documentElement.scrollWidth])).toEqual([0, 0, 390]);
  await menu.locator('summary').press('Enter');
  await expect(sections).toBeHidden();
  await menu.locator('summary').press('Enter');
  await sections.getByRole('link', { name: 'Events', exact: true }).click();
  await expect(page).toHaveURL(/\/events\/$/);
});

test('Letters of twice the size break no word of a heading, and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const address of ['./', './about/', './documents/', './timeline/', './quotes/']) {
    await page.goto(address);
    await page.locator('html').evaluate((html) => {
      html.style.fontSize = '200%';
    });
    const broken = await page.locator('h1').evaluate((heading) => {
      const text = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT).nextNode() as Text;
      return [...text.data.matchAll(/\S+/g)].flatMap(({ index, 0: word }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? word : [];
      });
    });
    expect([address, broken]).toEqual([address, []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(360);
  }
});
