import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { askUntil, type Browser } from '../browser.ts';
import { faultsIn } from '../note-faults.ts';

/** A document of the archive that ships. */
const report = 'true-partners-2023';

/** What a reader keeps, on a host and from disk. */
export function checkPassages(browserOf: () => Browser, rootOf: () => string): void {
  const onDisk = (file: string) => pathToFileURL(join(inject('copy'), file)).href;

  test.each([
    ['on a host', (path: string) => rootOf() + path],
    ['from disk', (path: string) => onDisk(`${path}index.html`)],
  ])('A passage is kept by its key, and the list has it with its citation, %s', async (_, addressOf) => {
    const browser = browserOf();
    await browser.open(`${addressOf(`documents/${report}/`)}#p2`);
    await browser.run(forget);
    await askUntil(() => browser.run(begin), Boolean);
    await browser.press('k');
    expect(await askUntil(() => browser.run(readSaid), Boolean)).toMatch(/^Kept\. 1 passage /);
    const { href, words } = await browser.run(readKept);
    await browser.open(href);
    const [kept = ''] = await askUntil(() => browser.run(readList), isFilled);
    expect(kept).toContain(words);
    expect(kept).toContain(', para. 2');
    await browser.open(`${addressOf('passages/')}#${report}:p2,q2`);
    expect(
      await askUntil(
        () => browser.run(readList),
        (list) => list.length === 2 && isFilled(list),
      ),
    ).toHaveLength(2);
    await browser.run(forget);
    expect(await faultsIn(browser)).toEqual([]);
  });
}

const isFilled = (list: readonly string[]) => list.length > 0 && list.every((text) => text.includes('Rights: '));

/** Runs in the page: another engine's test, or another copy's, may have kept something. */
function forget(): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith('kept:')) localStorage.removeItem(name);
}

/** Runs in the page: what a reader does first brings the ribbons, once the page listens. */
function begin(): boolean {
  dispatchEvent(new Event('scroll'));
  return document.querySelector('.keep') !== null;
}

/** Runs in the page. */
const readSaid = () => document.querySelector('.kept-says')?.textContent ?? '';

/** Runs in the page: where the list is, and the words that were kept. */
const readKept = () => ({
  href: document.querySelector<HTMLAnchorElement>('.kept-says a')?.href ?? '',
  words: document.querySelector('#p2')?.textContent ?? '',
});

/** Runs in the page. */
const readList = () => [...document.querySelectorAll<HTMLElement>('.kept')].map(({ innerText }) => innerText);
