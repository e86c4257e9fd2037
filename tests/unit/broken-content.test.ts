import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import matter from 'gray-matter';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { normalizeArchive } from '../../scripts/ingest/normalize-archive.ts';
import { maximumSourceBytes } from '../../scripts/ingest/source/read-source.ts';
import { formatProblems } from '../../scripts/report/print-problems.ts';
import type { Progress } from '../../scripts/report/progress.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const faults = (await readdir(join(fixtures, 'broken'), { withFileTypes: true })).filter((entry) =>
  entry.isDirectory(),
);
const silent: Progress = { start() {}, tick() {}, done() {} };

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broken-content-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Normalizes a content folder and gives back what would be printed, with paths as from inside that folder. */
async function explain(content: string): Promise<string> {
  const { problems } = await normalizeArchive({ content, records: join(folder, 'records'), progress: silent });
  return formatProblems(problems, content);
}

/** A content folder made of `files`: path → text. */
async function makeContent(files: Record<string, string>): Promise<string> {
  const content = join(folder, 'content');
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(content, file, '..'), { recursive: true });
    await writeFile(join(content, file), text);
  }
  return content;
}

describe('Each fault is explained with its place, the reason and the remedy', () => {
  // The messages stand beside the fixtures: tests/fixtures/broken/<fault>.txt.
  test.each(faults.map(({ name }) => name))('%s', async (fault) => {
    const message = await explain(join(fixtures, 'broken', fault));
    expect(message).not.toBe('');
    await expect(message).toMatchFileSnapshot(join(fixtures, 'broken', `${fault}.txt`));
  });

  test('a file over the size limit', async () => {
    const content = await makeContent({ 'sources/harbour.txt': 'The harbour. '.repeat(maximumSourceBytes / 12) });
    expect(await explain(content)).toMatchInlineSnapshot(`
      "sources/harbour.txt:1:1 This file has 2.2 MB; at most 2.0 MB are read.
        Why: A file of that size is most likely not text; reading it could take minutes, and one page could not show it.
        Fix: Take the file away, or divide the document into files of their own.

      1 problem in 1 file.
      "
    `);
  });

  test('YAML of a thousand levels, on a card and in front matter', async () => {
    const levels = Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    const content = await makeContent({
      'sources/harbour.md': `---\n${levels}\n---\nThe harbour opens on Monday.\n`,
      'sources/lighthouse.txt': 'The lighthouse was built of stone.\n',
      'catalog/lighthouse.yaml': `source: lighthouse.txt\ntitle: ${'['.repeat(1000)}${']'.repeat(1000)}\n`,
    });
    expect(await explain(content)).toMatchInlineSnapshot(`
      "catalog/lighthouse.yaml:2:39 Lists and groups are nested deeper than 32 levels here.
        also sources/harbour.md:34:33
        Why: No field needs it; a file like that is damaged, or made to exhaust its reader.
        Fix: Take the nesting away, or put the value in quotation marks if its brackets are text.

      2 problems in 2 files.
      "
    `);
  });

  test('a content folder without sources', async () => {
    const content = await makeContent({ 'archive.yaml': 'title: Nothing\n' });
    expect(await explain(content)).toMatchInlineSnapshot(`
      "sources:1:1 There is no such folder.
        Why: The raw documents are in the folder "sources" of the content folder; without it there is no archive.
        Fix: Create it and put at least one document into it, or name another content folder.

      1 problem in 1 file.
      "
    `);
  });
});

describe('Content that is whole has no problem', () => {
  test.each(['same-name-in-two-folders', 'moved-addresses', 'decided'])('%s', async (name) => {
    expect(await explain(join(fixtures, 'good', name))).toBe('');
  });
});

describe('Code in front matter', () => {
  const name = 'FRONT_MATTER_MARK';

  beforeEach(() => {
    process.env[name] = join(folder, 'mark');
  });

  afterEach(() => {
    // Assigning undefined would set the text "undefined".
    Reflect.deleteProperty(process.env, name);
  });

  test.each(['js-front-matter', 'javascript-front-matter'])('is never run: %s', async (fault) => {
    expect(await explain(join(fixtures, 'broken', fault))).not.toBe('');
    expect(existsSync(join(folder, 'mark'))).toBe(false);
  });

  test('would be run by the library alone, so the fixture proves something', async () => {
    const source = await readFile(join(fixtures, 'broken/javascript-front-matter/sources/harbour.md'), 'utf8');
    matter(source, {});
    expect(existsSync(join(folder, 'mark'))).toBe(true);
  });
});

describe('A run that finds problems', () => {
  test('lists those of all files at once', async () => {
    const message = await explain(join(fixtures, 'broken/several-faults'));
    const places = message.split('\n').flatMap((line) => /^(\S+?):\d+:\d+ /.exec(line)?.[1] ?? []);
    expect(places).toEqual([
      'catalog/harbour.yaml',
      'catalog/harbour.yaml',
      'catalog/harbour.yaml',
      'sources/cafe.txt',
      'sources/lighthouse.md',
    ]);
  });

  test('leaves the records from before as they were', async () => {
    const content = join(folder, 'content');
    await cp(join(fixtures, 'good/same-name-in-two-folders'), content, { recursive: true });
    expect(await explain(content)).toBe('');
    const before = await readRecords();

    await writeFile(join(content, 'sources/empty.txt'), '');
    await writeFile(join(content, 'sources/north/harbour.txt'), 'The harbour in the north stays closed.\n');
    expect(await explain(content)).toContain('This file is empty');
    expect(await readRecords()).toEqual(before);
    expect((await readdir(folder)).sort()).toEqual(['content', 'records']);
  });
});

test('Sources of one name in different folders are two documents whose ids name the folders', async () => {
  expect(await explain(join(fixtures, 'good/same-name-in-two-folders'))).toBe('');
  expect(Object.keys(await readRecords())).toEqual([
    '.stamp.json',
    '_archive.json',
    '_authorities.json',
    'index.json',
    'north-harbour.json',
    'parallels.json',
    'south-harbour.json',
  ]);
});

async function readRecords(): Promise<Record<string, string>> {
  const records = join(folder, 'records');
  const names = (await readdir(records)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(records, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}
