import { expect, inject, test } from 'vitest';
import { listen } from '../../../scripts/server/listen.ts';
import { createSiteHandler } from '../../../scripts/server/site-handler.ts';
import { askUntil, type Browser } from '../browser.ts';
import { copyPhrase } from '../copy-phrase.ts';
import { faultsIn } from '../note-faults.ts';
import { readAnswers } from './search.ts';

const base = '/kept/';

/** What the site does when its server is gone. */
export function checkOffline(browserOf: () => Browser): void {
  test('With the server gone pages open that were not visited, and search finds passages and pages', async ({
    skip,
  }) => {
    const browser = browserOf();
    const host = await listen(createSiteHandler(inject('site'), base), 0);
    const root = `http://localhost:${host.port}${base}`;
    try {
      await browser.open(root);
      skip(!(await browser.run(() => 'serviceWorker' in navigator)), 'This engine has no service workers here.');
      expect(await askUntil(() => browser.run(readWorker), isActive)).toBe('activated');
      await browser.open(`${root}offline/`);
      expect(await askUntil(() => browser.run(readCopy), isWhole)).toMatch(whole);
    } finally {
      host.close();
    }
    await browser.open(`${root}timeline/`);
    expect(await browser.run(() => document.querySelector('main h1')?.textContent.trim())).toBe('Timeline');
    await browser.open(`${root}search/?${new URLSearchParams({ q: copyPhrase() }).toString()}`);
    const answer = await askUntil(
      () => browser.run(readAnswers, 'main'),
      ({ state }) => state === 'done',
    );
    expect(answer).toMatchObject({ state: 'done', marked: copyPhrase() });
    // A document that is listed with its passages is no related page: a word that many pages have leaves others.
    await browser.open(`${root}search/?q=summit`);
    const many = await askUntil(
      () => browser.run(readAnswers, 'main'),
      ({ state }) => state === 'done',
    );
    expect(many.pages).toBeGreaterThan(0);
    // What is kept has its words and citation, too.
    await browser.open(`${root}passages/#background-call-2021:t12`);
    expect(
      await askUntil(() => browser.run(() => document.querySelector('.kept-citation')?.textContent ?? ''), Boolean),
    ).toContain('turn 12');
    expect(await faultsIn(browser)).toEqual([]);
  });
}

const isActive = (state: string) => state === 'activated';
const whole = /^The whole archive is kept/;
const isWhole = (status: string) => whole.test(status);

/** Runs in the page: what is said of the copy. */
const readCopy = () => document.querySelector('keep-offline [role=status]')?.textContent ?? '';

/** Runs in the page: how far the worker is that keeps the archive. */
const readWorker = async () =>
  (await navigator.serviceWorker.getRegistration(document.baseURI))?.active?.state ?? 'none';
