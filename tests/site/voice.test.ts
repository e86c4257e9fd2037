import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveFolders } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';

const { out } = resolveFolders();
/** What each page shows, and what it is called, with the words of documents among it. */
const pages = listFiles(out)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(out, file), 'utf8');
    return { file, text: html.replace(/<script.*?<\/script>/gs, '').replace(/<[^>]*>/g, '') };
  });

/** Each page's words of a kind, with some before them. */
const findIn = (words: RegExp): string[] =>
  pages.flatMap(({ file, text }) => [...text.matchAll(words)].map(([found]) => `${file}: ${found}`));

test('No page calls how a value is known by the names that records have for it', () => {
  expect(pages.length).toBeGreaterThan(200);
  expect(findIn(/.{0,30}\b(?:inferred|supplied|undefined|NaN)\b/gi)).toEqual([]);
});

test('No page counts one of a thing in the plural', () => {
  const things =
    'people|places|organizations|agreements|topics|events|documents|passages|statements|quotations|turns|words|notes|figures|entries|paragraphs';
  expect(findIn(new RegExp(`.{0,30}(?<![\\d.,–-])\\b1 (?:more )?(?:${things})\\b`, 'gi'))).toEqual([]);
});
