import { expect, test } from '@playwright/test';
import { authorityPath } from '../../src/paths.ts';
import { call, meeting, reading, relative } from './site-pages.ts';

const person = relative(authorityPath('people', 'justin-trudeau'));

test('A name in a document leads to its page, and from there back to each passage', async ({ page }) => {
  await page.goto(reading(meeting));
  // A section links a name once.
  const first = page
    .locator('.text p[id]')
    .filter({ has: page.getByRole('link', { name: 'Trudeau' }) })
    .first();
  const id = (await first.getAttribute('id')) ?? '';
  await first.getByRole('link', { name: 'Trudeau' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Justin Trudeau');
  const passage = (at: string) => page.locator(`#in-${meeting} li`).filter({ has: page.locator(`a[href$="#${at}"]`) });
  await expect(passage(id).locator('b')).toHaveText('Trudeau');
  await expect(passage('p12').locator('b')).toHaveText('Mr. Trudeau');
  // The passages are folded until they are asked for.
  const fold = page.locator('details:has(#passages) > summary');
  for (const at of new Set([id, 'p12'])) {
    if (await passage(at).isHidden()) await fold.click();
    await passage(at)
      .getByRole('link', { name: at.replace('p', '¶'), exact: true })
      .click();
    await expect(page).toHaveURL(new RegExp(`#${at}$`));
    await expect(page.locator(`#${at}`)).toBeInViewport();
    await page.goBack();
  }
});

test('Only the first mention between headings, or in a turn, is a link', async ({ page }) => {
  for (const document of [meeting, call]) {
    await page.goto(reading(document));
    const sections = await page.locator('.text').evaluate((text) => {
      const linked: string[][] = [[]];
      for (const part of text.querySelectorAll('h2, h3, section.turn, p[id] a.mention')) {
        if (part instanceof HTMLAnchorElement) linked.at(-1)?.push(part.pathname);
        else linked.push([]);
      }
      return linked;
    });
    expect(sections.flat().length).toBeGreaterThan(20);
    for (const names of sections) expect(names).toEqual([...new Set(names)]);
  }
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

test('What is named in a document stands in a fold at its end, with the number of passages', async ({ page }) => {
  await page.goto(reading(meeting));
  const foot = page.getByRole('region', { name: 'About this document' });
  const named = foot.getByRole('group').filter({ has: page.locator('summary', { hasText: 'Named here' }) });
  const person = named.getByRole('link', { name: 'Justin Trudeau', exact: true });
  const summary = named.locator('summary');
  await expect(summary).toContainText(/\d+ people, \d+ organizations/);
  await expect(person).toBeVisible();
  await summary.click();
  await expect(person).toBeHidden();
  await summary.click();
  await person.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Justin Trudeau');
  const listed = await page.locator(`#in-${meeting} li`).count();
  await page.goBack();
  const item = named.getByRole('listitem').filter({ has: page.locator('a[href$="/justin-trudeau/"]') });
  await expect(item.locator('.tally').first()).toHaveText(String(listed));
});

test('The fold counts all that are named, and its lists say how many they leave out', async ({ page }) => {
  await page.goto(reading(meeting));
  const named = page.locator('#named-here');
  const counted = (await named.locator('summary').innerText()).match(/\d+(?= [a-z])/g)?.map(Number);
  const lists = await named.locator('.name-groups ul').evaluateAll((all) =>
    all.map((list) => {
      const more = /^and (\d+) more$/.exec(list.querySelector('li:last-child')?.textContent.trim() ?? '');
      // What is evidence alone is not named.
      const shown = [...list.querySelectorAll('li:has(a)')].filter((item) => !/\bevidence\b/.test(item.textContent));
      return shown.length + Number(more?.[1] ?? 0);
    }),
  );
  expect(lists.length).toBeGreaterThan(1);
  expect(lists.filter((count) => count > 0)).toEqual(counted);
});

test('A person’s page says how often documents name them, and what stands in an altered copy', async ({ page }) => {
  await page.goto(person);
  await expect(page.getByText(/\d+ passages in \d+ documents\./)).toBeVisible();
  const altered = page.locator(`#in-${meeting}`);
  await page.locator('details:has(#passages) > summary').click();
  await expect(altered.getByText('altered copy')).toBeVisible();
});

test('A person’s page leads to what they said about a topic, and from there to the topic and back', async ({
  page,
}) => {
  await page.goto(relative(authorityPath('people', 'joe-biden')));
  const bar = page.locator('.share-bars').getByRole('link', { name: 'Migration' });
  await bar.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What Joe Biden said about Migration');
  await page.getByRole('link', { name: 'Migration', exact: true }).click();
  await expect(page).toHaveURL(/\/topics\/migration\/$/);
  await page.locator('.share-bars').getByRole('link', { name: 'Joe Biden' }).click();
  await expect(page).toHaveURL(/\/people\/joe-biden\/on\/migration\/$/);
});

test('The weightiest statements begin with words in quotation marks, and an altered copy’s come last', async ({
  page,
}) => {
  await page.goto(relative(authorityPath('people', 'joe-biden')));
  const section = page.locator('#statements');
  await expect(section.locator('figure').first()).toHaveClass(/direct/);
  const marked = await section
    .locator('li')
    .evaluateAll((all) => all.map((item) => item.querySelector('.state') !== null));
  expect(marked).toEqual(marked.toSorted((a, b) => Number(a) - Number(b)));
  const documents = await section
    .locator('a.quote-place')
    .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')));
  expect(Math.max(...documents.map((one) => documents.filter((other) => other === one).length))).toBeLessThanOrEqual(2);
  await section.getByRole('link', { name: /^All \d+ statements$/ }).click();
  await expect(page).toHaveURL(/\/quotes\/speaker\/joe-biden\/$/);
});

test('An old address of a section opens the fold that holds it', async ({ page }) => {
  for (const at of ['passages', 'together', `in-${meeting}`]) {
    await page.goto(`${person}#${at}`);
    await expect(page.locator(`#${at}`)).toBeVisible();
  }
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
