import { expect, test, type Page } from '@playwright/test';
import { collectFaults } from './page-faults.ts';
import { call, meeting } from './site-pages.ts';

const box = (page: Page) => page.getByRole('searchbox');
const exact = (page: Page) => page.locator('li[data-hit=passage]');
/** Those of which passages are listed. */
const documents = (page: Page) => page.locator('[data-answers]:not([hidden]) .group > h3');
const state = (page: Page) => page.locator('[data-search-state]');

async function search(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
  await expect(state(page)).toHaveAttribute('data-search-state', 'done');
}

test('“Line 5” lists the reporter’s question, and following it leads there with the words marked', async ({
  page,
  baseURL,
}) => {
  const faults = collectFaults(page, baseURL);
  await page.goto('./search/');
  await expect(state(page)).toHaveAttribute('data-search-state', 'idle');
  await search(page, 'Line 5');
  const question = exact(page).locator('a[href$="#t7p2"]');
  await expect(question.locator('mark')).toHaveText('Line 5');
  await question.click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(`/documents/${call}/`) && url.hash === '#t7p2');
  await expect(page.locator('#t7p2')).toBeInViewport();
  await expect(page.locator('#t7p2 mark[data-hit]')).toHaveText(['Line 5']);
  await expect(page.locator('#t6 mark[data-hit]')).toHaveCount(0);
  // The marks change nothing in what is said.
  await expect(page.locator('#t7')).toContainText('Line 5');
  expect(faults).toEqual([]);
});

test('A corrected word is found as it was received, which the hit says, and the page then shows it so', async ({
  page,
}) => {
  await page.goto('./search/');
  await search(page, 'Lpez');
  const hit = exact(page).first();
  await expect(hit.locator('.label')).toContainText('as received');
  await expect(hit.locator('mark').first()).toHaveText('López');
  await hit.locator('a[data-answer]').click();
  await expect(page.locator('main mark[data-hit]').first()).toHaveText('Lpez');
  const button = page.getByRole('button', { name: 'Show as received' });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(page.locator('.fix').first()).toHaveText('López');
});

for (const query of ['lopez', 'López', 'Lpez']) {
  test(`“${query}” finds López, also where the source has lost the letter`, async ({ page }) => {
    await page.goto('./search/');
    await search(page, query);
    const corrected = exact(page)
      .filter({ has: page.locator(`a[href*="/${meeting}/"]`) })
      .first();
    await expect(corrected).toContainText('López Obrador');
    await corrected.locator('a[data-answer]').click();
    await expect(page).toHaveURL((url) => url.pathname.endsWith(`/documents/${meeting}/`));
    await expect(page.locator(new URL(page.url()).hash)).toContainText(/Ló?pez/);
  });
}

test('Filters by kind and year narrow the answer, stay in the address, and come back with reload and back', async ({
  page,
}) => {
  await page.goto('./search/');
  await search(page, 'migration');
  const all = await documents(page).count();
  expect(all).toBeGreaterThan(1);

  await page.getByLabel('Year').selectOption('2023');
  await expect(page).toHaveURL((url) => url.searchParams.get('year') === '2023');
  await expect(documents(page)).toHaveCount(2);
  await page.getByLabel('Kind').selectOption('Article');
  await expect(page).toHaveURL((url) => url.searchParams.get('kind') === 'Article');
  await expect(documents(page)).toHaveCount(1);

  const isRestored = async () => {
    await expect(box(page)).toHaveValue('migration');
    await expect(page.getByLabel('Year')).toHaveValue('2023');
    await expect(page.getByLabel('Kind')).toHaveValue('Article');
    await expect(documents(page)).toHaveCount(1);
  };
  await page.reload();
  await isRestored();
  await exact(page).locator('a[data-answer]').first().click();
  await expect(page).toHaveURL(/\/documents\//);
  await page.goBack();
  await isRestored();

  await page.getByLabel('Year').selectOption('');
  await page.getByLabel('Kind').selectOption('');
  await expect(documents(page)).toHaveCount(all);
});

test('An address with a question asks it', async ({ page }) => {
  await page.goto('./search/?q=vaccines&kind=Transcript');
  await expect(state(page)).toHaveAttribute('data-search-state', 'done');
  await expect(box(page)).toHaveValue('vaccines');
  await expect(documents(page)).toHaveCount(1);
  await expect(exact(page).locator(`a[href*="/${call}/"]`)).not.toHaveCount(0);
});

test('The home page’s box leads to the answer', async ({ page }) => {
  await page.goto('./');
  await box(page).fill('Line 5');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Line(?:\+|%20)5/);
  await expect(exact(page).locator('a[href$="#t7p2"]')).toHaveCount(1);
});

test('The slash goes to the page’s own box', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('');

  // In the box it is a character like any other.
  await page.keyboard.press('/');
  await expect(box(page)).toHaveValue('/');
});

test('The arrow keys go through the answers and back to the box, and Enter follows', async ({ page }) => {
  await page.goto('./search/');
  await search(page, 'Line 5');
  await box(page).focus();
  const links = page.locator('a[data-answer]');
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const target = await links.first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.href.endsWith((target ?? 'no address').replace(/^[./]+/, '')));
});

test('Where nothing is found, the page says so and what was searched', async ({ page }) => {
  await page.goto('./search/');
  await search(page, 'xyzzyplugh');
  await expect(page.getByRole('status')).toContainText(/No results/i);
  await expect(page.locator('[data-nothing]')).toContainText(/5 documents, [\d,]+ words/);
  await expect(documents(page)).toHaveCount(0);
  // And it goes away with the next question.
  await search(page, 'vaccines');
  await expect(page.locator('[data-nothing]')).toBeHidden();
});

test('What is typed is never read as HTML', async ({ page }) => {
  await page.goto('./search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%20vaccines');
  await expect(state(page)).toHaveAttribute('data-search-state', 'done');
  await expect(page.getByRole('status')).toContainText('<img src=x');
  await expect(page.locator('main img')).toHaveCount(0);
});

for (const [query, variant] of [
  ['“We’re true partners, the three of us,”', "we're TRUE partners -- the three of us"],
  ['U.S.M.C.A.', 'usmca'],
  ['Andrés Manuel López Obrador', 'andres manuel lopez obrador'],
]) {
  test(`A phrase is found however it is typed: ${query ?? ''}`, async ({ page }) => {
    await page.goto('./search/');
    await search(page, query ?? '');
    const places = await page
      .locator('[data-answers=passage] a[data-answer]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash));
    expect(places.length).toBeGreaterThan(0);
    await search(page, variant ?? '');
    await expect(page.locator('[data-answers=passage] a[data-answer]')).toHaveCount(places.length);
  });
}

test('Only passages with exactly the words are exact; those with the words apart come after them', async ({ page }) => {
  await page.goto('./search/');
  await search(page, 'root causes of migration');
  for (const words of await exact(page).locator('mark').allTextContents()) {
    expect(words.toLowerCase()).toBe('root causes of migration');
  }
  await search(page, 'migration cooperation');
  await expect(exact(page)).toHaveCount(0);
  await expect(page.locator('li[data-hit=words]')).not.toHaveCount(0);
});
