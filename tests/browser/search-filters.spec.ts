import { expect, test, type Page } from '@playwright/test';

const state = (page: Page) => page.locator('[data-search-state]');
const exact = (page: Page) => page.locator('li[data-hit=passage]');

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`./search/?${query}`);
  await expect(state(page)).toHaveAttribute('data-search-state', 'done');
}

test('A speaker and a mode narrow passages to statements that have both', async ({ page }) => {
  await ask(page, 'q=migration&speaker=Joe+Biden');
  await expect(exact(page)).not.toHaveCount(0);
  await ask(page, 'q=migration&speaker=Joe+Biden&mode=spoken');
  await expect(exact(page)).toHaveCount(0);
});

test('Values have the number of passages, and of which ones', async ({ page }) => {
  await ask(page, 'q=Line+5');
  await expect(page.locator('[data-counted]')).toHaveText(
    /^Numbers count (?:the one passage|all \d+ passages) with these words and all related pages\.$/,
  );
  await expect(
    page.getByLabel('Kind').locator('option', { hasText: /^Transcript \(\d+ passages?, \d+ pages?\)$/ }),
  ).toHaveCount(1);
});

test('Where all answers are counted, each value says how many it has, or that it has none', async ({ page }) => {
  await ask(page, 'q=Line+5');
  for (const select of await page.locator('select').all()) {
    for (const option of (await select.locator('option').allTextContents()).slice(1)) {
      expect(option).toMatch(/ \((?:\d+ passages?(?:, \d+ pages?)?|\d+ pages?|none)\)$/);
    }
  }
});

test('Where filters leave nothing, the answer says that it is narrowed', async ({ page }) => {
  await ask(page, 'q=migration&kind=Person&year=2021');
  await expect(page.getByRole('status')).toContainText('No results for “migration” with these filters.');
});

test('What has only pages has the number of pages, and choosing it shows so many', async ({ page }) => {
  await ask(page, 'q=migration');
  const count = async (name: string, value: string) => {
    const option = page.getByLabel(name).locator(`option[value="${value}"]`);
    return Number(/\((?:\d+ passages?, )?(\d+) pages?\)$/.exec(await option.innerText())?.[1]);
  };
  const pages = await count('Kind', 'Topic');
  expect(pages).toBeGreaterThan(0);
  await page.getByLabel('Kind').selectOption('Topic');
  await expect(page.locator('[data-count]')).toContainText(`${pages} related page`);
  // They are all that the filter leaves: nobody has to unfold them.
  await expect(page.locator('li[data-hit=page] h3 a').first()).toBeVisible();
  // The other kinds keep what they had.
  expect(await count('Kind', 'Topic')).toBe(pages);
});

test('Quotations are a kind of passage: those in which somebody is quoted', async ({ page }) => {
  await ask(page, 'q=migration');
  const count = async () => {
    const option = page.getByLabel('Kind').locator('option[value=Quotation]');
    return Number(/^Quotation \((\d+) passages?\)$/.exec(await option.innerText())?.[1]);
  };
  const quoted = await count();
  expect(quoted).toBeGreaterThan(0);
  await page.getByLabel('Kind').selectOption('Quotation');
  await expect(page.locator('[data-count]')).toContainText(`${quoted} exact passage`);
  await expect(page.locator('[data-count]')).not.toContainText('related');
  expect(await count()).toBe(quoted);
});

test('A question for a speaker and a topic is answered by what the one said of the other', async ({ page }) => {
  await ask(page, 'q=Biden+strain');
  const statement = page.locator('a[data-answer]').first();
  await expect(statement).toHaveAttribute('data-answer', 'statement');
  await expect(statement).toContainText('a real strain');
  await expect(page.locator('[data-answers=statement] h2')).toContainText('What Joe Biden said about “strain”');
  await statement.click();
  await expect(page).toHaveURL(/\/documents\/[^/]+\/\?q=strain#p\d+$/);
  await expect(page.locator('main mark[data-hit]').first()).toHaveText('strain');
});

test('Counts of one filter are of what the others leave', async ({ page }) => {
  const quotationsOf = async (query: string) => {
    await ask(page, query);
    const option = await page.getByLabel('Kind').locator('option[value=Quotation]').innerText();
    return Number(/\((\d+) passages?\)$/.exec(option)?.[1]);
  };
  const all = await quotationsOf('q=migration');
  const own = await quotationsOf('q=migration&speaker=Joe+Biden');
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThan(all);
  expect(await quotationsOf('q=migration&speaker=Joe+Biden&kind=Transcript')).toBe(own);
});

test('One button clears all filters, in the address too', async ({ page }) => {
  await ask(page, 'q=migration&year=2023&kind=Article&topic=Migration');
  const few = await exact(page).count();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=migration$/);
  await expect(state(page)).toHaveAttribute('data-search-state', 'done');
  await expect(page.getByLabel('Year')).toHaveValue('');
  expect(await exact(page).count()).toBeGreaterThan(few);
  await expect(page.getByRole('button', { name: 'Clear filters' })).toBeHidden();
});

test('A misspelt word is offered a correction, which asks again', async ({ page }) => {
  await ask(page, 'q=Obradr');
  await expect(page.getByRole('status')).toContainText('Did you mean Obrador?');
  await page.getByRole('link', { name: 'Obrador', exact: true }).click();
  await expect(page).toHaveURL(/\/search\/\?q=Obrador$/);
  await expect(exact(page).first()).toContainText('Obrador');
  await expect(page.getByRole('status')).not.toContainText('Did you mean');
});

test('Of a question that one wrong word leaves without an answer, the rest is offered', async ({ page }) => {
  await ask(page, 'q=economic+growth+that+helps+the+middle+class');
  await expect(page.getByRole('status')).toContainText('No results');
  await expect(page.getByRole('status')).toContainText('Leave out “helps”?');
  await page.getByRole('link', { name: '“helps”' }).click();
  await expect(page.locator('a[data-answer]').first()).toContainText('economic growth');
});

test('What is searched stands below the box, and with no result what is missing, too', async ({ page }) => {
  await ask(page, 'q=xyzzyplugh');
  await expect(page.locator('.searched')).toHaveText(/^Searching 5 documents, [\d,]+ words, from .+ to .+\.$/);
  await expect(page.locator('[data-nothing]')).toContainText('Not held here');
});
