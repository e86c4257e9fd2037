import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../../../scripts/list-files.ts';
import { buildPagefind } from '../../../scripts/search/build-pagefind.ts';
import { keepNothing } from '../../../scripts/written/kept-values.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function index(name: string): Promise<string[]> {
  const site = join(folder, name);
  const page = (lang: string, words: string) =>
    `<html lang="${lang}"><body><main data-pagefind-body><h1>${words}</h1></main></body></html>`;
  for (const part of ['a', 'b', 'c']) mkdirSync(join(site, part), { recursive: true });
  writeFileSync(join(site, 'a/index.html'), page('en', 'alpha'));
  writeFileSync(join(site, 'b/index.html'), page('es', 'beta'));
  writeFileSync(join(site, 'c/index.html'), '<html lang="en"><body>no passage</body></html>');
  await buildPagefind({ site, language: 'en-US', worker: '', onPage: () => undefined, keep: keepNothing });
  return listFiles(join(site, 'pagefind'));
}

test('the pages with words are one index in the language of the archive, without a ready-made interface', async () => {
  const files = await index('one');
  expect(files.filter((file) => file.startsWith('fragment/'))).toHaveLength(2);
  expect(files.filter((file) => file.startsWith('index/')).every((file) => file.startsWith('index/en_'))).toBe(true);
  expect(files).toEqual(expect.arrayContaining(['pagefind.js', 'pages-worker.js']));
  expect(files.filter((file) => /ui|highlight|pagefind-worker/.test(file))).toEqual([]);
});

test('the same site gives the same index, to the byte', async () => {
  const [one, two] = [await index('one'), await index('two')];
  expect(one).toEqual(two);
  const read = (name: string) => one.map((file) => readFileSync(join(folder, name, 'pagefind', file), 'base64'));
  expect(read('one')).toEqual(read('two'));
});
