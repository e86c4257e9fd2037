import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { resolveFolders } from '../../scripts/folders.ts';
import { call, meeting, reading } from './site-pages.ts';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

const tools = (page: Page) => page.getByRole('group', { name: 'Selected words' });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects from the beginning of one passage to the end of another, as a reader would. */
const select = (page: Page, from: string, to: string) =>
  page.evaluate(
    ([first, last]) => {
      const range = document.createRange();
      range.setStart(document.getElementById(first) ?? document.body, 0);
      const end = document.getElementById(last) ?? document.body;
      range.setEnd(end, end.childNodes.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to] as const,
  );

test('Selected words are copied with their citation, the state of the copy and the address', async ({ page }) => {
  await page.goto(reading(meeting));
  await select(page, 'p5', 'p5');
  await page.getByRole('button', { name: 'Copy with citation' }).click();
  await expect(tools(page).getByRole('status')).toHaveText('Copied');
  const text = await copied(page);
  expect(text).toContain('was one of the easiest he had');
  expect(text).toContain('para. 5');
  expect(text).toContain('Altered copy');
  expect(text.trimEnd().split('\n').at(-1)).toBe(`${page.url()}#p5`);
});

test('Words of two speakers keep their speakers', async ({ page }) => {
  await page.goto(reading(call));
  await select(page, 't13p1', 't14p1');
  await page.getByRole('button', { name: 'Copy with citation' }).click();
  await expect(tools(page).getByRole('status')).toHaveText('Copied');
  const text = await copied(page);
  expect(text).toMatch(/^Senior administration official: .+\nReporter: .+\n/);
  expect(text).toContain('turns 13–14');
  expect(text).toContain('Terms: On background');
});

test('The link to selected words leads to them', async ({ page }) => {
  await page.goto(reading(call));
  await select(page, 't12p1', 't13p1');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(tools(page).getByRole('status')).toHaveText('Link copied');
  const address = new URL(await copied(page));
  expect(address.hash).toMatch(/^#t12p1:~:text=/);
  await page.goto('about:blank');
  await page.goto(address.href);
  await expect(page.locator('#t12p1')).toBeInViewport();
});

test('The link to words that stand before elsewhere too leads to those that were selected', async ({ page }) => {
  await page.goto(reading(call));
  await page.locator('#t26p1').evaluate((passage) => {
    const text = [...passage.childNodes].find(({ textContent }) => textContent?.includes('root causes'));
    const range = document.createRange();
    const start = text?.textContent?.indexOf('root causes') ?? 0;
    range.setStart(text ?? passage, start);
    range.setEnd(text ?? passage, start + 'root causes'.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(tools(page).getByRole('status')).toHaveText('Link copied');
  const address = await copied(page);
  expect(address).toMatch(/#t26p1:~:text=\S+-,root%20causes,-\S+$/);
  await page.goto('about:blank');
  // The words alone: without the passage's id nothing else leads there.
  await page.goto(address.replace(/#t26p1/, '#'));
  await expect(page.locator('#t26p1')).toBeInViewport();
});

test('Lines and cells of a table are copied apart, as they are seen', async ({ page }) => {
  await page.goto(reading(call));
  await page.locator('#t12p1').evaluate((passage) => {
    const [row, first, second] = ['tr', 'td', 'td'].map((name) => document.createElement(name));
    first?.append('one', document.createElement('br'), 'two');
    second?.append('three');
    row?.append(first ?? '', second ?? '');
    Object.assign(row ?? {}, { id: 'p99' });
    const table = document.createElement('table');
    table.append(row ?? '');
    passage.parentElement?.after(table);
  });
  await select(page, 'p99', 'p99');
  await page.getByRole('button', { name: 'Copy with citation' }).click();
  await expect(tools(page).getByRole('status')).toHaveText('Copied');
  expect(await copied(page)).toMatch(/one two\tthree\n/);
});

test('A passage’s number opens the tools by keyboard, and Escape closes them', async ({ page }) => {
  await page.goto(reading(call));
  await page.locator('.text a.no[href$="#t12"]').press('Enter');
  await expect(tools(page)).toBeVisible();
  await tools(page).getByRole('link', { name: 'Source' }).click();
  await expect(page).toHaveURL(/\/source\/#t12p1$/);
  await expect(page.locator('#t12p1 + *, #t12p1').first()).toBeInViewport();
  await page.goBack();
  await page.locator('.text a.no[href$="#t12"]').press('Enter');
  await expect(tools(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tools(page)).toHaveCount(0);
});

test('The page of citations names the turn that its address names, in all its forms', async ({ page }) => {
  await page.goto(`${reading(call)}cite/#t12`);
  const citations = page.locator('.citation [data-citation]');
  await expect(citations.first()).toContainText(', turn 12, ');
  for (const format of ['bib', 'ris', 'json']) {
    await expect(page.locator(`[data-format=${format}] pre`)).toContainText('turn 12');
  }
  await page.getByRole('link', { name: 'Cite the whole document' }).click();
  await expect(citations.first()).not.toContainText('turn 12');
});

test('A record is saved as the page shows it, of the document and of the turn that is named', async ({ page }) => {
  await page.goto(`${reading(call)}cite/`);
  const save = async (format: string) => {
    const saving = page.waitForEvent('download');
    await page.locator(`[data-format=${format}]`).getByRole('button', { name: /^Save/ }).click();
    const file = await saving;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  for (const format of ['bib', 'ris', 'json']) {
    const { name, text } = await save(format);
    expect(name).toBe(`${call}.${format}`);
    // What stood beside the page once was the same, byte for byte.
    expect(text).toBe(readFileSync(join(resolveFolders().out, 'documents', call, 'cite', name), 'utf8'));
  }
  await page.goto(`${reading(call)}cite/#t12`);
  await expect(page.getByRole('button', { name: 'Save as' }).first()).toHaveText(`Save as ${call}-t12.bib`);
  const { name, text } = await save('ris');
  expect(name).toBe(`${call}-t12.ris`);
  expect(text).toContain(`ID  - ${call}-t12\r\n`);
  expect(text.endsWith('\r\nER  - \r\n')).toBe(true);
});

test.describe('Without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('A turn and a quotation are cited in all styles, and their records are in the file of all', async ({
    page,
    request,
  }) => {
    for (const [document, id, place] of [
      [call, 't12', 'turn 12'],
      [meeting, 'q1', 'para. '],
    ] as const) {
      await page.goto(`${reading(document)}cite/`);
      const forms = page.locator('.places li', { has: page.locator(`#${id}`) });
      await forms.locator('summary').click();
      await expect(forms.locator('dd').first()).toContainText(place);
      await expect(forms.locator('dt')).toHaveText(['Chicago, note', 'Chicago, short', 'APA', 'MLA', 'Address']);
      const link = page.locator('.own-files a[href$=".zip"]');
      const file = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
      for (const format of ['bib', 'ris', 'json']) {
        const records = unzipSync(await file.body())[`passages.${format}`];
        expect(new TextDecoder().decode(records)).toContain(`${document}-${id}`);
      }
    }
  });
});
