import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { normalizeArchive } from '../../../scripts/ingest/normalize-archive.ts';
import { createRecordsWriter } from '../../../scripts/ingest/write-records.ts';
import { archiveSchema } from '../../../src/record/archive.ts';
import { noAuthorities } from '../../../src/record/authority.ts';
import { listFiles } from '../../../scripts/list-files.ts';
import { makeTestDocument } from './make-test-document.ts';

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
  content = join(folder, 'content');
  mkdirSync(join(content, 'sources'), { recursive: true });
  writeFileSync(join(content, 'sources/harbour.txt'), 'The harbour opens on Monday.\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const normalize = (records: string) =>
  normalizeArchive({ content, records, progress: { start() {}, tick() {}, done() {} } });
const source = ['content/sources/harbour.txt'];
const made = (place: string) =>
  ['.stamp.json', '_archive.json', '_authorities.json', 'harbour.json', 'index.json', 'parallels.json'].map(
    (file) => `${place}/${file}`,
  );

test('Records are made in a new folder and replaced there', async () => {
  await normalize(join(content, 'records'));
  writeFileSync(join(content, 'sources/tower.txt'), 'The tower is of stone.\n');
  rmSync(join(content, 'sources/harbour.txt'));
  const { kept } = await normalize(join(content, 'records'));
  expect(kept).toEqual([]);
  expect(listFiles(folder)).toEqual([
    ...made('content/records')
      .map((file) => file.replace('harbour', 'tower'))
      .sort(),
    'content/sources/tower.txt',
  ]);
});

test('What the archive says of itself, of people and the like is among the records, so that nothing else has to read it', async () => {
  writeFileSync(join(content, 'archive.yaml'), 'title: The harbour\n');
  mkdirSync(join(content, 'authorities'));
  writeFileSync(join(content, 'authorities/people.yaml'), '- { id: ana, name: Ana Ruiz }\n');
  const [lists, files] = [['quotes/mode/direct/'], ['documents/harbour/cite/harbour.ris']];
  writeFileSync(join(content, 'ledger.json'), JSON.stringify({ version: 2, lists, files, documents: {} }));
  await normalize(join(content, 'records'));
  const read = (file: string): unknown => JSON.parse(readFileSync(join(content, 'records', file), 'utf8'));
  expect(read('_archive.json')).toMatchObject({
    settings: { title: 'The harbour', languages: ['en'] },
    givenLists: ['quotes/mode/direct/'],
    givenFiles: ['documents/harbour/cite/harbour.ris'],
  });
  expect(read('_authorities.json')).toMatchObject({ people: [{ id: 'ana', basis: 'supplied' }], events: [] });
});

test('A document may be named as those records are', async () => {
  writeFileSync(join(content, 'sources/archive.txt'), 'The archive opens on Monday.\n');
  await normalize(join(content, 'records'));
  expect(listFiles(join(content, 'records'))).toEqual(expect.arrayContaining(['_archive.json', 'archive.json']));
});

test('A folder of somebody’s own files is refused, and nothing in it is touched', async () => {
  mkdirSync(join(folder, 'letters'));
  for (const name of ['ana.txt', 'index.json']) writeFileSync(join(folder, 'letters', name), '{"documents":[]}');
  const before = listFiles(folder);
  await expect(normalize(join(folder, 'letters'))).rejects.toThrow('npm run adopt -- --records');
  expect(listFiles(folder)).toEqual(before);
});

test.each(['', 'sources', 'sources/below', 'catalog'])('The archive’s own folder “%s” is refused', async (place) => {
  await expect(normalize(join(content, place))).rejects.toThrow('the archive or its engine is there');
  expect(listFiles(folder)).toEqual(source);
});

test('What was put among the records stays there, and is told of', async () => {
  await normalize(join(content, 'records'));
  writeFileSync(join(content, 'records/notes.txt'), 'mine');
  const { kept } = await normalize(join(content, 'records'));
  expect(kept).toEqual(['notes.txt']);
  expect(listFiles(folder)).toEqual([...made('content/records'), 'content/records/notes.txt', ...source].sort());
});

test('A record that somebody has changed is not lost', async () => {
  await normalize(join(content, 'records'));
  writeFileSync(join(content, 'records/harbour.json'), '{}');
  await expect(normalize(join(content, 'records'))).rejects.toThrow('Somebody has changed files in');
});

test('Records of version 0.1, which had no stamp, are replaced', async () => {
  await normalize(join(content, 'records'));
  for (const file of ['.stamp.json', '_archive.json', '_authorities.json']) rmSync(join(content, 'records', file));
  writeFileSync(join(content, 'records/dossiers.json'), '{"dossiers":[]}\n');
  const { kept } = await normalize(join(content, 'records'));
  expect(kept).toEqual([]);
  expect(listFiles(folder)).toEqual([...made('content/records'), ...source].sort());
});

test('Problems leave no folder behind', async () => {
  writeFileSync(join(content, 'sources/broken.txt'), Buffer.from([0xff]));
  expect((await normalize(join(folder, 'records'))).problems).toHaveLength(1);
  expect(existsSync(join(folder, 'records'))).toBe(false);
  expect(listFiles(folder)).toEqual(['content/sources/broken.txt', ...source]);
});

test('A text that was extracted stands beside its record, and goes with it', async () => {
  const records = join(content, 'records');
  const add = async (extracted?: string) => {
    const writer = await createRecordsWriter(records);
    await writer.add(makeTestDocument({ id: 'tower' }), '{}', extracted);
    const { archive, authorities } = { archive: archiveSchema.parse({}), authorities: noAuthorities() };
    await writer.addArchive({ settings: archive, givenLists: [], givenFiles: [] }, authorities);
    await writer.addParallels({ pairs: [], copies: [] });
    await writer.commit();
  };
  await add('The tower is of stone.');
  expect(readFileSync(join(records, 'tower.txt'), 'utf8')).toBe('The tower is of stone.');
  await add();
  expect(existsSync(join(records, 'tower.txt'))).toBe(false);
});
