import { expect, test, type Page } from '@playwright/test';
import { reading } from './site-pages.ts';

const partners = 'true-partners-2023';
const quotes = './quotes/';
const items = (page: Page) => page.locator('.quotes > li');
const shown = (page: Page) => items(page).filter({ visible: true });
const filter = (page: Page, facet: string, value: string) =>
  page.locator(`details.choice[data-facet=${facet}] a[data-value="${value}"]`);
/** Opens a choice of the filter's sentence and takes one of its values. */
async function choose(page: Page, facet: string, value: string): Promise<void> {
  await page.locator(`details.choice[data-facet=${facet}] summary`).click();
  await filter(page, facet, value).click();
}

test('From a quotation to its passage and back', async ({ page }) => {
  await page.goto(quotes);
  await page.locator(`#${partners}-q11 .quote-place`).click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(`/documents/${partners}/`) && url.hash === '#q11');
  await expect(page.locator('#q11')).toBeInViewport();
  await expect(page.locator('#q11')).toContainText('We have to try for people');
  // What a passage's sign opens leads on to the list, and so does the foot of the document.
  await page.locator('.para:has(#q11) .check').click();
  await page
    .getByRole('region', { name: 'Source of ¶6' })
    .getByRole('link', { name: /in the list of statements$/ })
    .click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/quotes/') && url.hash === `#${partners}-q11`);
  await expect(page.locator(`#${partners}-q11`)).toBeInViewport();
});

test('Without a script the foot of a document leads to its statements in the list', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(reading(partners));
  await page.getByRole('link', { name: /^\d+ statements, in the list of statements$/ }).click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/quotes/') && url.hash === `#${partners}-q2`);
  await context.close();
});

test('The address of a turn’s statement goes to the turn', async ({ page }) => {
  // The address opens the fold that holds it.
  await page.goto(`${quotes}#background-call-2021-q12`);
  await page.locator('#background-call-2021-q12 .quote-place').click();
  await expect(page.locator('#t12')).toBeInViewport();
});

test('Filters are combined in place, kept in the address, and gone back from', async ({ page }) => {
  await page.goto(quotes);
  const [all, atFirst] = [await items(page).count(), await shown(page).count()];
  await choose(page, 'mode', 'direct');
  await expect(page).toHaveURL(/\/quotes\/\?mode=direct$/);
  await expect(shown(page)).toHaveCount(12);
  await expect(page.getByRole('status').first()).toHaveText(`12 of ${String(all)} statements`);
  await choose(page, 'document', partners);
  await expect(page).toHaveURL(/\?mode=direct&document=/);
  await expect(shown(page)).toHaveCount(11);
  await expect(filter(page, 'document', partners)).toHaveAttribute('aria-current', 'true');

  await page.reload();
  await expect(shown(page)).toHaveCount(11);
  await page.goBack();
  await expect(shown(page)).toHaveCount(12);
  await expect(filter(page, 'document', partners)).not.toHaveAttribute('aria-current');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(shown(page)).toHaveCount(atFirst);
  await expect(page).toHaveURL(/\/quotes\/$/);
});

test('A count is what its filter shows', async ({ page }) => {
  await page.goto(`${quotes}?document=${partners}`);
  const link = filter(page, 'mode', 'reported');
  const count = Number(await link.locator('.count').textContent());
  await choose(page, 'mode', 'reported');
  await expect(shown(page)).toHaveCount(count);
});

