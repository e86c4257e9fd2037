import { expect, test, type Page } from '@playwright/test';

const state = (page: Page) => page.locator('[data-search-state]');
const exact = (page: Page) => page.locator('li[data-hit=passage]');
const related = (page: Page) => page.locator('li[data-hit=page]');
const more = (page: Page, answers: string) => page.locator(`[data-answers=${answers}] button`);
const textShards = /\/phrases\/text-\d+\.js$/;

const broken = (page: Page) =>
  page.getByRole('status').getByText('Search is not working at the moment').filter({ visible: true });
const script = /\/assets\/archive-search\.[^/]+\.js$/;

async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
  await expect(state(page)).toHaveAttribute('data-search-state', 'done');
}

test('Where a part of the index can’t be loaded, no passage of an earlier question stays, and asking again helps', async ({
  page,
}) => {
  await page.goto('./search/');
  await search(page, 'Line 5');
  await expect(exact(page)).not.toHaveCount(0);
  await page.route(textShards, (route) => route.fulfill({ status: 503 }));
  await search(page, 'Duncan Wood');
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await expect(exact(page)).toHaveCount(0);
  await page.unroute(textShards);
  await page.getByRole('searchbox').press('Enter');
  await expect(exact(page)).not.toHaveCount(0);
  await expect(page.getByRole('status')).not.toContainText('could not be loaded');
});

for (const [what, files] of [
  ['the script that looks through the pages', /\/pagefind\/pages-worker\.js$/],
  ['the index of pages', /\/pagefind\/pagefind-entry\.json/],
  ['what is shown of a page', /\/pagefind\/fragment\//],
] as const) {
  test(`Where ${what} can’t be loaded, it is said, passages come all the same, and asking again helps`, async ({
    page,
    context,
  }) => {
    // Of the whole context: a page's own routes do not reach its workers.
    await context.route(files, (route) => route.fulfill({ status: 503 }));
    await page.goto('./search/');
    await search(page, 'Line 5');
    await expect(page.getByRole('status')).toContainText('could not be loaded');
    await expect(exact(page)).not.toHaveCount(0);
    await expect(related(page)).toHaveCount(0);
    await context.unroute(files);
    await page.getByRole('searchbox').press('Enter');
    await expect(related(page)).not.toHaveCount(0);
    await expect(page.getByRole('status')).not.toContainText('could not be loaded');
  });
}

test('More passages that could not be loaded come when they are asked for again, and none is left out', async ({
  page,
}) => {
  test.slow();
  const passagesOf = () =>
    exact(page)
      .locator('a[data-answer]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const showAll = async () => {
    while (await more(page, 'passage').isVisible()) {
      const shown = await exact(page).count();
      await more(page, 'passage').click();
      // A whole step, or the last one: then there is no button.
      await expect
        .poll(async () => (await exact(page).count()) === shown + 10 || (await more(page, 'passage').isHidden()))
        .toBe(true);
    }
    return passagesOf();
  };
  await page.goto('./search/?q=on+');
  await expect(state(page)).toHaveAttribute('data-search-state', 'done');
  const all = await showAll();
  expect(all.length).toBeGreaterThan(50);

  await page.reload();
  await expect(state(page)).toHaveAttribute('data-search-state', 'done');
  await page.route(textShards, (route) => route.fulfill({ status: 503 }));
  await expect(async () => {
    await more(page, 'passage').click();
    await expect(page.getByRole('status')).toContainText('could not be loaded', { timeout: 500 });
  }).toPass();
  expect((await passagesOf()).length).toBeLessThan(all.length);
  await page.unroute(textShards);
  expect(await showAll()).toEqual(all);
  await expect(page.getByRole('status')).toContainText('exact passages');
});

test('Pages that come late do not join the answers to another question', async ({ page }) => {
  await page.goto('./search/');
  await search(page, 'the');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const requests = { open: 0, held: 0 };
  page.on('request', () => (requests.open += 1));
  page.on('requestfinished', () => (requests.open -= 1));
  page.on('requestfailed', () => (requests.open -= 1));
  await page.route(/\/pagefind\/fragment\//, async (route) => {
    requests.held += 1;
    await held;
    await route.continue();
  });
  await page.locator('[data-answers=page] summary').click();
  await more(page, 'page').click();
  await expect.poll(() => requests.held).toBeGreaterThan(0);
  await page.getByRole('searchbox').fill('xyzzyplugh');
  await expect(page.getByRole('status')).toContainText('No results for “xyzzyplugh”');
  release();
  // What comes late is there when nothing is asked for any more, and nothing is left to do with what came.
  await expect(async () => {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(requests.open).toBe(0);
  }).toPass();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await expect(related(page)).toHaveCount(0);
});

