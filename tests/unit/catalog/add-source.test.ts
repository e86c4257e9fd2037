import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addSource } from '../../../scripts/catalog/add-source.ts';
import { normalizeArchive } from '../../../scripts/ingest/normalize-archive.ts';

let folder: string;
const quiet = { start: () => undefined, tick: () => undefined, done: () => undefined };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'add-source-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const add = async (name: string, bytes: string | Uint8Array, id?: string) => {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return addSource({ file, content: join(folder, 'content'), id, today: '2020-05-01' });
};

test('A file is copied byte for byte, with a card that the archive accepts', async () => {
  await add('The River  Rises.txt', 'The river rose.\r\n');
  const content = join(folder, 'content');
  expect(await readFile(join(content, 'sources/the-river-rises.txt'), 'utf8')).toBe('The river rose.\r\n');
  const records = join(folder, 'records');
  expect(await normalizeArchive({ content, records, progress: quiet })).toEqual({
    documents: 1,
    problems: [],
    warnings: [],
    leftOut: [],
    kept: [],
  });
  const record = JSON.parse(await readFile(join(records, 'the-river-rises.json'), 'utf8')) as { source: unknown };
  expect(record.source).toMatchObject({ receivedAs: 'The River  Rises.txt', since: '2020-05-01' });
});

test('Nothing is written over, and nothing is written for a file that can’t be read', async () => {
  await add('a.txt', 'One.');
  await expect(add('a.txt', 'Two.')).rejects.toThrow('Choose another id with --id.');
  expect((await add('b.txt', Uint8Array.of(0xff, 0xfe, 0x41))).problems).not.toEqual([]);
  await expect(readFile(join(folder, 'content/catalog/b.yaml'))).rejects.toThrow('ENOENT');
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
