import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readBuiltSite } from '../../scripts/checks/built-site.ts';
import { resolveAddress } from '../../scripts/checks/resolve-address.ts';
import { resolveFolders } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { listTemplates } from '../../scripts/testing/list-templates.ts';
import { collectFaults, findOverflow } from './page-faults.ts';
import { call } from './site-pages.ts';

const { out } = resolveFolders();
const zip = listFiles(out).find((file) => /^[^/]+\.zip$/.test(file)) ?? 'no zip';
let folder = '';
let copy = '';

test.beforeAll(() => {
  // As people name folders: with spaces, letters and signs that an address has to encode.
  folder = mkdtempSync(join(tmpdir(), 'Archiv für 100% #1 '));
  copy = join(folder, zip.replace(/\.zip$/, ''));
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(join(out, zip))))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
});
test.afterAll(() => {
  rmSync(folder, { recursive: true });
});
test.beforeEach(async ({ context }) => {
  await context.setOffline(true);
});

const address = (file: string) => pathToFileURL(join(copy, file)).href;
const exact = (page: Page) => page.locator('li[data-hit=passage]');

/** The typeface of the site's own that an element's letters are drawn in, not only meant to be. */
async function drawnIn(page: Page, selector: string): Promise<string | undefined> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  await devtools.detach();
  return fonts.find(({ isCustomFont }) => isCustomFont)?.familyName;
}

/** All that goes wrong, other than that a file's answer has no status. */
const collect = (page: Page) => collectFaults(page, 'file:');

test('The zip unpacks into one folder, without itself and what a disk has no use for', () => {
  const files = listFiles(folder);
  expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(new Set([zip.replace(/\.zip$/, '')]));
  expect(files.filter((file) => /\/sw\.js$|webmanifest$|pagefind|_headers|404/.test(file))).toEqual([]);
  expect(listFiles(copy)).not.toContain(zip);
  expect(listFiles(copy)).toEqual(expect.arrayContaining(['index.html', 'portable.js', 'read-me.txt']));
});

