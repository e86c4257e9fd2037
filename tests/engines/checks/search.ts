import { expect, test } from 'vitest';
import { copyPhrase } from '../copy-phrase.ts';
import { askUntil, type Browser } from '../browser.ts';
import { faultsIn } from '../note-faults.ts';
import { absent, acronyms, misspelt, names, phrases, spoken } from '../../browser/search-queries.ts';
import { firstAnswers } from './first-answers.ts';

/** Search, its keys, and what a reader sets. */
export function checkSearch(browserOf: () => Browser, rootOf: () => string): void {
  test('Search finds words that were copied from a page, and the pages that are about them', async () => {
    const browser = browserOf();
    await browser.open(`${rootOf()}search/?${new URLSearchParams({ q: copyPhrase() }).toString()}`);
    const answer = await askUntil(() => browser.run(readAnswers, 'main'), isAnswered);
    expect(answer).toMatchObject({ state: 'done', marked: copyPhrase() });
    expect(answer.count).toContain('exact passage');
    // A document that is listed with its passages is no related page: a word that many pages have leaves others.
    await browser.open(`${rootOf()}search/?q=summit`);
    const many = await askUntil(() => browser.run(readAnswers, 'main'), isAnswered);
    expect(many.pages).toBeGreaterThan(0);
    expect(await faultsIn(browser)).toEqual([]);
  });

  test('Questions have the answer first that they have in Chromium', async () => {
    const browser = browserOf();
    const asked = [names, acronyms, misspelt, phrases, spoken].flat();
    // What stands nowhere is answered by the person asked for, or by nothing.
    const found = await firstAnswers(browser, rootOf(), [...asked.map(([query]) => query), ...absent]);
    expect(found.slice(0, asked.length)).toEqual(asked);
    expect(found.slice(asked.length).filter(([, answer]) => !['', 'authority'].includes(answer))).toEqual([]);
    expect(await faultsIn(browser)).toEqual([]);
  });

  test('What one person said about one topic has an address, and is led to from who spoke about what', async () => {
    const browser = browserOf();
    await browser.open(`${rootOf()}quotes/`);
    const line = await askUntil(
      () => browser.run(readSpoke),
      ({ href }) => href !== '',
    );
    expect(line.href).toBe(`${rootOf()}people/joe-biden/on/migration/`);
    await browser.open(line.href);
    const page = await browser.run(readStatements);
    expect(page.heading).toBe('What Joe Biden said about Migration');
    expect(page.statements).toBe(line.count);
    expect(await faultsIn(browser)).toEqual([]);
  });

  test('A key opens search on a page, what is typed is answered, and Escape closes it', async () => {
    const browser = browserOf();
    await browser.open(`${rootOf()}about/`);
    await askUntil(() => browser.run(hasOpener), Boolean);
    await browser.press('/');
    expect(await askUntil(() => browser.run(hasOpenDialog), Boolean)).toBe(true);
    await browser.press(...Array.from(copyPhrase()));
    const answer = await askUntil(() => browser.run(readAnswers, 'dialog'), isAnswered);
    expect(answer).toMatchObject({ state: 'done', marked: copyPhrase() });
    // The first empties the box.
    await browser.press('Escape', 'Escape');
    expect(
      await askUntil(
        () => browser.run(hasOpenDialog),
        (open) => !open,
      ),
    ).toBe(false);
    expect(await faultsIn(browser)).toEqual([]);
  });

  test('Colours stay as they are set, on the next page too', async () => {
    const browser = browserOf();
    for (const theme of ['dark', 'light']) {
      await browser.open(`${rootOf()}about/`);
      await browser.run(chooseTheme, theme);
      await browser.open(rootOf());
      // The choice is shown when the page's scripts have run, which may be after it is loaded.
      const shown = await askUntil(
        () => browser.run(readTheme),
        ({ chosen }) => chosen === theme,
      );
      expect(shown).toEqual({ theme, chosen: theme, isDark: theme === 'dark' });
    }
  });
}

const isAnswered = ({ state }: { state: string }) => state === 'done' || state === 'broken';

/** Runs in the page: what search says and shows `within` an element. */
export function readAnswers(within: string) {
  const search = document.querySelector<HTMLElement>(`${within} archive-search`);
  const hit = search?.querySelector('li[data-hit=passage]');
  return {
    state: search?.dataset['searchState'] ?? '',
    count: search?.querySelector('[data-count]')?.textContent ?? '',
    marked: [...(hit?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent).join(' '),
    href: hit?.querySelector('a')?.href ?? '',
    pages: search?.querySelectorAll('li[data-hit=page]').length ?? 0,
  };
}

/** Runs in the page: where a speaker's line leads for a topic, and how many statements it counts. */
function readSpoke() {
  const link = document.querySelector<HTMLAnchorElement>('.spoke a[data-choice="speaker=joe-biden&topic=migration"]');
  return { href: link?.href ?? '', count: Number(/\d+/.exec(link?.parentElement?.textContent ?? '')?.[0]) };
}

/** Runs in the page. */
const readStatements = () => ({
  heading: document.querySelector('h1')?.textContent.trim(),
  statements: document.querySelectorAll('.quotes > li').length,
});

/** Runs in the page: whether its scripts have made a button of the link to search. */
const hasOpener = () => document.querySelector('button.to-search') !== null;
const hasOpenDialog = () => document.querySelector('dialog[open]') !== null;

function chooseTheme(theme: string) {
  document.querySelector<HTMLInputElement>(`input[name=theme][value=${theme}]`)?.click();
}

function readTheme() {
  const [red = 0] = /\d+/.exec(getComputedStyle(document.body).backgroundColor)?.map(Number) ?? [];
  return {
    theme: document.documentElement.dataset['theme'],
    chosen: document.querySelector<HTMLInputElement>('input[name=theme]:checked')?.value,
    isDark: red < 128,
  };
}
