import { expect, test } from '@playwright/test';
import { authorityPath } from '../../src/paths.ts';
import { meeting, reading, relative } from './site-pages.ts';

const person = relative(authorityPath('people', 'justin-trudeau'));

test('A name in a document leads to its page, and from there back to the passage', async ({ page }) => {
  await page.goto(reading(meeting));
  await page.locator('#p12').getByRole('link', { name: 'Mr. Trudeau' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Justin Trudeau');
  const passage = page.locator(`#in-${meeting} li`).filter({ has: page.locator('a[href$="#p12"]') });
  await expect(passage.locator('b')).toHaveText('Mr. Trudeau');
  await passage.getByRole('link', { name: '¶12' }).click();
  await expect(page).toHaveURL(/#p12$/);
  await expect(page.locator('#p12')).toBeInViewport();
});

test('Only the first mention in a paragraph is a link', async ({ page }) => {
  await page.goto(reading(meeting));
  const names = await page
    .locator('.text p[id]')
    .evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) =>
        [...paragraph.querySelectorAll<HTMLAnchorElement>('a.mention')].map(({ pathname }) => pathname),
      ),
    );
  expect(names.flat().length).toBeGreaterThan(20);
  for (const linked of names) expect(linked).toEqual([...new Set(linked)]);
});

test('A corrected letter within a name still leads to its reason', async ({ page }) => {
  await page.goto(reading(meeting));
  const first = page.locator('#p1');
  await expect(first.locator('a.fix').first()).toHaveText('López');
  await expect(first.getByRole('link', { name: 'Obrador' })).toHaveAttribute(
    'href',
    /people\/andres-manuel-lopez-obrador/,
  );
});

test('What is named in a document stands at its end, with the number of passages', async ({ page }) => {
  await page.goto(reading(meeting));
  const named = page.getByRole('region', { name: 'Named here' });
  await named.getByRole('link', { name: 'Justin Trudeau', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Justin Trudeau');
  const listed = await page.locator(`#in-${meeting} li`).count();
  await page.goBack();
  const item = named.getByRole('listitem').filter({ has: page.locator('a[href$="/justin-trudeau/"]') });
  await expect(item).toContainText(String(listed));
});

test('A person’s page says how often documents name them, and what stands in an altered copy', async ({ page }) => {
  await page.goto(person);
  await expect(page.getByText(/\d+ passages in \d+ documents\./)).toBeVisible();
  const altered = page.locator(`#in-${meeting}`);
  await expect(altered.getByText('altered copy')).toBeVisible();
});

test('The list of people leads to the other lists', async ({ page }) => {
  await page.goto('./people/');
  await page.getByRole('navigation', { name: 'Lists' }).getByRole('link', { name: 'Topics' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
  await expect(page.locator('.authorities').getByRole('link', { name: 'Migration', exact: true })).toBeVisible();
});

test('Search finds a person and a topic as pages of their own', async ({ page }) => {
  await page.goto('./search/?q=trudeau&kind=Person');
  const hits = page.locator('[data-hit=page]');
  await expect(hits).toHaveCount(1);
  await expect(hits.getByText('Person')).toBeVisible();
  await hits.getByRole('link', { name: 'Justin Trudeau' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Justin Trudeau');
});