test('A record is saved from disk, of the passage that the address names', async ({ page }) => {
  const faults = collect(page);
  await page.goto(`${address(`documents/${call}/cite/index.html`)}#t12`);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save as ${call}-t12.ris` }).click();
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain(`ID  - ${call}-t12\r\n`);
  expect(faults).toEqual([]);
});

test('Every page is reached from the first by links that name files', () => {
  const site = readBuiltSite(copy);
  const astray: string[] = [];
  const reached = new Set(['index.html']);
  // A set gives what is added to it while it is gone through.
  for (const file of reached) {
    for (const { address } of site.pages.get(file)?.references ?? []) {
      const target = address.startsWith('#') ? undefined : resolveAddress(site, file, address);
      if (!target) continue;
      // A folder's address would show a list of its files.
      const isFile = site.files.has(target.file) && !/(?:^|\/)\.{0,2}(?:$|[?#])/.test(address);
      if (!isFile) astray.push(`${address} in ${file}`);
      else if (target.file.endsWith('.html')) reached.add(target.file);
    }
  }
  expect(astray).toEqual([]);
  expect([...reached].sort()).toEqual([...site.pages.keys()].sort());
});

test('A page of each template opens from disk without a fault, with its styles and typefaces', async ({ page }) => {
  test.setTimeout(120_000);
  const faults = collect(page);
  const templates = listTemplates(copy);
  expect(templates.length).toBeGreaterThan(15);
  for (const file of templates.flatMap((alike) => alike.slice(-1))) {
    await page.goto(address(file), { waitUntil: 'networkidle' });
    const found = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        faces: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
        // Of a sheet from disk a page may not read more than that it is there.
        styles: [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(
          ({ sheet }) => sheet !== null,
        ),
      };
    });
    expect(found.faces, file).toEqual(expect.arrayContaining(['Newsreader', 'Public Sans']));
    expect(new Set(found.styles), file).toEqual(new Set([true]));
  }
  expect(faults).toEqual([]);
});

test('Letters are drawn in the typefaces at the first sight of a page', async ({ page }) => {
  for (const file of ['about/index.html', `documents/${call}/index.html`]) {
    await page.goto(address(file));
    expect(await drawnIn(page, 'h1')).toMatch(/^Newsreader/);
    expect(await drawnIn(page, '.masthead nav a')).toMatch(/^Public Sans/);
  }
});

test('From the home page’s box to an exact passage, and to its words marked in the text', async ({ page }) => {
  const faults = collect(page);
  await page.goto(address('index.html'));
  await page.getByRole('searchbox').fill('Line 5');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/index\.html\?q=Line(?:\+|%20)5/);
  await expect(page.getByText('In this downloaded copy')).toBeVisible();
  const question = exact(page).locator('a[href$="#t7p2"]');
  await expect(question.locator('mark')).toHaveText('Line 5');
  await expect(page.getByRole('status')).not.toContainText('could not be loaded');
  await question.click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(`/documents/${call}/index.html`) && url.hash === '#t7p2');
  await expect(page.locator('#t7p2')).toBeInViewport();
  await expect(page.locator('#t7p2 mark[data-hit]')).toHaveText(['Line 5']);
  expect(faults).toEqual([]);
});

test('The sign at a paragraph and a name lead on: nothing is fetched to be shown beside them, and nothing fails', async ({
  page,
}) => {
  const faults = collect(page);
  const report = 'true-partners-2023';
  await page.goto(address(`documents/${report}/index.html`));
  const name = page.locator('#p1 .mention').first();
  await name.hover();
  await page.locator('.para:has(> #p1) .check').focus();
  await page.keyboard.press('Tab');
  // The ribbon stands between them, once a reader has begun.
  if ((await page.locator('.keep:focus').count()) > 0) await page.keyboard.press('Tab');
  await expect(name).toBeFocused();
  // As long as a look takes where there is one.
  await page.waitForTimeout(600);
  await expect(page.locator(':is(.peek, .srcpeek)')).toHaveCount(0);
  await page.locator('.para:has(> #p2) .check').click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(`/${report}/source/index.html`) && url.hash === '#p2');
  await expect(page.locator('.pair:target')).toBeInViewport();
  await page.goBack();
  await name.click();
  await expect(page).toHaveURL(/\/people\/joe-biden\/index\.html$/);
  expect(faults).toEqual([]);
});

test('What is not there is not found', async ({ page }) => {
  await page.goto(address('search/index.html'));
  await page.getByRole('searchbox').fill('xyzzyplugh');
  await expect(page.getByRole('status')).toContainText('No results');
});

test('The filters of quotations work, and stay in the address', async ({ page }) => {
  const faults = collect(page);
  await page.goto(address('quotes/index.html'));
  const shown = page.locator('.quotes > li').filter({ visible: true });
  const all = await shown.count();
  await page.locator('details.choice[data-facet=mode] summary').click();
  await page.locator('details.choice[data-facet=mode] a[data-value="direct"]').click();
  await expect(page).toHaveURL(/\/quotes\/index\.html\?mode=direct$/);
  const some = await shown.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.reload();
  await expect(shown).toHaveCount(some);
  await page.goBack();
  await expect(shown).toHaveCount(all);
  expect(faults).toEqual([]);
});

test('What is copied there has no address of this device', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = (text) => Promise.resolve(void (document.title = text));
  });
  await page.goto(address(`documents/${call}/index.html`));
  await page.locator('#t12p1').evaluate((passage) => getSelection()?.selectAllChildren(passage));
  await page.getByRole('button', { name: 'Copy with citation' }).click();
  await expect(page).toHaveTitle(/turn 12/);
  const copied = [await page.title()];
  await page.goto(address('quotes/index.html'));
  await page.getByRole('button', { name: 'Copy with citation' }).first().click();
  await expect(page).toHaveTitle(/, ¶6\./);
  copied.push(await page.title());
  await page.goto(`${address(`documents/${call}/cite/index.html`)}#t12`);
  await expect(page.locator('[data-format] pre').first()).toContainText('turn 12');
  copied.push(await page.locator('main').innerText());
  for (const text of copied) expect(text).not.toContain('file:');
});

test('The copy says what it is, offers no copy of itself, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const file of ['index.html', 'data/index.html']) {
    await page.goto(address(file));
    await expect(page.locator('main a[href$="data/index.html"], main a[href$="offline/index.html"]')).toHaveText(
      file === 'index.html' ? ['Data and citations'] : [],
    );
  }
  await page.goto(address('offline/index.html'));
  await expect(page.getByRole('heading', { name: 'This is a downloaded copy' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'As a file' })).toHaveCount(0);
  expect(await findOverflow(page)).toEqual([]);
});

test('No text becomes a script there, and no script runs but the copy’s own', async ({ page }) => {
  await page.goto(address('search/index.html'));
  const refused = await page.evaluate(() => {
    const load = (source: string) => {
      document.createElement('script').src = source;
    };
    const attempts: (() => void)[] = [
      () => (document.body.innerHTML = '<p>made of text</p>'),
      () => load(new URL('../phrases/../other.js', location.href).href),
      () => load(new URL('../../phrases/start.js', location.href).href),
      () => load('https://example.org/phrases/start.js'),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'ran';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
});

test('The site says how large the download is, and has it', async ({ page }) => {
  await page.context().setOffline(false);
  await page.goto('./offline/');
  await expect(page.locator('[data-portable-size]')).toHaveText(/^\d[\d.]* (?:kB|MB)$/);
  const link = page.getByRole('link', { name: zip });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(readFileSync(await download.path())).toEqual(readFileSync(join(out, zip)));
});
