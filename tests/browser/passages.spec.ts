import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { collectFaults } from './page-faults.ts';
import { call, meeting, reading } from './site-pages.ts';

const list = './passages/';
const items = (page: Page) => page.locator('.kept');
const status = (page: Page) => page.locator('.kept-status [role=status]');
const says = (page: Page) => page.locator('.kept-says');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Where the passages of the list stand: `documents/call/#t12`. */
const places = (page: Page) =>
  page
    .locator('.kept-place')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.replace(/^.*\/documents\//, '')));

/** The first thing that a reader does brings the ribbons, once the page listens. */
async function begin(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.mouse.move(400, 400);
  await page.mouse.move(420, 400);
  await expect(page.locator('.keep').first()).toBeAttached();
}

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('A reader keeps passages by key, ribbon and number, puts them in order with notes, and takes them along', async ({
  page,
  browser,
  baseURL,
}) => {
  const faults = collectFaults(page, baseURL);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(reading(call));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((address) => /keep-(?!start)/.test(address))).toEqual([]);
  await expect(page.locator('.keep, .kept-count')).toHaveCount(0);

  await page.locator('#t12p1').scrollIntoViewIfNeeded();
  await page.locator('#t12p1').hover();
  await page.keyboard.press('k');
  await expect(says(page)).toHaveText('Kept. 1 passage in My passages.');
  const ribbon = page.locator('#t12 > .keep');
  await expect(ribbon).toHaveAttribute('aria-pressed', 'true');
  await ribbon.click();
  await expect(says(page)).toHaveText('Removed from My passages. Undo');
  await press(page, 'Undo');
  await expect(ribbon).toHaveAttribute('aria-pressed', 'true');
  await page.locator('.text a.no[href$="#t2p3"]').press('Enter');
  await press(page, 'Keep');
  await expect(page.getByRole('group', { name: 'Selected words' }).getByRole('status')).toHaveText(
    'Kept in My passages',
  );
  await page.goto(`./quotes/#${meeting}-q1`);
  await begin(page);
  const statement = page.locator('figure', { has: page.locator(`a[href$="/documents/${meeting}/#q1"]`) }).first();
  await statement.locator('.keep').press('Enter');
  await expect(page.locator('.kept-count')).toHaveText('My passages 3');
  expect(await findViolations(page)).toEqual([]);

  await page.locator('.kept-count').click();
  await expect(page.locator('.kept-citation')).toHaveCount(3);
  expect(await places(page)).toEqual([`${call}/#t12`, `${call}/#t2p3`, `${meeting}/#q1`]);
  await expect(items(page).first()).toContainText('Terms: On background');
  await expect(items(page).last()).toContainText('Altered copy');
  await expect(items(page).last()).toContainText('Rights: ');
  await page.getByRole('textbox', { name: 'My note' }).last().fill('=Ask Ana about <this>.');
  await items(page)
    .last()
    .getByRole('button', { name: /to the top$/ })
    .click();
  await expect(status(page)).toHaveText('Now 1 of 3.');
  await items(page).nth(1).getByRole('button', { name: /down$/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /turn 12 down$/ })).toBeFocused();
  const order = [`${meeting}/#q1`, `${call}/#t2p3`, `${call}/#t12`];
  expect(await places(page)).toEqual(order);
  await page.reload();
  await expect(page.locator('.kept-citation')).toHaveCount(3);
  expect(await places(page)).toEqual(order);
  await expect(page.getByRole('textbox', { name: 'My note' }).first()).toHaveValue('=Ask Ana about <this>.');
  expect(await findViolations(page)).toEqual([]);

  await press(page, 'Copy');
  await expect(status(page)).toHaveText('Copied');
  expect(await copied(page)).toMatch(
    /^My passages from The Summit Record\n\n1\. .+\n(?:.+\n)*My note: =Ask Ana about <this>\.\n/,
  );
  for (const [format, written] of [
    ['ris', 'N1  - My note: =Ask Ana about <this>.\r\n'],
    ['md', '=Ask Ana about \\<this\\>.'],
    ['csv', ",'=Ask Ana about <this>."],
  ] as const) {
    await page.getByLabel('Format').selectOption(format);
    const saving = page.waitForEvent('download');
    await press(page, 'Save');
    const file = await saving;
    expect(file.suggestedFilename()).toBe(`my-passages.${format}`);
    expect(readFileSync(await file.path(), 'utf8')).toContain(written);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.own-note').first()).toBeVisible();
  await expect(page.locator('.kept-citation').first()).toBeVisible();
  for (const hidden of ['.kept-bar', '.kept-tools', '.kept-note textarea', '.kept-explains'])
    await expect(page.locator(hidden).first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await press(page, 'Copy the list’s address');
  await expect(status(page)).toHaveText('Address copied. Your notes are not in it.');
  const address = await copied(page);
  expect(address).toMatch(new RegExp(`/passages/#${meeting}:q1;${call}:t2p3,t12$`));
  const elsewhere = await browser.newPage({ serviceWorkers: 'block' });
  await elsewhere.goto(address);
  await expect(elsewhere.locator('.kept-citation')).toHaveCount(3);
  expect(await places(elsewhere)).toEqual(order);
  await expect(elsewhere.locator('.kept-about')).toContainText('This list came by its address: 3 passages.');
  await expect(elsewhere.locator('body')).not.toContainText('Ask Ana');
  await press(elsewhere, 'Keep them in My passages');
  await expect(elsewhere.locator('.kept-about')).toHaveText('3 passages from 2 documents');
  await elsewhere.close();

  await press(page, 'Remove all');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep them' }).click();
  await expect(items(page)).toHaveCount(3);
  await press(page, 'Remove all');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove all' }).click();
  await expect(page.locator('.kept-about')).toHaveText('Nothing is kept yet.');
  await expect(page.locator('.kept-bar')).toBeHidden();
  await expect(page.locator('.kept-count')).toHaveCount(0);
  await page.reload();
  await press(page, 'Undo');
  await expect(page.getByRole('textbox', { name: 'My note' }).first()).toHaveValue('=Ask Ana about <this>.');
  expect(await places(page)).toEqual(order);
  expect(faults).toEqual([]);
});

test('Two windows show at once what the other keeps, notes, removes and puts back', async ({
  context,
  page,
  baseURL,
}) => {
  const other = await context.newPage();
  await page.goto(list);
  await page.goto(`${list}#${call}:t12,t14`);
  await press(page, 'Keep them in My passages');
  await other.goto(new URL(list, baseURL).href);
  await expect(items(other)).toHaveCount(2);
  await items(other)
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(items(page)).toHaveCount(1);
  await page.getByRole('textbox', { name: 'My note' }).fill('From one window.');
  await expect(other.getByRole('textbox', { name: 'My note' })).toHaveValue('From one window.');
  await press(other, 'Undo');
  await expect(items(page)).toHaveCount(2);
  expect(await places(page)).toEqual([`${call}/#t12`, `${call}/#t14`]);
  await other.close();
});

test('A full device keeps what is there and says so; a browser without storage has its list in the address', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block', ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(reading(call));
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await begin(page);
  await page.locator('.keep').first().click();
  await expect(says(page)).toHaveText('Not kept: this device has no more room for pages.');
  await expect(page.locator('.keep').first()).toHaveAttribute('aria-pressed', 'false');

  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('No', 'SecurityError');
      },
    });
  });
  await page.goto(reading(call));
  await begin(page);
  await page.locator('.keep').first().click();
  await expect(says(page)).toContainText('This browser keeps nothing for this page.');
  await says(page).getByRole('link', { name: 'My passages' }).click();
  await expect(page).toHaveURL(new RegExp(`/passages/#${call}:t1$`));
  await expect(page.locator('.kept-citation')).toHaveCount(1);
  await expect(page.locator('.kept-about')).toContainText('The address above holds the list');
  await page.goto(`${list}#${call}:t1,t12;${meeting}:p5`);
  await expect(page.locator('.kept-citation')).toHaveCount(3);
  await items(page)
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`/passages/#${call}:t12;${meeting}:p5$`));
  await context.close();
});

