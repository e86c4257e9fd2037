import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveFolders } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { createSeededRandom } from '../../scripts/tools/seeded-random.ts';
import { readWords } from '../../src/phrases/read-words.ts';
import { askEach, type Answered } from '../asked/ask-each.ts';
import { absentPhrases, absentWords } from './absent-words.ts';

const sources = join(resolveFolders().content, 'sources');
const texts = listFiles(sources).map((file) => readFileSync(join(sources, file), 'utf8'));
const vocabulary = new Set(texts.flatMap((text) => readWords(text).map(({ word }) => word)));
const plain = texts.join('\n').toLowerCase();

const ask = (page: Page, queries: readonly string[]): Promise<Answered[]> => page.evaluate(askEach, queries);

/** Which of the queries list something. */
async function listing(page: Page, queries: readonly string[]): Promise<Answered[]> {
  const answered = await ask(page, queries);
  return answered.filter(({ hits, said }) => hits.length > 0 || !said.startsWith('No results'));
}

test.beforeEach(async ({ page }) => {
  test.slow();
  await page.goto('./search/');
});

test('Words that stand in no document list nothing', async ({ page }) => {
  expect(absentWords.length).toBeGreaterThanOrEqual(40);
  for (const word of absentWords) {
    expect(plain, word).not.toContain(word.toLowerCase());
    expect(
      readWords(word).every((part) => vocabulary.has(part.word)),
      word,
    ).toBe(false);
  }
  expect(await listing(page, absentWords)).toEqual([]);
});

test('Phrases with a word that stands nowhere list nothing', async ({ page }) => {
  expect(absentPhrases.length).toBeGreaterThanOrEqual(20);
  for (const phrase of absentPhrases) {
    expect(
      readWords(phrase).some(({ word }) => !vocabulary.has(word)),
      phrase,
    ).toBe(true);
  }
  expect(await listing(page, absentPhrases)).toEqual([]);
});

test('Words of the documents with other letters behind them list nothing', async ({ page }) => {
  const dice = createSeededRandom(18);
  const words = [...vocabulary].filter((word) => /^\p{L}+$/u.test(word));
  const longer = Array.from(
    { length: 25 },
    () => `${words[dice(words.length)] ?? ''}${['xq', 'oad', 'era'][dice(3)] ?? ''}`,
  );
  const absent = longer.filter((word) => !plain.includes(word));
  expect(absent.length).toBeGreaterThan(20);
  expect(await listing(page, absent)).toEqual([]);
});

test('Whatever is listed shows a word of the query, one that begins with it, or one that shares its stem', async ({
  page,
}) => {
  const dice = createSeededRandom(19);
  const words = [...vocabulary].filter((word) => /^[a-z]{4,}$/.test(word));
  const drawn = Array.from({ length: 15 }, () => words[dice(words.length)] ?? '');
  const other = [
    'summits',
    'leader',
    'cooperating',
    'migrants',
    'López',
    'U.S.',
    '2023',
    'Line 5',
    '"united front"',
    'vaccin',
  ];
  const faults: unknown[] = [];
  let listed = 0;
  for (const { query, hits } of await ask(page, [...drawn, ...other])) {
    const wanted = readWords(query).map(({ word }) => word);
    for (const { hit, marks } of hits) {
      listed += 1;
      const marked = marks.flatMap((mark) => readWords(mark).map(({ word }) => word));
      if (marked.length === 0 || !marked.every((mark) => wanted.some((word) => isAlike(mark, word)))) {
        faults.push({ query, hit, marks });
      }
    }
  }
  expect(listed).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

/** Words of one stem differ in their ends: at least four letters they have in common. */
const isAlike = (mark: string, word: string): boolean =>
  mark.startsWith(word) || (word.length > 4 && mark.startsWith(word.slice(0, 4)));
