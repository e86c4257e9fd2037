import { expect, test } from 'vitest';
import { documentPath, sourcePath } from '../../../src/paths.ts';
import { askUntil, type Browser } from '../browser.ts';
import { faultsIn } from '../note-faults.ts';

/** Documents of the archive that ships: a report that is as it came, and one with corrections. */
const report = 'true-partners-2023';
const corrected = 'white-house-meeting-2021';

/** What a reader opens beside the text, sets, and checks against the file. */
export function checkReading(browserOf: () => Browser, rootOf: () => string): void {
  const open = (path: string) => browserOf().open(rootOf() + path.slice(1));
  const peek = (isThere: (shown: Peek) => boolean) => askUntil(() => browserOf().run(readPeek), isThere);

  test('The sign at a paragraph opens its source, by mouse and by keyboard, and Escape gives the focus back', async () => {
    const browser = browserOf();
    await open(documentPath(report));
    const sign = '.check[href$="#p2"]';
    for (const ask of [
      () => browser.click(sign),
      () => browser.run(focusOn, sign).then(() => browser.press('Enter')),
    ]) {
      await ask();
      const shown = await peek(({ label }) => label !== '');
      expect(shown).toMatchObject({ label: 'Source of ¶2', hasFocus: true });
      expect(shown.marked).toBe(await browser.run(textOf, '#p2'));
      // Beside its paragraph, and on the screen.
      expect(shown.from).toBeGreaterThan(await browser.run(endOf, '#p2'));
      expect(shown.over).toBeLessThanOrEqual(0);
      await browser.press('Escape');
      expect((await peek(({ label }) => label === '')).focused).toMatch(/source\/#p2$/);
    }
    expect(await faultsIn(browser)).toEqual([]);
  });

  test('A name shows who it is when the keyboard comes to it', async () => {
    const browser = browserOf();
    await open(documentPath(report));
    await browser.run(focusOn, '.para:has(> #p1) .check');
    await browser.press('Tab');
    // The ribbon stands between them, once a reader has begun.
    if (await browser.run(hasFocus, '.keep')) await browser.press('Tab');
    const shown = await peek(({ label }) => label !== '');
    expect(shown.label).toMatch(/^About /);
    expect(shown.text).toMatch(/\d+ statements? in \d+ documents?/);
    await browser.press('Escape');
    expect((await peek(({ label }) => label === '')).label).toBe('');
    expect(await faultsIn(browser)).toEqual([]);
  });

  test('What a reader sets holds at once, and on the next page too', async () => {
    const browser = browserOf();
    await open(documentPath(report));
    const before = await browser.run(sizeOf, '#p2');
    await browser.click('.aa');
    await askUntil(() => browser.run(isThere, '.aa-panel'), Boolean);
    // Beside what it is a choice of, in one line.
    for (const apart of await browser.run(readChoices)) expect(apart).toBeLessThan(4);
    await browser.click('.aa-panel label:has([name=size][value=largest])');
    expect(await browser.run(sizeOf, '#p2')).toBeGreaterThan(before);
    await open(documentPath(corrected));
    expect(await browser.run(sizeOf, '#p2')).toBeGreaterThan(before);
    await browser.click('.aa');
    await askUntil(() => browser.run(isThere, '.aa-panel'), Boolean);
    await browser.click('.aa-panel label:has([name=size][value=""])');
    expect(await browser.run(sizeOf, '#p2')).toBe(before);
    expect(await faultsIn(browser)).toEqual([]);
  });

  test('Text and source stand in rows beside each other, and what differs is marked on both sides', async () => {
    const browser = browserOf();
    await open(sourcePath(corrected));
    expect(await browser.run(lineOf, '.how > summary > span')).toBe('underline');
    const rows = await browser.run(readRows);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ apart, beside }) => apart > 2 || !beside)).toEqual([]);
    const changed = rows.filter(({ left }) => left.length > 0);
    expect(changed).not.toEqual([]);
    for (const { left, right } of changed) expect(right).toHaveLength(left.length);
    expect(await faultsIn(browser)).toEqual([]);
  });

  test('The home page shows the same words in their paragraph and in their file, with its hash', async () => {
    const browser = browserOf();
    await browser.open(rootOf());
    const { said, hash, over } = await browser.run(readProof);
    expect(said).toHaveLength(3);
    expect(new Set(said).size).toBe(1);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(over).toBeLessThanOrEqual(0);
    expect(await faultsIn(browser)).toEqual([]);
  });
}

type Peek = ReturnType<typeof readPeek>;

/** Runs in the page: what is open beside the text, and where the focus is. */
function readPeek() {
  const shown = document.querySelector<HTMLElement>(':is(.peek, .srcpeek)');
  const focused = document.activeElement;
  return {
    label: shown?.getAttribute('aria-label') ?? '',
    text: shown?.innerText ?? '',
    marked: shown?.querySelector('mark')?.textContent ?? '',
    from: shown?.getBoundingClientRect().left ?? 0,
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    hasFocus: shown?.contains(focused) ?? false,
    focused: focused instanceof HTMLAnchorElement ? focused.href : '',
  };
}

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
const hasFocus = (selector: string) => document.activeElement?.matches(selector) === true;
const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const endOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().right ?? 0;
const isThere = (selector: string) => document.querySelector(selector) !== null;

const lineOf = (selector: string) => {
  const element = document.querySelector(selector);
  return element ? getComputedStyle(element).textDecorationLine : '';
};

function sizeOf(selector: string) {
  const element = document.querySelector(selector);
  return element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;
}

/** Runs in the page: how far below its label each group of choices begins and ends. */
const readChoices = () =>
  [...document.querySelectorAll('.aa-panel fieldset')].flatMap((group) => {
    const top = group.querySelector('legend')?.getBoundingClientRect().top ?? 0;
    return [...group.querySelectorAll('label')].map((label) => Math.abs(label.getBoundingClientRect().top - top));
  });

/** Runs in the page: of each row how far apart its sides begin, whether they stand side by side, and what is marked in them. */
function readRows() {
  const marksOf = (side: Element) => [...side.querySelectorAll('mark')].map((mark) => mark.textContent);
  return [...document.querySelectorAll('.pair:not(.heads)')].flatMap((row) => {
    const [left, right] = [row.querySelector('.l'), row.querySelector('.r')];
    if (!left || !right) return [];
    const [one, other] = [left.getBoundingClientRect(), right.getBoundingClientRect()];
    return [
      {
        id: row.id,
        apart: Math.abs(one.top - other.top),
        beside: other.left > one.right,
        left: marksOf(left),
        right: marksOf(right),
      },
    ];
  });
}

/** Runs in the page: the words that its proof shows, however they end, and the hash. */
function readProof() {
  const proof = document.querySelector('.proof');
  return {
    said: [...(proof?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent.replace(/,$/, '')),
    hash: proof?.querySelector('.hash code')?.textContent ?? '',
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}
