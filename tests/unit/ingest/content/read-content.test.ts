import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { interfaceLanguageOf } from '../../../../scripts/ingest/content/interface-language.ts';
import { readContent } from '../../../../scripts/ingest/content/read-content.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

async function explain(): Promise<string[]> {
  const { problems } = await readContent(folder);
  return problems.map(
    ({ file, line, column, what }) => `${relative(folder, file)}:${String(line)}:${String(column)} ${what}`,
  );
}

async function listIds(): Promise<string[]> {
  const { content } = await readContent(folder);
  return content.sources.map(({ id, file }) => `${id} < ${file}`);
}

test('A folder with sources alone is a whole archive', async () => {
  await write({ 'sources/b.txt': 'B', 'sources/north/a.md': 'A', 'sources/.DS_Store': '', 'sources/.git/x.txt': 'X' });
  const { content, problems } = await readContent(folder);
  expect(problems).toEqual([]);
  expect(content.archive.title).toBe('Untitled archive');
  expect(await listIds()).toEqual(['b < b.txt', 'north-a < north/a.md']);
});

test("A card's name is its document's id", async () => {
  await write({ 'sources/b.txt': 'B', 'catalog/opening.yaml': 'source: b.txt' });
  expect(await explain()).toEqual([]);
  expect(await listIds()).toEqual(['opening < b.txt']);
});

test('A new file that takes the id of an old one is told, until the old one has a card that says its id', async () => {
  await write({ 'sources/tower.txt': 'Old' });
  expect((await readContent(folder)).warnings).toEqual([]);
  await write({ 'sources/tower.md': 'New' });
  expect(await listIds()).toEqual(['tower < tower.md', expect.stringMatching(/^tower-[0-9a-f]{8} < tower\.txt$/)]);
  const { problems, warnings } = await readContent(folder);
  expect([problems, warnings]).toMatchObject([
    [],
    [{ kind: 'same-name', file: join(folder, 'sources/tower.txt'), what: expect.stringContaining('"tower.md"') as string }],
  ]);
  await write({ 'catalog/tower.yaml': 'source: tower.txt\n' });
  expect((await listIds()).at(0)).toBe('tower < tower.txt');
  expect(await explain()).toEqual(['catalog/tower.yaml:1:9 The id "tower" is also that of the source "tower.md", which has no card.']);
});

test('Of two paths that make one id, the later takes a hash', async () => {
  await write({ 'sources/a-b.txt': '1', 'sources/a/b.txt': '2' });
  expect(await explain()).toEqual([]);
  expect(await listIds()).toEqual(['a-b < a-b.txt', expect.stringMatching(/^a-b-[0-9a-f]{8} < a\/b\.txt$/)]);
});

test('Links that leave the sources, lead nowhere or lead to a folder are refused', async () => {
  await write({ 'sources/a.txt': 'A', 'secret.txt': 'Secret' });
  await symlink('../secret.txt', join(folder, 'sources/outside.txt'));
  await symlink('nowhere.txt', join(folder, 'sources/broken.txt'));
  await symlink('.', join(folder, 'sources/again'));
  await symlink('a.txt', join(folder, 'sources/inside.txt'));
  expect((await explain()).sort()).toEqual([
    'sources/again:1:1 This link leads to a folder.',
    'sources/broken.txt:1:1 This link leads nowhere.',
    'sources/outside.txt:1:1 This link leads out of the sources folder.',
  ]);
  expect(await listIds()).toEqual(['a < a.txt', 'inside < inside.txt']);
});

test('Files that nothing reads are named, and what their name was meant to be', async () => {
  await write({
    'sources/a.xlsx': 'PK',
    'catalog/a.yml.bak': '',
    'authorities/person.yaml': '[]',
    'archive.yml': 'title: X',
    'README.md': 'About this folder.',
  });
  expect(await explain()).toEqual([
    'archive.yml:1:1 Nothing reads "archive.yml"; did you mean "archive.yaml"?',
    "sources/a.xlsx:1:1 Can't read this kind of file.",
    'authorities/person.yaml:1:1 There are no authorities named "person.yaml"; did you mean "people.yaml"?',
    'catalog/a.yml.bak:1:1 This is no card.',
  ]);
});

