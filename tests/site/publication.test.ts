import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/list-files.ts';
import { buildIn, elsewhere, here } from './build-in-setting.ts';
import { findDisagreements } from './find-disagreements.ts';
import { pageWords, readSourcePage } from './page-words.ts';
import { readOrganizations } from './read-organizations.ts';
import { readOutputs } from './read-outputs.ts';
import { readPublished, type Published } from './read-site.ts';
import { fingerprint } from './run-build.ts';
import { sourceWords } from './source-words.ts';
import { findDifference } from './words.ts';

const fixture = join(import.meta.dirname, '../fixtures/publication');
const folder = mkdtempSync(join(tmpdir(), 'publication-'));
let place: Awaited<ReturnType<typeof buildIn>>;

let documents: Published[];

beforeAll(async () => {
  place = await buildIn(folder, fixture, here);
  documents = readPublished(place);
  expect(documents).toHaveLength(4);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The made-up words in a text that begin so, in lower case. They stand nowhere but in the fixture. */
const tokensIn = (text: string, beginning: string): string[] => [
  ...new Set(text.toLowerCase().match(new RegExp(`${beginning}[a-z]+`, 'g'))),
];

const readFixture = (): string =>
  listFiles(fixture)
    .map((file) => readFileSync(join(fixture, file), 'utf8'))
    .join('\n');

/** A file as it can be read by whoever has it: Pagefind's are zipped, and so is the copy to take away. */
function readUnzipped(file: string): string {
  const bytes = readFileSync(join(place.out, file));
  if (file.endsWith('.zip')) {
    const files = Object.entries(unzipSync(bytes));
    return files.map(([name, own]) => `${name}\n${Buffer.from(own).toString('latin1')}`).join('\n');
  }
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (zipped ? gunzipSync(bytes) : bytes).toString('latin1');
}

test('No word that is not published is in any file that leaves the build', () => {
  const hidden = tokensIn(readFixture(), 'qxhidden');
  expect(hidden.length).toBeGreaterThan(25);
  const leaks = listFiles(place.out).flatMap((file) => {
    // The name of a file leaves the build too.
    const found = tokensIn(`${file}\n${readUnzipped(file)}`, 'qxhidden');
    return found.map((word) => `${word} in ${file}`);
  });
  expect(leaks).toEqual([]);
});

describe('What is published can be found in the same way, so that the test above proves something:', () => {
  test.each([
    ['the search index', /\.pf_index$/],
    ['the search results', /\.pf_fragment$/],
    ['the reading pages', /^documents\/[^/]+\/index\.html$/],
    ['the source pages', /source\/index\.html$/],
    ['the passages as data', /passages\.json$/],
    ['the copy to take away', /\.zip$/],
    ['the texts to download', /^data\/documents\/.+\.txt$/],
    ['the records to download', /^data\/documents\/.+\.json$/],
  ])('%s', (_name, pattern) => {
    const files = listFiles(place.out).filter((file) => pattern.test(file));
    // The index holds the stems of words.
    expect(files.map(readUnzipped).join('\n').toLowerCase()).toContain('qxshownmiddl');
  });

  test('every published word of the fixture is on a reading page', () => {
    const pages = documents.map(({ readingPage }) => readingPage).join('\n');
    expect(tokensIn(pages, 'qxshown').sort()).toEqual(tokensIn(readFixture(), 'qxshown').sort());
  });
});

const publishedAs = (publish: string) => documents.filter(({ record }) => record.rights.publish === publish);

test('Of a document that is published in full, every word is on its page', () => {
  const full = publishedAs('full');
  expect(full).toHaveLength(1);
  for (const { record, source, readingPage } of full) {
    expect(findDifference(sourceWords(source, record), pageWords(readingPage))).toBeUndefined();
  }
});

test('Of an excerpt, the page has the first words and no others', () => {
  const excerpts = publishedAs('excerpt');
  expect(excerpts).toHaveLength(1);
  for (const { record, source, readingPage } of excerpts) {
    const words = pageWords(readingPage);
    const all = sourceWords(source, record);
    expect(findDifference(all.slice(0, words.length), words)).toBeUndefined();
    expect(words.length).toBeGreaterThan(25);
    expect(words.length).toBeLessThan(50);
  }
});

test('Of a document whose text is not published, the page has a title, what its card says and why there is no more', () => {
  const closed = publishedAs('metadata');
  expect(closed).toHaveLength(2);
  for (const { record, readingPage, sourcePage } of closed) {
    const title = record.catalogueEntry?.title;
    expect(title?.value).toBe(`[Document ${record.id}]`);
    // A title that the document has not is no word of it.
    expect(pageWords(readingPage)).toEqual([]);
    expect(readingPage).toContain(title?.value);
    expect(readingPage).toContain('not published here');
    expect(sourcePage).toContain(record.source.sha256);
    expect(readSourcePage(sourcePage)).toBe('');
  }
});

test('Page, list, table, records, citations, linked data and search agree on what is published', () => {
  const outputs = readOutputs(place.out);
  expect(outputs).toHaveLength(4);
  expect(findDisagreements(outputs, readOrganizations(place.content))).toEqual([]);
});

test('Evidence in words that are not published is named by its place', () => {
  const [open] = publishedAs('full');
  expect(open?.readingPage).toMatch(
    /worked out[^]*\[Document closed-report\], ¶2 \(words not published here\)[^]*\[Document closed-call\], turn 2/,
  );
});

// How the program is bundled does not depend on the archive: `identical-builds.test.ts` bundles it elsewhere.
const { fresh: _fresh, ...elsewhereAsBundled } = elsewhere;

test('Another build gives the same bytes in every file, whatever folder, time zone, language, mode, rights and dates of files', async () => {
  const [one, other] = [fingerprint(place.out), fingerprint((await buildIn(folder, fixture, elsewhereAsBundled)).out)];
  expect(Object.keys(one).length).toBeGreaterThan(50);
  expect(other).toEqual(one);
});
