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
