import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDocuments } from '../../../scripts/catalog/add-documents.ts';
import { listReceived } from '../../../scripts/catalog/list-received.ts';
import { normalizeArchive } from '../../../scripts/ingest/normalize-archive.ts';

let folder: string;
const quiet = { start: () => undefined, tick: () => undefined, done: () => undefined };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'add-source-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const content = () => join(folder, 'content');
const take = async (paths: readonly string[], id?: string) => {
  const { received, problems } = await listReceived(
    paths.map((path) => join(folder, path)),
    id,
  );
  const { added, problems: others } = await addDocuments(received, { content: content(), today: '2020-05-01' });
  return { added, problems: [...problems, ...others] };
};
const put = async (name: string, bytes: string | Uint8Array) => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), bytes);
};
const add = async (name: string, bytes: string | Uint8Array, id?: string) => {
  await put(name, bytes);
  return take([name], id);
};
const card = (id: string) => readFile(join(content(), 'catalog', `${id}.yaml`), 'utf8');

test('A file is copied byte for byte, with a card that the archive accepts', async () => {
  await add('The River  Rises.txt', 'The river rose.\r\n');
  expect(await readFile(join(content(), 'sources/the-river-rises.txt'), 'utf8')).toBe('The river rose.\r\n');
  const records = join(folder, 'records');
  expect(await normalizeArchive({ content: content(), records, progress: quiet })).toEqual({
    documents: 1,
    problems: [],
    warnings: [],
    leftOut: [],
    kept: [],
  });
  const record = JSON.parse(await readFile(join(records, 'the-river-rises.json'), 'utf8')) as { source: unknown };
  expect(record.source).toMatchObject({ receivedAs: 'The River  Rises.txt', since: '2020-05-01' });
});

test('The card has what was found, and what is uncertain behind a #: it decides nothing', async () => {
  await add('flood.txt', 'The river rose and rose.\n\n“It was no place to be,” was heard at the mill.\n');
  const text = await card('flood');
  expect(text.slice(text.indexOf('\n\n') + 2)).toMatchInlineSnapshot(`
    "# Found, and shown without a word here:
    #   title: [The river rose and rose]
    #   language: en
    #   statements: 1, of 0 speakers
    # Uncertain: fill in what is in capitals, and take the # away.
    # quotes: # speaker: an id of a person or organization, or nobody; in its place printed: words of the document, or is: not-a-quotation
    #   # p2 “It was no place to be,”: it is not told whose words these are.
    #   - { exact: "It was no place to be,", block: "p2", speaker: "PERSON-ID", reason: "WHY" }
    # # No day was found.
    # date: { value: "YYYY-MM-DD", note: "WHERE THAT IS SAID" }
    # # It has no title; [The river rose and rose] stands in its place.
    # title: "[TITLE]"
    # What else may stand here: docs/adding-documents.md
    "
  `);
});

test('Of a folder all is taken that can be read, below its folders; the rest is named', async () => {
  await put('in/press/a.txt', 'One.');
  await put('in/press/b.md', 'Two.');
  await put('in/press/c.xls', 'x');
  await put('in/d.txt', Uint8Array.of(0xff, 0xfe, 0x41));
  await put('in/.hidden', 'x');
  await put('e.txt', 'Five.');
  const { added, problems } = await take(['in', 'e.txt']);
  expect(added.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual(['press-a', 'press-b', 'e']);
  expect(problems.map(({ file, kind }) => [file.slice(folder.length + 1), kind])).toEqual([
    ['in/press/c.xls', 'unsupported-file'],
    ['in/d.txt', 'wide-encoding'],
  ]);
  expect(await readdir(join(content(), 'sources'), { recursive: true })).toEqual(
    expect.arrayContaining(['e.txt', 'press/a.txt', 'press/b.md']),
  );
  expect(await card('press-a')).toContain('source: press/a.txt');
});

test('A file in another encoding stops no folder: it is taken where its encoding is certain, and else named', async () => {
  await put('in/a.txt', Buffer.from('The caf\xe9 of the pier opens on Friday.', 'latin1'));
  await put('in/b.txt', Buffer.from('Rada to schv\xe1lila v \xfater\xfd, \xf8ekl starosta m\xecsta.', 'latin1'));
  await put('in/c.txt', 'Three.');
  const { added, problems } = await take(['in']);
  expect(added.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual(['a', 'c']);
  expect([...new Set(problems.map(({ file, kind }) => `${file.slice(folder.length + 1)} ${kind}`))]).toEqual([
    'in/b.txt invalid-utf-8',
  ]);
});

test('A folder that is taken in again brings what is new in it, and changes no card', async () => {
  await put('in/a.txt', 'One.');
  await take(['in']);
  const before = await card('a');
  await put('in/b.txt', 'Two.');
  const { added, problems } = await take(['in']);
  expect(added.map(({ id, isNew }) => [id, isNew])).toEqual([
    ['a', false],
    ['b', true],
  ]);
  expect(problems).toEqual([]);
  expect(await card('a')).toBe(before);
});

test('Nothing is written over: of many, the others are taken', async () => {
  await put('in/a.txt', 'One.');
  await put('in/b.txt', 'Two.');
  await take(['in/a.txt']);
  await put('in/a.txt', 'Three.');
  const { problems } = await take(['in']);
  expect(problems.map(({ kind }) => kind)).toEqual(['taken-name']);
  expect(await readFile(join(content(), 'sources/a.txt'), 'utf8')).toBe('One.');
  expect(await readFile(join(content(), 'sources/b.txt'), 'utf8')).toBe('Two.');
});

test('Nothing is written for a file that can’t be read, and one alone is not written over another', async () => {
  await add('a.txt', 'One.');
  await expect(add('a.txt', 'Two.')).rejects.toThrow('Choose another id with --id.');
  expect((await add('b.txt', Uint8Array.of(0xff, 0xfe, 0x41))).problems).not.toEqual([]);
  await expect(card('b')).rejects.toThrow('ENOENT');
});

test('A file that is neither text nor Markdown is refused', async () => {
  await expect(add('a.xlsx', 'x')).rejects.toThrow('is no document that can be read');
});

test.each(['../../escaped', '/escaped', 'a/b', '..', 'A', 'a--b', 'index', 'nul', ''])(
  'The id “%s” is refused, and nothing is written',
  async (id) => {
    await expect(add('a.txt', 'One.', id)).rejects.toThrow(`"${id}" cannot be the id of a document. Try --id `);
    expect(await readdir(folder, { recursive: true })).toEqual(['a.txt']);
  },
);
