import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveFolders } from '../../scripts/folders.ts';
import { listIds } from './page-words.ts';

const { out } = resolveFolders();
const fixture = join(import.meta.dirname, '../fixtures/addresses/version-0.1.txt');

/** `q2..4` is q2, q3 and q4. */
function unfold(part: string): string[] {
  const [, prefix = '', from, to] = /^(.*?)(\d+)\.\.(\d+)$/.exec(part) ?? [];
  if (from === undefined || to === undefined) return [part];
  return Array.from(
    { length: Number(to) - Number(from) + 1 },
    (_, index) => `${prefix}${String(Number(from) + index)}`,
  );
}

/** Every file of the site of version 0.1 with the ids of its elements, but for what is named after one build: scripts, styles, indexes. */
const given = readFileSync(fixture, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [file = '', ...parts] = line.split(' ');
    return { file, ids: parts.flatMap(unfold) };
  });

const pages = new Map<string, ReadonlySet<string>>();
function idsOf(file: string): ReadonlySet<string> {
  const known = pages.get(file) ?? new Set(listIds(readFileSync(join(out, file), 'utf8')));
  pages.set(file, known);
  return known;
}

/** A list of statements that lacks one leads on to its place in the document. */
function leadsOn(file: string, id: string): boolean {
  const [, document = '', quote = ''] = /^(.+)-(q\d+)$/.exec(id) ?? [];
  return file.startsWith('quotes/') && quote !== '' && idsOf(join('documents', document, 'index.html')).has(quote);
}

test('Every page and file that the site had at version 0.1 is there', () => {
  expect(given.length).toBeGreaterThan(370);
  expect(given.map(({ file }) => file).filter((file) => !existsSync(join(out, file)))).toEqual([]);
});

test('Every place of a page that the site had at version 0.1 is there, or the page leads on to it', () => {
  const places = given.flatMap(({ file, ids }) => ids.map((id) => ({ file, id })));
  expect(places.length).toBeGreaterThan(2900);
  const lost = places.filter(
    ({ file, id }) => existsSync(join(out, file)) && !idsOf(file).has(id) && !leadsOn(file, id),
  );
  expect(lost.map(({ file, id }) => `${file}#${id}`)).toEqual([]);
});
