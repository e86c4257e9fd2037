import { chromium, type Browser, type Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DomUtils, parseDocument } from 'htmlparser2';
import { parse } from 'yaml';
import { listFiles } from '../../scripts/list-files.ts';
import { listen, type Listening } from '../../scripts/server/listen.ts';
import { createSiteHandler } from '../../scripts/server/site-handler.ts';
import { findHeadlessChromium } from '../../scripts/testing/find-chromium.ts';
import { listTemplates } from '../../scripts/testing/list-templates.ts';
import { launchOptionsOf } from '../browser/launch-options.ts';
import { findStrangers, findStrangersIn } from './find-strangers.ts';
import { payloads, perDocument, writeHostileArchive } from './hostile-archive.ts';
import { runBuild } from './run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const place = { content: join(folder, 'content'), out: join(folder, 'site') };
/** The same site without its security policy: what is not escaped runs. */
const unguarded = join(folder, 'unguarded');
const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;

let browser: Browser;
beforeAll(async () => {
  writeHostileArchive(place.content);
  const { code, output } = await runBuild(place);
  expect(output).toContain('Built 8 documents');
  expect(code).toBe(0);
  cpSync(place.out, unguarded, { recursive: true });
  for (const file of pagesOf(unguarded)) {
    const html = readFileSync(join(unguarded, file), 'utf8');
    expect(html).toMatch(policy);
    writeFileSync(join(unguarded, file), html.replace(policy, ''));
  }
  browser = await chromium.launch(launchOptionsOf(findHeadlessChromium()));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const pagesOf = (site: string): string[] => listFiles(site).filter((file) => file.endsWith('.html'));

/** What shows that a script of a source ran, or was about to. */
async function watch(page: Page): Promise<string[]> {
  const signs: string[] = [];
  page.on('dialog', (dialog) => {
    signs.push(`a dialog on ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/content security policy|trusted ?types|refused to|blocked script/i.test(message.text())) {
      signs.push(`${message.text()} on ${page.url()}`);
    }
  });
  page.on('pageerror', (error) => signs.push(`${error.message} on ${page.url()}`));
  await page.exposeFunction('noteScript', (address: string) => signs.push(`a script ran on ${address}`));
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, '__xss', {
      set() {
        (globalThis as unknown as { noteScript(address: string): void }).noteScript(location.href);
      },
    });
  });
  return signs;
}

/** The copy that a worker would keep of a whole site costs more than its pages, and has their bytes. */
const openPage = (): Promise<Page> => browser.newPage({ serviceWorkers: 'block' });
const serve = (site: string): Promise<Listening> => listen(createSiteHandler(site), 0);

/** The shortest and the longest page of each template: what pages of one template do themselves is the same. */
function listVisited(): string[] {
  const files = new Set(listTemplates(place.out).flatMap((alike) => [...alike.slice(0, 1), ...alike.slice(-1)]));
  expect(files.size).toBeGreaterThan(20);
  return [...files];
}

/** Opens pages of a site, without loading what matches `blocked`. @returns what shows that a script ran, or that there is markup of a source's */
async function visitPages(site: string, blocked: string[] = []): Promise<string[]> {
  const server = await serve(site);
  const page = await openPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: blocked });
  const signs = await watch(page);
  for (const file of listVisited()) {
    await page.goto(`http://localhost:${String(server.port)}/${file.replace(/index\.html$/, '')}`);
    signs.push(...(await findStrangers(page)).map((stranger) => `${stranger} in ${file}`));
  }
  await page.close();
  server.close();
  return signs;
}

/** How pages look is nothing to scripts. */
const unlooked = ['*.css', '*.woff2'];

describe.each([
  ['with its security policy', place.out, []],
  ['without its security policy', unguarded, unlooked],
])('The site of a hostile archive %s', (_name, site, blocked) => {
  test('runs nothing of it on the shortest and longest page of each template', async () => {
    expect(await visitPages(site, blocked)).toEqual([]);
  });

  test('runs nothing of it when it is looked for', async () => {
    const server = await serve(site);
    const page = await openPage();
    const signs = await watch(page);
    for (const payload of payloads.filter((_, number) => number % 30 === 0)) {
      const query = new URLSearchParams({ q: payload }).toString();
      await page.goto(`http://localhost:${String(server.port)}/search/?${query}`);
      await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
      signs.push(...(await findStrangers(page)).map((stranger) => `${stranger} for ${payload}`));
    }
    expect(signs).toEqual([]);
    await page.close();
    server.close();
  });
});

test('No page of it has markup of a source, as the browser reads it; most payloads by themselves have', async () => {
  const page = await openPage();
  const files = pagesOf(place.out);
  expect(files.length).toBeGreaterThan(60);
  const texts = files.map((file) => readFileSync(join(place.out, file), 'utf8'));
  const strangers = await findStrangersIn(page, texts);
  expect(strangers.flatMap((own, at) => own.map((stranger) => `${stranger} in ${files[at] ?? ''}`))).toEqual([]);
  const found = (await findStrangersIn(page, payloads)).filter((own) => own.length > 0);
  expect(found.length).toBeGreaterThan(200);
  await page.close();
});

test('A script that is not escaped would be noticed', async () => {
  const server = await serve(unguarded);
  writeFileSync(join(unguarded, 'broken.html'), '<img src="data:," onerror="window.__xss=1">');
  const page = await openPage();
  const signs = await watch(page);
  await page.goto(`http://localhost:${String(server.port)}/broken.html`);
  await expect.poll(() => signs).toContainEqual(expect.stringContaining('a script ran'));
  expect(await findStrangers(page)).toHaveLength(1);
  server.close();
  await page.close();
});

describe('As it is written is shown', () => {
  let shown: string;
  beforeAll(() => {
    const pages = pagesOf(place.out).map((file) => parseDocument(readFileSync(join(place.out, file), 'utf8')));
    shown = squeeze(pages.map((page) => DomUtils.innerText(page.children)).join('\n'));
  });

  test('what stands in a plain text', () => {
    const inPlainTexts = payloads.filter((_, number) => Math.floor(number / perDocument) % 2 === 0);
    expect(inPlainTexts.length).toBeGreaterThan(150);
    expect(inPlainTexts.filter((payload) => !shown.includes(squeeze(payload)))).toEqual([]);
  });

  test('what stands in fields of cards, authorities and the archive', () => {
    const fields = listFiles(place.content)
      .filter((file) => file.endsWith('.yaml'))
      .flatMap((file) => listTexts(parse(readFileSync(join(place.content, file), 'utf8')), file));
    expect(fields.length).toBeGreaterThan(100);
    // These are the address of a link, or what names are found by.
    const inTexts = fields.filter(
      ({ at }) => !/^archive\.yaml contact$| (?:archivedUrl|surname|honorifics)\b/.test(at),
    );
    expect(inTexts.filter(({ text }) => !shown.includes(squeeze(text)))).toEqual([]);
  });
});

/** Every text with a bracket in it, and the way to it. */
function listTexts(value: unknown, at: string): { at: string; text: string }[] {
  if (typeof value === 'string') return value.includes('<') ? [{ at, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, `${at} ${key}`));
}
