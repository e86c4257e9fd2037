import { expect, test } from '@playwright/test';
import { call, extremes, meeting, pages, reading, source } from './site-pages.ts';

test.use({ javaScriptEnabled: false });

test('The home page leads to the list, the list to a text, the text to its source, and back', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('navigation', { name: 'Archive' }).getByRole('link', { name: 'Documents' }).click();
  await expect(page).toHaveURL(/\/documents\/$/);
  await page.locator(`main a[href$="/${call}/"]`).first().click();
  await expect(page.locator('#t7')).toContainText('Line 5');
  await page.getByRole('link', { name: 'Text and source' }).click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(`/documents/${call}/source/`));
  await expect(page.locator('main')).toContainText('SENIOR ADMINISTRATION OFFICIAL:');
  await page.getByRole('link', { name: 'Text', exact: true }).click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(`/documents/${call}/`));
});

/** Every text, and of the lists, sources and citations the shortest and the longest. */
const isText = (page: string) => /^\.\/documents\/[^/]+\/$/.test(page);

for (const address of pages.filter(
  (page) => isText(page) || (page.startsWith('./documents/') && extremes.includes(page)),
)) {
  test(`No text is hidden on ${address}`, async ({ page }) => {
    await page.goto(address);
    const main = page.locator('main');
    // What is folded unfolds without a script; beside the text it stands open, and has nothing to click.
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) {
        details.setAttribute('open', '');
        if (details.firstElementChild?.checkVisibility() === false) details.firstElementChild.remove();
      }
    });
    // What only scripts bring to life is there with them only, and offers nothing that is not elsewhere.
    await page.locator('main :is(.aa, .as-received, .guide-line)').evaluateAll((all) => {
      for (const one of all) one.remove();
    });
    // The names of a picture's parts are read out and pointed at; the table beside it shows them.
    await page.locator('main svg title').evaluateAll((titles) => {
      for (const title of titles) title.remove();
    });
    // Rows are laid out as they come near; before the first frame the browser counts them as unseen.
    await page.locator('main *').evaluateAll((all) => {
      for (const element of all) {
        if (getComputedStyle(element).contentVisibility !== 'auto') continue;
        (element as HTMLElement).style.contentVisibility = 'visible';
      }
    });
    const [shown, all] = await Promise.all([main.innerText(), main.textContent()]);
    // Words for the index only, such as the year that search filters by, are marked `hidden`.
    const unseen = await page.locator('main [hidden]').allTextContents();
    // Letters, since cells that stand apart are joined in the one and not in the other.
    const count = (text: string) => (text.match(/\p{L}/gu) ?? []).length;
    expect(count(unseen.join(' '))).toBe(0);
    expect(count(all ?? '')).toBeGreaterThan(100);
    expect(count(shown)).toBe(count(all ?? ''));
  });
}

test('The source page shows a corrected word as received', async ({ page }) => {
  await page.goto(reading(meeting));
  await page.getByRole('link', { name: 'As received' }).click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(`/documents/${meeting}/source/`));
  await expect(page.locator('.pair > .r').filter({ hasText: 'Lpez' }).first()).toBeVisible();
  await page.goto(source(meeting));
  await expect(page.locator('#corrections')).toContainText('The accented letter was lost in this copy.');
});

test('The search page says that it needs JavaScript, and leads on', async ({ page }) => {
  await page.goto('./search/');
  const notice = page.locator('noscript p');
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('Search needs JavaScript.');
  await notice.getByRole('link').click();
  await expect(page).toHaveURL(/\/documents\/$/);
});

test('An anchor goes to its passage', async ({ page }) => {
  await page.goto(`${reading(call)}#t12`);
  await expect(page.locator('#t12')).toBeInViewport();
});
