import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomUtils } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../scripts/list-files.ts';
import { elementsOf, pageWords, readSourcePage } from './page-words.ts';
import { readPublished, type Published } from './read-site.ts';
import { findDisagreements } from './find-disagreements.ts';
import { readOrganizations } from './read-organizations.ts';
import { readOutputs } from './read-outputs.ts';
import { runBuild } from './run-build.ts';
import { sourceWords } from './source-words.ts';
import { findDifference } from './words.ts';

const folder = mkdtempSync(join(tmpdir(), 'sources-only-'));
const place = { content: join(folder, 'content'), records: join(folder, 'content/records'), out: join(folder, 'dist') };

let documents: Published[];
let pages: { file: string; html: string }[];

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../fixtures/sources-only'), place.content, { recursive: true });
  const { code, output } = await runBuild(place, { SITE_URL: 'https://archive.example/a/' });
  expect(output).toContain('Built 4 documents');
  expect(code).toBe(0);
  documents = readPublished(place);
  const files = listFiles(place.out).filter((file) => file.endsWith('.html'));
  pages = files.map((file) => ({ file, html: readFileSync(join(place.out, file), 'utf8') }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const find = (id: string): Published => {
  const document = documents.find(({ record }) => record.id === id);
  if (!document) throw new Error(`The build has no document ${id}`);
  return document;
};

/** Words of the payload that became markup: elements, attributes, or addresses that run something. */
function findMarkup(html: string): string[] {
  return elementsOf(html).flatMap((element) => {
    const { name, attribs } = element;
    const faults = Object.entries(attribs)
      .filter(([key, value]) => /^on|^srcdoc$|^style$/.test(key) || /^\s*(?:javascript|data|vbscript):/i.test(value))
      .map(([key, value]) => `${name} ${key}=${value}`);
    if (['payload-element', 'img', 'iframe', 'style', 'object'].includes(name)) faults.push(name);
    // A data block is run by nobody.
    const runs = name === 'script' && attribs['type'] !== 'application/ld+json';
    if (runs && !/^(?:\.{1,2})?\/[^/]/.test(attribs['src'] ?? '')) faults.push(`script ${attribs['src'] ?? ''}`);
    if (attribs['id']?.startsWith('payload')) faults.push(attribs['id']);
    return faults;
  });
}

test('HTML, scripts and addresses that run something, in a source, are no markup on any page', () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.flatMap(({ file, html }) => findMarkup(html).map((fault) => `${file}: ${fault}`))).toEqual([]);
});

test('The search for markup finds what the fixture holds', () => {
  expect(findMarkup(find('hostile').source).length).toBeGreaterThan(8);
});

const wordsIn = (html: string): string =>
  pageWords(html)
    .map(({ word }) => word)
    .join(' ');

test('Of a plain text all of it stands on the reading page as text', () => {
  const words = (id: string) => wordsIn(find(id).readingPage);
  expect(words('plain-hostile')).toContain('A <script>payload()</script> in the Title');
  expect(words('plain-hostile')).toContain('<img src=x onerror=payload()> is no boat.');
  expect(words('call')).toContain('We begin <b onclick="payload()">now</b>.');
});

test('Of Markdown what its HTML says stands there, and what runs something is told and seen beside the text alone', () => {
  const words = wordsIn(find('hostile').readingPage);
  expect(words).toContain('The ferry sails at nine, said the harbour master.');
  expect(words).toContain('is no picture, and <payload-element onclick="payload()">nor is this</payload-element>.');
  expect(words).toContain('See the quay, the pier, the gate and the town.');
  expect(words).not.toContain('document.title');
  const source = pages.find(({ file }) => file === 'documents/hostile/source/index.html')?.html ?? '';
  const shown = DomUtils.textContent(elementsOf(source).find(({ name }) => name === 'main') ?? []);
  expect(shown).toContain('<script>document.title = "payload"</script>');
  expect(shown).toContain('<script src="https://payload.example/x.js"></script>');
});

test('Of the links in a source, those to the web remain and the others are text', () => {
  const links = elementsOf(find('hostile').readingPage)
    .filter(({ name }) => name === 'a')
    .flatMap(({ attribs }) => attribs['href'] ?? []);
  expect(links.filter((href) => /^[a-z]+:/i.test(href))).toEqual(['https://example.org/town']);
});

test.each(['marks', 'call', 'plain-hostile'])('The words of %s are the words of its source', (id) => {
  const { record, source, readingPage } = find(id);
  expect(findDifference(sourceWords(source, record), pageWords(readingPage))).toBeUndefined();
});

test('Markdown’s marks are elements: emphasis, links, lists, quotations and tables', () => {
  const elements = elementsOf(find('marks').readingPage);
  const textsOf = (name: string) =>
    elements.filter((element) => element.name === name).map((element) => DomUtils.textContent(element).trim());
  expect(textsOf('em')).toEqual(['very', 'un']);
  expect(textsOf('strong')).toEqual(['nobody', 'salt']);
  expect(textsOf('code')).toContain('nine');
  expect(textsOf('blockquote').join()).toContain('“The sea is the sea,” he said.');
  expect(textsOf('th').join()).toContain('Boat,Men');
  expect(textsOf('td')).toEqual(expect.arrayContaining(['Anna', '4', 'Bess', '12']));
  expect(elements.filter(({ name, attribs }) => name === 'a' && attribs['href']?.startsWith('https:'))).toHaveLength(2);
});

test('The source pages show every character', () => {
  for (const { source, sourcePage } of documents) expect(readSourcePage(sourcePage)).toBe(source);
});

test('An archive that says nothing of itself has a name, and says what was not found', () => {
  expect(pages.find(({ file }) => file === 'index.html')?.html).toContain('Untitled archive');
  expect(find('call').readingPage).toContain('none found');
  expect(find('call').readingPage).not.toContain('not stated');
});

test('Page, list, table, records, citations, feed, linked data and search agree on what a document is', () => {
  const outputs = readOutputs(place.out);
  expect(outputs.length).toBeGreaterThanOrEqual(4);
  expect(findDisagreements(outputs, readOrganizations(place.content))).toEqual([]);
});