test('What storage and addresses hold is text, and what names nothing says so', async ({ page, baseURL }) => {
  const faults = collectFaults(page, baseURL);
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await page.goto(list);
  await page.evaluate(
    ([id, note]) => {
      const { pathname } = new URL('../', location.href);
      localStorage.setItem(`kept:${pathname} ${id}#t12`, JSON.stringify({ rank: 1, note }));
      localStorage.setItem(`kept:${pathname} ${id}#<b>t1</b>`, JSON.stringify({ rank: 2, note }));
      localStorage.setItem(`kept:${pathname} nowhere#p1`, JSON.stringify({ rank: 3, note: '' }));
    },
    [call, hostile] as const,
  );
  await page.reload();
  await expect(items(page)).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'My note' }).first()).toHaveValue(hostile);
  await expect(items(page).last()).toContainText('Nothing is published here under nowhere, p1 now.');
  await page.goto(`${list}#${call}:t12,${encodeURIComponent('<img src=x onerror=alert(1)>')};${call}:t13`);
  await expect(page.locator('.kept-citation')).toHaveCount(2);
  await expect(status(page)).toHaveText('1 of its parts name no passage, or are too many to show.');
  await expect(page.locator('main :is(img, script:not([src]))')).toHaveCount(0);
  await expect(page).toHaveTitle(/^My passages/);
  // A file that is not there is an answer, too.
  expect(faults.filter((fault) => !/404|nowhere/.test(fault))).toEqual([]);
});

test.describe('Without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('Nothing is said of it where it could not be used', async ({ page }) => {
    await page.goto('./offline/');
    await expect(page.getByRole('link', { name: 'My passages' })).toBeHidden();
    await page.goto(list);
    await expect(page.locator('my-passages')).toHaveText('This needs JavaScript.');
  });
});

test.describe('By touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('One touch keeps a passage, and the next lets it go', async ({ page }) => {
    await page.goto(reading(call));
    await page.waitForLoadState('networkidle');
    await page.locator('#t1p2').tap();
    const ribbon = page.locator('.para:has(> #t1p2) > .keep');
    await expect(ribbon).toBeAttached();
    const box = await ribbon.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await ribbon.tap();
    await expect(ribbon).toHaveAttribute('aria-pressed', 'true');
    await expect(says(page)).toHaveText('Kept. 1 passage in My passages.');
    await ribbon.tap();
    await expect(ribbon).toHaveAttribute('aria-pressed', 'false');
  });
});