test('A step that is asked for twice is shown once', async ({ page }) => {
  await page.goto('./search/');
  await search(page, 'the');
  await page.locator('[data-answers=page] summary').click();
  // At once: what comes moves the button away from under a second click.
  await more(page, 'page').evaluate((button) => {
    for (const _ of ['once', 'twice']) (button as HTMLButtonElement).click();
  });
  await expect(page.locator('[data-count]')).toContainText(/\d+ related pages/);
  const total = Number(/(\d+) related pages/.exec(await page.locator('[data-count]').innerText())?.[1]);
  expect(total).toBeGreaterThan(10);
  await expect(related(page)).toHaveCount(Math.min(20, total));
  await page.waitForLoadState('networkidle');
  await expect(related(page)).toHaveCount(Math.min(20, total));
});

test('Marks alone are looked for in no passage', async ({ page }) => {
  const read: string[] = [];
  page.on('request', (request) => {
    if (textShards.test(request.url())) read.push(request.url());
  });
  await page.goto('./search/');
  await search(page, '— “…”');
  await expect(page.getByRole('status')).toContainText('No results');
  expect(read).toEqual([]);
});

test('A browser that takes no more changes of the address is searched all the same', async ({ page }) => {
  await page.goto('./search/');
  await page.evaluate(() => {
    history.replaceState = () => {
      throw new DOMException('Too many changes', 'SecurityError');
    };
  });
  await page.getByRole('searchbox').fill('Line 5');
  await expect(exact(page)).not.toHaveCount(0);
  await expect(state(page)).toHaveAttribute('data-search-state', 'done');
});

for (const [what, answer] of [
  ['can’t be loaded', { status: 503 }],
  ['is refused by the browser', { contentType: 'text/javascript', body: "export const refused = new RegExp('[');" }],
  ['is not understood by the browser', { contentType: 'text/javascript', body: 'const = 1;' }],
  [
    'makes no search',
    {
      contentType: 'text/javascript',
      body: "customElements.define('archive-search', class extends HTMLElement { constructor() { super(); throw new Error(); } });",
    },
  ],
] as const) {
  test(`Where the script of search ${what}, the page and the dialog say so and lead to the documents`, async ({
    page,
  }) => {
    await page.route(script, (route) => route.fulfill(answer));
    await page.goto('./search/?q=trade');
    await expect(broken(page)).toBeVisible();
    await expect(broken(page).getByRole('link')).toHaveAttribute('href', /documents\/$/);
    await page.goto('./about/');
    await page.keyboard.press('/');
    await expect(broken(page)).toBeVisible();
    await broken(page).getByRole('link').click();
    await expect(page).toHaveURL(/\/documents\/$/);
  });
}

test('Where something fails while the answers are looked for, it is said, and the next question is answered', async ({
  page,
}) => {
  await page.goto('./search/');
  await search(page, 'Line 5');
  await page.evaluate(() => {
    const plain = Object.getOwnPropertyDescriptor(String.prototype, 'matchAll') as PropertyDescriptor;
    String.prototype.matchAll = () => {
      Object.defineProperty(String.prototype, 'matchAll', plain);
      throw new SyntaxError('invalid class set character');
    };
  });
  // Words with an apostrophe are looked at by the function that fails.
  await page.getByRole('searchbox').fill('Canada’s trade');
  await expect(broken(page)).toBeVisible();
  await expect(exact(page)).toHaveCount(0);
  await search(page, 'trade');
  await expect(exact(page)).not.toHaveCount(0);
  await expect(broken(page)).toHaveCount(0);
});

test('Where an answer is not a part of the index, as of a network that asks for a password, it is said', async ({
  page,
}) => {
  const password = { contentType: 'text/html', body: '<!doctype html><title>Welcome to the harbour hotel</title>' };
  await page.route(/\/phrases\/start\.js$/, (route) => route.fulfill(password));
  await page.goto('./search/');
  await search(page, 'Line 5');
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await page.unroute(/\/phrases\/start\.js$/);
  await page.getByRole('searchbox').press('Enter');
  await expect(exact(page)).not.toHaveCount(0);
});

test('Where an answer does not come, it is said that it is waited for, and what came before it stands', async ({
  page,
  context,
}) => {
  await context.route(/\/pagefind\/pages-worker\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '// It hears what it is asked, and is silent.' }),
  );
  await page.goto('./search/?q=Line+5');
  await expect(page.getByRole('status')).toContainText('Still searching');
  await expect(exact(page)).not.toHaveCount(0);
});
