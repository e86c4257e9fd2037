import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parsePage } from '../../scripts/checks/parse-page.ts';
import { resolveFolders } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { readPublished } from './read-site.ts';

const folders = resolveFolders();
const pages = listFiles(folders.out).filter((file) => file.endsWith('.html'));
const dataOf = (file: string): unknown[] =>
  parsePage(readFileSync(join(folders.out, file), 'utf8')).dataBlocks.map(({ text }) => JSON.parse(text) as unknown);

/** Every object in it, however deep. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

test('Every person that a page names to machines is a person of the archive or a named contributor', () => {
  const people = parse(readFileSync(join(folders.content, 'authorities/people.yaml'), 'utf8')) as { name: string }[];
  const contributors = readPublished(folders).flatMap(({ record }) => record.contributors);
  const known = new Set([...people, ...contributors].map(({ name }) => name));
  const persons = pages
    .flatMap((file) => objectsIn(dataOf(file)))
    .filter((object) => object['@type'] === 'Person')
    .map(({ name }) => name);
  expect(persons.length).toBeGreaterThan(0);
  expect(persons.filter((name) => typeof name !== 'string' || !known.has(name))).toEqual([]);
});

test('Home, list, about, search and every document say once what they are', () => {
  const typeOf = (file: string) => dataOf(file).map((data) => (data as { '@type': string })['@type']);
  expect(typeOf('index.html')).toEqual(['WebSite']);
  expect(typeOf('documents/index.html')).toEqual(['CollectionPage']);
  expect(typeOf('about/index.html')).toEqual(['AboutPage']);
  expect(typeOf('search/index.html')).toEqual(['SearchResultsPage']);
  for (const { record } of readPublished(folders)) expect(typeOf(`documents/${record.id}/index.html`)).toHaveLength(1);
});
