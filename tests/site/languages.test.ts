import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { ElementType, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { listen } from '../../scripts/server/listen.ts';
import { createSiteHandler } from '../../scripts/server/site-handler.ts';
import { findHeadlessChromium } from '../../scripts/testing/find-chromium.ts';
import { interfaceLanguage } from '#words/parts/language.ts';
import { launchOptionsOf } from '../browser/launch-options.ts';
import { checkKeptEngine, listEngines } from './check-kept-engine.ts';
import { findDisagreements } from './find-disagreements.ts';
import { readOrganizations } from './read-organizations.ts';
import { readOutputs } from './read-outputs.ts';
import { runBuild } from './run-build.ts';

/**
 * An archive in Spanish with a French and an English document. Each sentence of theirs has a made-up word that begins with `qx` and
 * the language: `qxes…`. Words of titles begin with `qt`.
 */
const fixture = join(import.meta.dirname, '../fixtures/languages');
/** What its guide shows. */
const icon = join(root, 'public/icon-apple.png');
const folder = mkdtempSync(join(tmpdir(), 'languages-'));
const place = { content: join(folder, 'content'), out: join(folder, 'dist') };
const siteUrl = 'https://archive.example/a/';

/** A text as a page shows it, with the language that it is marked as. */
interface Shown {
  page: string;
  text: string;
  language: string | undefined;
}

type Node = ReturnType<typeof parseDocument>['children'][number];

let shown: Shown[];
/** The engines that were kept before it was built, and whether one was bundled for it. */
let before: string[];
let bundled: boolean;
let host: Awaited<ReturnType<typeof listen>>;
let browser: Browser;

beforeAll(async () => {
  cpSync(fixture, place.content, { recursive: true });
  cpSync(icon, join(place.content, 'muelle.png'));
  before = listEngines();
  const { code, output } = await runBuild(place, { SITE_URL: siteUrl });
  expect(output).toContain('Built 4 documents');
  expect(code).toBe(0);
  bundled = output.includes('Bundling the engine');
  const pages = listFiles(place.out).filter((file) => file.endsWith('.html'));
  shown = pages.flatMap((page) =>
    listTexts(parseDocument(readFileSync(join(place.out, page), 'utf8')).children, interfaceLanguage).map((own) => ({
      page,
      ...own,
    })),
  );
  host = await listen(createSiteHandler(place.out), 0);
  browser = await chromium.launch(launchOptionsOf(findHeadlessChromium()));
});
afterAll(async () => {
  await browser.close();
  host.close();
  rmSync(folder, { recursive: true });
});

/** A page of the site in a browser. */
async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(`http://localhost:${host.port}/${path}`);
  return page;
}

/** The texts of a page's body, each with the nearest `lang` around it. */
function listTexts(nodes: readonly Node[], language: string | undefined): Omit<Shown, 'page'>[] {
  return nodes.flatMap((node) => {
    if (node.type === ElementType.Text) return [{ text: node.data.trim(), language }];
    if (!('attribs' in node) || /^(?:head|script|style)$/.test(node.name)) return [];
    // Records for reference managers are data, and a picture's mark has its name in one piece.
    if (node.name === 'pre' || (node.name === 'title' && node.attribs['class'] === undefined)) return [];
    return listTexts(node.children, node.attribs['lang'] ?? language);
  });
}

const wronglyMarked = (pattern: RegExp): string[] =>
  shown.flatMap(({ page, text, language }) => {
    const own = pattern.exec(text)?.[1];
    return own === undefined || own === language ? [] : [`${page}: "${text}" is marked as ${language ?? 'nothing'}`];
  });

test('Pages are in the language of the interface, whatever the archive’s is', () => {
  for (const page of listFiles(place.out).filter((file) => file.endsWith('.html')))
    expect(readFileSync(join(place.out, page), 'utf8')).toContain(`<html lang="${interfaceLanguage}"`);
});

test('Every passage of a document is marked with its language, wherever it is shown', () => {
  expect(wronglyMarked(/qx(es|fr|en)/)).toEqual([]);
});

test('Every title is marked with its language, also before a passage’s number and within a citation', () => {
  expect(wronglyMarked(/qt(es|fr|en)/)).toEqual([]);
});

test('Words of the interface are not in the language of the document around them', () => {
  // What stands within the text of a reading page: numbers, notes, what leads on.
  const interfaceWords =
    /^(?:\d+|§|¶\d+|means|Corrected|As received|Evidence for|Cited in|cites|Notes?: .*|\d+ notes: .*|Evidence for one entry)$/;
  const own = shown.filter(({ page, text }) => /^documents\/[^/]+\/index/.test(page) && interfaceWords.test(text));
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter(({ language }) => language !== interfaceLanguage)).toEqual([]);
});

test('A picture of a guide is shown as the archive has it, byte for byte', () => {
  const guide = join(place.out, 'dossiers/ferias');
  const html = readFileSync(join(guide, 'index.html'), 'utf8');
  const [, address = ''] = /<img src="([^"]+)" alt="El muelle"/.exec(html) ?? [];
  expect(readFileSync(join(guide, address))).toEqual(readFileSync(icon));
});