test('A card whose id another source makes from its path, or that is no id, is refused', async () => {
  await write({
    'sources/a.txt': 'A',
    'sources/b.txt': 'B',
    'sources/c.txt': 'C',
    'catalog/b.yaml': 'source: a.txt',
    'catalog/C c.yaml': 'source: c.txt',
  });
  expect(await explain()).toEqual([
    'catalog/C c.yaml:1:1 "C c" cannot be the id of a document.',
    'catalog/b.yaml:1:9 The id "b" is also that of the source "b.txt", which has no card.',
  ]);
});

test('The path of a source is corrected where only its folder is wrong', async () => {
  await write({
    'sources/north/a.txt': 'A',
    'catalog/a.yaml': 'source: south/a.txt',
    'catalog/b.yaml': 'source: sources/north/a.txt',
  });
  expect(await explain()).toEqual([
    'catalog/a.yaml:1:9 There is no source "south/a.txt"; did you mean "north/a.txt"?',
    'catalog/b.yaml:1:9 There is no source "sources/north/a.txt"; did you mean "north/a.txt"?',
  ]);
});

test('Ids are unique among all authorities, and what archive.yaml leads with must exist', async () => {
  await write({
    'sources/a.txt': 'A',
    'archive.yaml': 'lead: [opening, closing]\nwithdrawn: { a: Gone }',
    'authorities/people.yaml': '- { id: opening, name: Jo Opening }',
    'authorities/events.yaml': '- { id: opening, name: The opening, date: "2020-05-04" }',
  });
  expect(await explain()).toEqual([
    'authorities/people.yaml:1:9 The id "opening" stands a second time; the first is in another file, at line 1.',
    'archive.yaml:1:17 Cannot find event "closing".',
    'archive.yaml:2:17 The document "a" is said to be withdrawn, but it is here.',
  ]);
});

test('A former id must be free and lead to one document', async () => {
  await write({
    'sources/a.txt': 'A',
    'sources/b.txt': 'B',
    'catalog/a.yaml': 'source: a.txt\nformerIds: [b, old]',
    'catalog/b.yaml': 'source: b.txt\nformerIds: [old]',
  });
  expect(await explain()).toEqual([
    'catalog/a.yaml:2:13 The former id "b" is the id of a document that is here.',
    'catalog/b.yaml:2:13 The former id "old" is also claimed by the card "a".',
  ]);
});

test('A ledger that is not whole is refused', async () => {
  await write({
    'sources/a.txt': 'A',
    'ledger.json': '{\n  "documents": {\n    "a": {\n      "p1": "short"\n    }\n  }\n}\n',
  });
  expect(await explain()).toEqual([
    'ledger.json:4:7 This is no entry of a ledger as this version knows them: a passage with the hash of its words, an exchange with its question, the regions of a source.',
  ]);
  await write({ 'ledger.json': '{\n  "documents": {' });
  expect(await explain()).toEqual(['ledger.json:2:17 The ledger is not valid JSON from here on.']);
});

test('A file in the place of a folder is said, not left out', async () => {
  await write({ 'sources/a.txt': 'A', catalog: 'source: a.txt' });
  expect(await explain()).toEqual(['catalog:1:1 "catalog" is a file; a folder is expected here.']);
});

test.each([
  ['title: Puerto\nlanguages: [es]\n', 'en'],
  ['interface: en\n', 'en'],
  // Who reads the file whole reports it.
  ['interface: xx\n', 'en'],
  ['interface: [en]\n', 'en'],
  ['interface: "en\n', 'en'],
])('The interface of an archive with %j speaks %s', async (settings, language) => {
  await write({ 'archive.yaml': settings });
  expect(interfaceLanguageOf(folder)).toBe(language);
});