test('A choice that leaves no statement is not offered, and a choice is closed by Escape', async ({ page }) => {
  await page.goto(`${quotes}?document=${partners}`);
  const choice = page.locator('details.choice[data-facet=mode]');
  await choice.locator('summary').click();
  await expect(filter(page, 'mode', 'direct')).toBeVisible();
  await expect(filter(page, 'mode', 'spoken')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(filter(page, 'mode', 'direct')).toBeHidden();
  await expect(choice.locator('summary')).toBeFocused();
});

test('From a list of some the other choices combine with its own', async ({ page }) => {
  await page.goto('./quotes/speaker/joe-biden/');
  await choose(page, 'mode', 'direct');
  await expect(page).toHaveURL(/\/quotes\/\?speaker=joe-biden&mode=direct$/);
  await expect(page.locator('details.choice[data-facet=speaker] summary')).toHaveText('Joe Biden');
  expect(await shown(page).count()).toBeGreaterThan(3);
});

test('What one person said about one topic has an address, with what both say of it', async ({ page }) => {
  await page.goto(quotes);
  const line = page.locator('.spoke li').filter({ has: page.getByRole('link', { name: 'Joe Biden', exact: true }) });
  const link = line.getByRole('link', { name: 'Migration, Joe Biden', exact: true });
  const count = Number((await link.locator('..').innerText()).match(/\d+/)?.[0]);
  expect(count).toBeGreaterThanOrEqual(3);
  await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  await expect(page).toHaveURL(/\/people\/joe-biden\/on\/migration\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What Joe Biden said about Migration');
  await expect(items(page)).toHaveCount(count);
  await page.getByRole('link', { name: 'All statements about Migration' }).click();
  await expect(page).toHaveURL(/\/quotes\/topic\/migration\/$/);
});

test('Who spoke about what sets both filters', async ({ page }) => {
  await page.goto(quotes);
  await page.locator('.spoke a[data-choice="speaker=joe-biden&topic=migration"]').click();
  await expect(page).toHaveURL(/\?speaker=joe-biden&topic=migration$/);
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ of \d+ statements$/);
});

test('Turns that say nothing on a matter are folded and counted', async ({ page }) => {
  await page.goto(quotes);
  const fold = page.locator('section[data-sort=procedural]');
  await expect(fold.locator('summary')).toHaveText(/^\s*\d+ procedural turns/);
  const turn = fold.locator('blockquote').filter({ hasText: 'Yes, go ahead.' });
  await expect(turn).toBeHidden();
  await fold.locator('summary').click();
  await expect(turn).toBeVisible();
});

test('A statement is copied with its citation and an absolute address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(quotes);
  const item = page.locator('#white-house-meeting-2021-q1');
  await page.locator('section[data-sort=reported] summary').click();
  await item.getByRole('button', { name: 'Copy with citation' }).click();
  await expect(item.getByRole('status')).toHaveText('Copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('we can meet all of the challenges if we just speak with one another\n');
  expect(text).toContain('Altered copy.');
  expect(text).toContain(new URL('documents/white-house-meeting-2021/#q1', page.url().replace(/quotes\/$/, '')).href);
});

test('Where nothing is to be known of a statement but what is shown, its citation is put together of that', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(quotes);
  const copied = async (id: string) => {
    const item = page.locator(`#${id}`);
    await item.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
    await expect(item.locator('figure[data-citation]')).toHaveCount(0);
    await item.getByRole('button', { name: 'Copy with citation' }).click();
    await expect(item.getByRole('status')).toHaveText('Copied');
    const [, citation] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    return citation;
  };
  expect(await copied('true-partners-2023-q11')).toBe(
    'Andrés Manuel López Obrador, said. In: ‘We’re True Partners,’ Biden Says, After Meeting With Leaders of U.S. Neighbors, 10 January 2023, worked out, ¶6.',
  );
});

test('The sign that opens a passage’s source can be touched on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(reading(partners));
  const link = page.locator('.check').nth(1);
  const box = await link.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
  expect(box?.height).toBeGreaterThanOrEqual(24);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('filters lead to lists of their own, and back to all', async ({ page }) => {
    await page.goto(quotes);
    await choose(page, 'mode', 'direct');
    await expect(page).toHaveURL(/\/quotes\/mode\/direct\/$/);
    await expect(items(page)).toHaveCount(12);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: /^All \d+ statements$/ }).click();
    await expect(page).toHaveURL(/\/quotes\/$/);
  });
});
