import { expect, test, type Page } from '@playwright/test';
import { askEach } from '../asked/ask-each.ts';
import { findColourViolations, findViolations } from './find-violations.ts';
import { meeting } from './site-pages.ts';

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`./search/?${new URLSearchParams(query).toString()}`);
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
}
const answers = (page: Page) => page.locator('a[data-answer]');
/** The documents of a list, in its order. */
const documents = (page: Page) => page.locator('[data-answers=passage] .group > h3').allTextContents();

test('A name is answered with the person: what they said about what, which is a question where it is no page', async ({
  page,
}) => {
  await ask(page, 'q=Trudeau');
  const card = page.locator('[data-answers=authority]');
  await expect(card.getByRole('heading', { name: 'Justin Trudeau' })).toBeVisible();
  await expect(card).toContainText(/\d+ statements · 11 passages in 4 documents/);
  await card.getByRole('link', { name: /^Trade \d/ }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('said:"Justin Trudeau" Trade');
  await expect(answers(page)).toHaveCount(1);
  await expect(answers(page)).toHaveAttribute('data-answer', 'statement');
  await expect(answers(page)).toHaveAttribute('href', new RegExp(`/${meeting}/[^#]*#p12$`));
});

test('What somebody said about a topic leads to the page of it, where there is one', async ({ page }) => {
  const own = /\/people\/joe-biden\/on\/migration\/$/;
  await ask(page, 'q=Biden');
  const card = page.locator('[data-answers=authority]');
  await expect(card.getByRole('link', { name: /^Migration \d/ })).toHaveAttribute('href', own);
  await ask(page, 'q=Biden+migration');
  await page.getByRole('link', { name: 'What Joe Biden said about “migration”' }).click();
  await expect(page).toHaveURL(own);
  // Of two statements there is none.
  await ask(page, 'q=said:"Joe+Biden"+human+rights');
  await expect(page.getByRole('heading', { name: /^What Joe Biden said about/ }).getByRole('link')).toHaveCount(0);
});

test('Passages of a name come first where its bearer speaks, by document with how many there are', async ({ page }) => {
  await ask(page, 'q=Trudeau');
  const first = page.locator('[data-answers=passage] .group').first();
  await expect(first.locator('h3')).toContainText('4 passages');
  await expect(first.locator('li[data-hit]')).toHaveCount(4);
  await expect(first.locator('li[data-hit]').first()).toContainText('speaks');
  await expect(page.locator('[data-answers=passage] > .bar')).toContainText('11 passages in 4 documents');
  await expect(page.locator('[data-answers=passage] > button')).toHaveText(/^1 more passage in /);
});

test('Sorted by date, documents stand so, in the address too, and back is the best again', async ({ page }) => {
  await ask(page, 'q=united+states');
  await page.getByRole('link', { name: 'Oldest' }).click();
  await expect(page).toHaveURL(/[?&]sort=oldest/);
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
  const years = async () => (await documents(page)).map((title) => /\b20\d\d\b/.exec(title)?.[0] ?? '');
  const oldest = await years();
  expect(oldest.length).toBeGreaterThan(1);
  expect(oldest).toEqual(oldest.toSorted());
  await expect(page.getByRole('link', { name: 'Oldest' })).toHaveAttribute('aria-current', 'true');
  await page.reload();
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
  expect(await years()).toEqual(oldest);
  await page.getByRole('link', { name: 'Newest' }).click();
  await expect(page.getByRole('link', { name: 'Newest' })).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('link', { name: 'Newest' })).toBeFocused();
  const newest = await years();
  expect(newest).toEqual(newest.toSorted().reverse());
  expect(newest[0]).not.toBe(oldest[0]);
  await page.getByRole('link', { name: 'Best' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=united\+states$/);
});

test('Nothing is listed twice, and each passage shows the words marked', async ({ page }) => {
  await page.goto('./search/');
  for (const query of [
    'true partners',
    'Trudeau',
    'migration cooperation',
    'Biden migration',
    'supply chains',
    'López Obrador',
  ]) {
    await page.evaluate(askEach, [query]);
    const fold = page.locator('[data-answers=page] summary');
    if (await fold.isVisible()) await fold.click();
    const places = await answers(page).evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash),
    );
    expect(places.length, query).toBeGreaterThan(1);
    expect(new Set(places).size, query).toBe(places.length);
    const listed = new Set(places.filter((place) => place.includes('#')).map((place) => place.split('#')[0]));
    const pages = await page
      .locator('li[data-hit=page] h3 a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(
      pages.filter((path) => listed.has(path)),
      query,
    ).toEqual([]);
    const passages = page.locator(':is([data-hit=passage], [data-hit=words], [data-hit=statement])');
    await expect(passages.filter({ hasNot: page.locator('mark') }), query).toHaveCount(0);
  }
});

test('Of words that stand apart all are shown, however far that is', async ({ page }) => {
  await ask(page, 'q=Biden+migration');
  const hits = page.locator('[data-hit=words]');
  await expect(hits).not.toHaveCount(0);
  for (const hit of await hits.all()) {
    const marked = (await hit.locator('mark').allTextContents()).map((words) => words.toLowerCase());
    expect(marked).toEqual(expect.arrayContaining(['biden', 'migration']));
  }
});

test('On a phone the first answer is on the first screen, and filters open by one button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 740 });
  for (const query of ['Trudeau', 'true partners', 'migration cooperation', 'Psaki litigation']) {
    await ask(page, `q=${query}`);
    const box = await answers(page).first().boundingBox();
    expect((box?.y ?? 999) + Math.min(box?.height ?? 999, 60), query).toBeLessThan(740);
  }
  const kind = page.locator('main select[name=kind]');
  await expect(kind).toBeHidden();
  const button = page.getByRole('button', { name: 'Filters' });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(kind).toBeVisible();
});

test('Before anything is asked there are three things to try, of which each has an answer', async ({ page }) => {
  await page.goto('./search/');
  const tries = page.locator('[data-tries] a');
  await expect(tries).toHaveCount(3);
  for (const [place, answer] of ['authority', 'statement', 'authority'].entries()) {
    await page.goto('./search/');
    await tries.nth(place).click();
    await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
    await expect(answers(page).first()).toHaveAttribute('data-answer', answer);
    await expect(page.locator('[data-tries]')).toBeHidden();
  }
});

test('axe finds nothing in answers of each sort, in light and in dark', async ({ page }) => {
  test.slow();
  await page.goto('./search/');
  for (const query of [
    'Trudeau',
    'true partners',
    'Biden migration',
    'migration cooperation',
    'Trudaeu',
    'xyzzyplugh',
  ]) {
    await page.evaluate(askEach, [query]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await findViolations(page), query).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findColourViolations(page), `${query}, in dark`).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('things to try lead to where the answers stand', async ({ page }) => {
    await page.goto('./search/');
    for (const place of [0, 1, 2]) {
      await page.locator('[data-tries] a').nth(place).click();
      await expect(page).not.toHaveURL(/\/search\//);
      await expect(page.locator('h1')).toBeVisible();
      await page.goto('./search/');
    }
  });
});