describe('Search', () => {
  async function ask(question: string): Promise<Page> {
    const page = await open(`search/?${question}`);
    await page.locator('[data-search-state=done]').waitFor();
    return page;
  }

  test('marks what it finds in a document with its language, and so the title', async () => {
    const page = await ask('q=qxesalcaldesa');
    const hit = page.locator('li[data-hit=passage]').first();
    expect(await hit.locator('p').first().getAttribute('lang')).toBe('es');
    const title = page.locator('[data-answers=passage] [lang=es]', { hasText: 'qtestitulo' });
    expect(await title.count()).toBe(1);
  });

  test('is narrowed by language', async () => {
    const all = await ask('q=Ana+Ruiz');
    const found = await all.locator('li[data-hit=passage]').count();
    const options = await all.getByLabel('Language').locator('option').allTextContents();
    expect(options.map((option) => option.replace(/ \(.*/, ''))).toEqual(['any', 'Spanish', 'French', 'English']);
    const own = await ask('q=Ana+Ruiz&language=French');
    const languages = await own
      .locator('li[data-hit=passage] p[lang]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
    expect(languages.length).toBeGreaterThan(0);
    expect(languages.length).toBeLessThan(found);
    expect(new Set(languages)).toEqual(new Set(['fr']));
  });

  test('finds words in any language without their accents', async () => {
    const page = await ask('q=ultimo+apartado');
    expect(await page.locator('li[data-hit=passage] mark').allTextContents()).toContain('último apartado');
  });

  test.each(['qxnada', 'Ana+Ruiz'])(
    'says once, below answers to %s, of which language it knows the forms',
    async (q) => {
      const page = await ask(`q=${q}`);
      const said = page.getByText(
        'Related pages have other forms of a word as Spanish has them; what is in French and English',
      );
      expect(await said.count()).toBe(1);
      const answers = page.locator('[data-answers]');
      const places = await answers.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
      expect((await said.boundingBox())?.y).toBeGreaterThanOrEqual(Math.max(...places));
    },
  );

  test('says nothing of languages before anything is asked', async () => {
    const page = await open('search/');
    expect(await page.getByText('Related pages have other forms').isVisible()).toBe(false);
  });
});

describe('Statements', () => {
  const items = (page: Page) => page.locator('.quotes > li').filter({ visible: true });
  const languagesOf = async (page: Page) => {
    const said = await items(page)
      .locator('blockquote p')
      .evaluateAll((all) => all.map((one) => one.closest('[lang]')?.getAttribute('lang')));
    return [...new Set(said)].sort();
  };
  const choose = async (page: Page, facet: string, value: string) => {
    await page.locator(`details.choice[data-facet=${facet}] summary`).click();
    await page.locator(`details.choice[data-facet=${facet}] a[data-value="${value}"]`).click();
  };

  test('in one language are chosen beside other choices', async () => {
    const page = await open('quotes/');
    expect(await languagesOf(page)).toEqual(['en', 'es', 'fr']);
    await choose(page, 'language', 'fr');
    expect(page.url()).toMatch(/\/quotes\/\?language=fr$/);
    expect(await languagesOf(page)).toEqual(['fr']);
    const french = await items(page).count();
    await choose(page, 'speaker', 'ana-ruiz');
    expect(page.url()).toMatch(/\?speaker=ana-ruiz&language=fr$/);
    expect(await languagesOf(page)).toEqual(['fr']);
    expect(await items(page).count()).toBeLessThan(french);
  });

  test('in one language have a list without scripts, and the count beside the choice is theirs', async () => {
    const page = await open('quotes/', { javaScriptEnabled: false });
    const count = await page.locator('details.choice[data-facet=language] a[data-value=es] .count').textContent();
    await choose(page, 'language', 'es');
    await page.waitForURL(/\/quotes\/language\/es\/$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('What was said: Spanish');
    expect(await languagesOf(page)).toEqual(['es']);
    expect(await items(page).count()).toBe(Number(count));
  });
});

test('Page, list, table, records, citations, feed, linked data and search agree on what a document is', () => {
  const outputs = readOutputs(place.out);
  expect(outputs.length).toBeGreaterThanOrEqual(2);
  expect(findDisagreements(outputs, readOrganizations(place.content))).toEqual([]);
});

describe('The tests above look at', () => {
  test.each([
    ['reading pages', /^documents\/[^/]+\/index\.html$/, ['qxes', 'qxfr', 'qxen', 'qtes']],
    ['source pages', /source\/index\.html$/, ['qxes', 'qxfr', 'qxen', 'qtes']],
    ['the quotations', /^quotes\/index\.html$/, ['qxes', 'qxfr', 'qxen', 'qtes']],
    ['people', /^people\/ana-ruiz/, ['qxes', 'qxfr', 'qxen', 'qtes']],
    ['topics', /^topics\/comercio/, ['qxes', 'qxfr', 'qxen', 'qtes']],
    ['events', /^events\/feria-1999/, ['qxes', 'qtes']],
    ['guides', /^dossiers\/ferias/, ['qxes', 'qxfr', 'qxen']],
    ['lists', /^documents\/index\.html$/, ['qtes', 'qtfr', 'qten']],
    ['home', /^index\.html$/, ['qxes', 'qtes']],
    ['figures', /^figures\/index\.html$/, ['qxen', 'qten']],
    ['the comparison', /^compare\/index\.html$/, ['qtes', 'qtfr', 'qten']],
  ])('%s', (_what, page, words) => {
    const texts = shown.filter((own) => page.test(own.page)).map(({ text }) => text);
    expect(words.filter((word) => !texts.some((text) => text.includes(word)))).toEqual([]);
  });

  test('words that another document shares', () => {
    const notes = shown.filter(({ page, text }) => page.includes('anuncio') && text.includes('sirenas del remolcador'));
    expect(notes.length).toBeGreaterThan(1);
  });
});

describe('The engine', () => {
  test('is bundled with the words of MDX, beside those that were kept', () => {
    expect(bundled).toBe(true);
    expect(listEngines()).toEqual(expect.arrayContaining(before));
    expect(listEngines().length).toBeGreaterThan(before.length);
  });

  // Last, since the archive changes meanwhile.
  checkKeptEngine(place, ['dossiers', 'muelle.png'], join(folder, 'aside'), siteUrl);
});
