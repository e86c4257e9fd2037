import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkCopy } from '../../scripts/bags/check-copy.ts';
import { openFolder, openZipCopy } from '../../scripts/bags/open-copy.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { findPackageFaults } from '../unit/parts/tables/find-package-faults.ts';
import { findModelFaults, selectWith } from '../unit/parts/annotations/find-model-faults.ts';
import { buildIn, elsewhere, here } from './build-in-setting.ts';
import { findDisagreements } from './find-disagreements.ts';
import { pageWords, readSourcePage } from './page-words.ts';
import { readDatabase } from './read-database.ts';
import { readOrganizations } from './read-organizations.ts';
import { readOutputs } from './read-outputs.ts';
import { readPublished, type Published } from './read-site.ts';
import { fingerprint, runBag } from './run-build.ts';
import { sourceWords } from './source-words.ts';
import { findDifference } from './words.ts';

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
type AnnotationTarget = Record<string, unknown> & { source: string };

const fixture = join(import.meta.dirname, '../fixtures/publication');
const folder = mkdtempSync(join(tmpdir(), 'publication-'));
let place: Awaited<ReturnType<typeof buildIn>>;

let documents: Published[];

beforeAll(async () => {
  place = await buildIn(folder, fixture, here);
  documents = readPublished(place);
  expect(documents).toHaveLength(8);
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
  if (file.endsWith('.sqlite')) return readDatabase(join(place.out, file));
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
    ['the tables', /^data\/tables\/.+\.csv$/],
    ['the tables as lines of JSON', /^data\/tables\/.+\.ndjson$/],
    ['the database', /\.sqlite$/],
    ['the TEI', /^data\/tei\/.+\.xml$/],
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

test('The bag of what is published is right by RFC 8493, as is one with what is withheld, which is made in no site', async () => {
  const bag = openZipCopy('bag.zip', readFileSync(join(place.out, 'data/bag.zip')));
  expect(checkCopy(bag)).toMatchObject({ problems: [], signed: [] });
  expect([...bag.files].filter((file) => file.startsWith('bag/data/records/'))).toHaveLength(8);
  const whole = join(folder, 'whole');
  expect((await runBag(place.content, whole)).output).toContain('with all that is withheld');
  const copy = openFolder(whole);
  expect(checkCopy(copy).problems).toEqual([]);
  expect(copy.read('data/content/sources/closed-report.txt')).toEqual(
    readFileSync(join(fixture, 'sources/closed-report.txt')),
  );
  // Where else it is not written is looked at by itself (`check-bag-place.test.ts`).
  expect((await runBag(place.content, join(place.out, 'data/bag'))).code).toBe(2);
});

test('The tables are a package by the rules of the standard, and the records are as their JSON Schema says', () => {
  const read = (path: string) => readFileSync(join(place.out, 'data', path));
  expect(findPackageFaults((path) => read(`tables/${path}`))).toEqual([]);
  const schema = z.fromJSONSchema(JSON.parse(read('record.schema.json').toString()) as JsonSchema);
  for (const { record } of documents) {
    const given = JSON.parse(read(`documents/${record.id}.json`).toString()) as unknown;
    expect(schema.safeParse(given).error).toBeUndefined();
  }
});

test('Annotations are of documents whose file or text is given out, and select from that what records have', () => {
  const folder = join(place.out, 'data/annotations');
  expect(listFiles(folder)).toEqual([
    'given-mail.jsonld',
    'open-mail.jsonld',
    'open-page.jsonld',
    'open-report.jsonld',
  ]);
  for (const file of listFiles(folder)) {
    const page = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      items: { id: string; target: AnnotationTarget }[];
    };
    expect(findModelFaults(page)).toEqual([]);
    const record = documents.find(({ record: { id } }) => `${id}.jsonld` === file)?.record;
    for (const { id, target } of page.items.filter(({ id: own }) => /#p\d+$/.test(own))) {
      const { byPlace, byQuote } = selectWith(target, readFileSync(join(folder, target.source), 'utf8'));
      const block = record?.blocks.find((one) => id.endsWith(`#${one.id}`));
      expect(byQuote).toBe(true);
      expect(byPlace).toContain(block?.kind === 'paragraph' ? block.text.slice(0, 8) : '');
    }
  }
});

describe('The sources that are given out', () => {
  const sources = () => join(place.out, 'data/sources');

  test('are those of documents of which every word is published, under names that no host sends as pages', () => {
    expect(listFiles(sources())).toEqual(['SHA256SUMS', 'given-mail.eml', 'open-page.html.txt', 'open-report.txt']);
    for (const { record } of documents) {
      const named = listFiles(sources()).filter((name) => name.startsWith(record.id));
      for (const name of named)
        expect(readFileSync(join(sources(), name))).toEqual(
          readFileSync(join(place.content, 'sources', record.source.file)),
        );
    }
  });

  test('are checked by sha256sum with the list beside them', () => {
    const output = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
      cwd: sources(),
      encoding: 'utf8',
    });
    expect(output).toBe('given-mail.eml: OK\nopen-page.html.txt: OK\nopen-report.txt: OK\n');
  });

  test('have the places that records name, in UTF-16 code units; of what was extracted, the text that was', () => {
    const offsets = documents.map(({ record }) => {
      const published = JSON.parse(readFileSync(join(place.out, `data/documents/${record.id}.json`), 'utf8')) as {
        offsets: { unit: string; file?: string };
      };
      expect(published.offsets.unit).toBe('UTF-16 code units');
      return [record.id, published.offsets.file];
    });
    expect(Object.fromEntries(offsets)).toEqual({
      'closed-call': undefined,
      'closed-page': undefined,
      'closed-report': undefined,
      'given-mail': 'extracted/given-mail.txt',
      'open-mail': 'extracted/open-mail.txt',
      'open-page': 'sources/open-page.html.txt',
      'open-report': 'sources/open-report.txt',
      'short-report': undefined,
    });
    for (const { record } of publishedAs('full')) {
      const { file = '' } = Object.fromEntries(offsets.map(([id = '', of]) => [id, { file: of }]))[record.id] ?? {};
      const text = readFileSync(join(place.out, 'data', file), 'utf8');
      expect(text).toHaveLength(record.source.length);
      for (const block of record.blocks)
        if (block.kind === 'paragraph') expect(text.slice(...block.source)).toContain(block.text.slice(0, 8));
    }
  });

  test('have what only a file has, where the archive says that it is given out, and nothing else of the site has it', () => {
    const tokens = (file: string) => tokensIn(readUnzipped(file), 'qxgiven');
    const holding = listFiles(place.out).filter((file) => tokens(file).length > 0);
    expect(holding.filter((file) => !file.endsWith('.zip'))).toEqual(['data/sources/given-mail.eml']);
    expect(tokens('data/sources/given-mail.eml')).toHaveLength(4);
  });

  test('are named on the page of the data and beside their text, where the others say that their hash alone is', () => {
    const data = readFileSync(join(place.out, 'data/index.html'), 'utf8');
    expect(data.match(/href="[^"]*"[^>]*>\s*Source: its SHA-256 alone/g)).toHaveLength(5);
    const pageOf = (id: string) => documents.find(({ record }) => record.id === id)?.sourcePage ?? '';
    expect(pageOf('open-page')).toMatch(/href="[./]*data\/sources\/open-page\.html\.txt"/);
    expect(pageOf('open-page')).toContain('shasum -a 256 open-page.html.txt');
    expect(pageOf('open-mail')).toContain('The file is not given out here');
    expect(pageOf('open-mail')).toMatch(/href="[./]*data\/extracted\/open-mail\.txt"/);
    for (const id of ['closed-page', 'short-report']) expect(pageOf(id)).not.toContain('data/sources/');
  });
});

const publishedAs = (publish: string) => documents.filter(({ record }) => record.rights.publish === publish);

test('Of a document that is published in full, every word is on its page', () => {
  const full = publishedAs('full').filter(({ record }) => record.source.mediaType === 'text/plain');
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
  expect(closed).toHaveLength(3);
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
  expect(outputs).toHaveLength(8);
  expect(findDisagreements(outputs, readOrganizations(place.content))).toEqual([]);
});

test('Evidence in words that are not published is named by its place', () => {
  const open = documents.find(({ record }) => record.id === 'open-report');
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
