import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import { resolveFolders } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { sortByDate } from '../../src/archive/sort-by-date.ts';
import { quotesPath } from '../../src/paths.ts';
import { elementsOf, listIds } from './page-words.ts';
import { readPublished } from './read-site.ts';

const folders = resolveFolders();
const published = readPublished(folders);
const order = sortByDate(published.map(({ record }) => record)).map(({ id }) => id);
const documents = published.toSorted((a, b) => order.indexOf(a.record.id) - order.indexOf(b.record.id));
const pageAt = (path: string) => elementsOf(readFileSync(join(folders.out, path, 'index.html'), 'utf8'));
const listed = (path: string) => pageAt(path).filter(({ name, attribs }) => name === 'li' && 'data-mode' in attribs);

/** Headlines that shorten a statement are no further ones. */
const statements = documents.flatMap(({ record }) =>
  record.rights.publish === 'full'
    ? record.quotes.filter(({ shortens }) => shortens === undefined).map((quote) => ({ document: record.id, quote }))
    : [],
);

test('The page of quotations lists every statement of the records once', () => {
  expect(statements.length).toBeGreaterThan(0);
  expect(listed(quotesPath()).map(({ attribs }) => attribs['id'])).toHaveLength(statements.length);
  expect(new Set(listed(quotesPath()).map(({ attribs }) => attribs['id']))).toEqual(
    new Set(statements.map(({ document, quote }) => `${document}-${quote.id}`)),
  );
});

test('Quoted words come first, then reports, turns and those that say nothing; in each altered copies last and the longest first', () => {
  const known = new Map(statements.map((one) => [`${one.document}-${one.quote.id}`, one]));
  const keys = listed(quotesPath()).map(({ attribs }) => {
    const said = known.get(attribs['id'] ?? '');
    if (!said) throw new Error(`${String(attribs['id'])} is no statement`);
    const { quote, document } = said;
    const record = documents.find((one) => one.record.id === document)?.record;
    const length = quote.parts.reduce((sum, { exact }) => sum + exact.length, 0);
    const sort = quote.procedural ? 3 : ['direct', 'reported', 'spoken'].indexOf(quote.mode);
    return [sort, Number(quote.altered === true || record?.textState?.value === 'altered'), -length];
  });
  const compare = (a: number[], b: number[]) => a.map((value, at) => value - (b[at] ?? 0)).find((by) => by !== 0) ?? 0;
  expect(keys).toEqual(keys.toSorted(compare));
  expect(new Set(keys.map(([sort]) => sort))).toEqual(new Set([0, 1, 2, 3]));
});

test('The count beside every filter is that of the page it leads to, and of the records', () => {
  const folds = pageAt(quotesPath()).filter(({ name, attribs }) => name === 'details' && 'data-facet' in attribs);
  const filters = folds.flatMap((fold) =>
    DomUtils.getElementsByTagName('a', fold)
      .filter(({ attribs }) => attribs['data-value'])
      .map((link) => ({ facet: fold.attribs['data-facet'] ?? '', link })),
  );
  const counts = filters.map(({ facet, link }) => {
    const { 'data-value': value = '', href = '' } = link.attribs;
    const count = Number(/(\d+)\s*$/.exec(elementText(link))?.[1]);
    const folder = new URL(href, `https://x${quotesPath()}`).pathname;
    const pages = listFiles(join(folders.out, folder)).filter((file) => file.endsWith('index.html'));
    const items = pages.flatMap((file) => listed(join(folder, file.replace(/index\.html$/, ''))));
    expect(items.length, href).toBe(count);
    expect(items.every(({ attribs }) => attribs[`data-${facet}`]?.split(' ').includes(value))).toBe(true);
    return { facet, value, count };
  });
  for (const facet of ['speaker', 'mode', 'document']) {
    const own = counts.filter((one) => one.facet === facet);
    expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(statements.length);
  }
  const inMode = (mode: string) => statements.filter(({ quote }) => quote.mode === mode).length;
  expect(counts.filter(({ facet }) => facet === 'mode')).toEqual(
    ['direct', 'reported', 'spoken']
      .map((value) => ({ facet: 'mode', value, count: inMode(value) }))
      .filter(({ count }) => count > 0),
  );
});

test('Every statement of the records has its address on the page of its document', () => {
  for (const { record, readingPage } of documents) {
    const ids = new Set(listIds(readingPage));
    const quotes = record.rights.publish === 'full' ? record.quotes : [];
    expect(quotes.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  }
});

test('A statement from an altered copy says so wherever it is listed', () => {
  const altered = statements
    .filter(({ quote }) => quote.altered)
    .map(({ document, quote }) => `${document}-${quote.id}`);
  expect(altered.length).toBeGreaterThan(0);
  const items = new Map(listed(quotesPath()).map((item) => [item.attribs['id'], elementText(item)]));
  for (const anchor of altered) expect(items.get(anchor)).toContain('altered copy');
});

function elementText(node: { children?: unknown[]; data?: string }): string {
  return node.data ?? (node.children ?? []).map((child) => elementText(child as { data?: string })).join('');
}
