import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { allTables } from '../../../../src/parts/tables/all-tables.ts';
import { databaseFile, writeArchiveDatabase, zipArchiveDatabase } from '../../../../src/parts/tables/database-file.ts';
import { packageFiles, writePackageFile, zipTables } from '../../../../src/parts/tables/package-files.ts';
import type { TableName } from '../../../../src/parts/tables/table.ts';
import { archiveOf, paragraph, sampleDocument } from '../../samples/sample-document.ts';
import { findPackageFaults } from './find-package-faults.ts';
import { readCommaSeparated } from './read-comma-separated.ts';
import { variedArchive } from './varied-archive.ts';

const read = (archive: Archive) => (path: string) => Buffer.from(writePackageFile(path, archive));

type Row = Record<string, unknown>;
const rowsOf = (name: TableName, archive = variedArchive()): Row[] =>
  read(archive)(`${name}.ndjson`)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
const rowOf = (name: TableName, id: unknown, archive?: Archive): Row | undefined =>
  rowsOf(name, archive).find((row) => row['id'] === id);

describe('The tables are a package', () => {
  test.each([
    ['with something in every table', variedArchive()],
    ['with the site’s address', variedArchive({ site: 'https://example.org/record/' })],
    ['of which one document is an excerpt', variedArchive({}, 'excerpt')],
    ['of which one document is metadata alone', variedArchive({}, 'metadata')],
    ['of an archive without documents', archiveOf([])],
  ])('by the rules of the standard, %s', (_, archive) => {
    expect(findPackageFaults(read(archive))).toEqual([]);
  });

  test('which is a zip in a large archive, as is the database', () => {
    const archive = archiveOf(
      Array.from({ length: 500 }, (_, at) =>
        sampleDocument({ id: `d${String(at)}`, blocks: [paragraph('p1', 'Toll.')] }),
      ),
    );
    const files = unzipSync(zipTables(archive));
    expect(findPackageFaults((path) => Buffer.from(files[`tables/${path}`] ?? []))).toEqual([]);
    expect(Object.keys(files)).toHaveLength(29);
    expect(packageFiles(archive)).toEqual([]);
    const { [databaseFile]: database = new Uint8Array() } = unzipSync(zipArchiveDatabase(archive));
    expect(Buffer.from(database).equals(writeArchiveDatabase(archive))).toBe(true);
  });

  test('of fourteen tables, of which each has rows here but agreements', () => {
    expect(Object.keys(allTables)).toHaveLength(14);
    expect(packageFiles(variedArchive())).toHaveLength(29);
    const empty = Object.values(allTables).filter(({ name }) => rowsOf(name).length === 0);
    expect(empty.map(({ name }) => name)).toEqual(['agreements']);
  });

  /** With another text in one of its files, and another size and hash where the description is to go on being right. */
  const faultsWith = (file: string, from: string, to: string): string[] =>
    findPackageFaults((path) => {
      const bytes = read(variedArchive())(path);
      if (path !== file) return bytes;
      const text = bytes.toString();
      expect(text).toContain(from);
      return Buffer.from(text.replace(from, to));
    });

  test.each([
    ['a wrong id', 'statements.csv', 'tolls#q1,tolls,', 'tolls#q1,rolls,', 'statements.document: rolls leads nowhere'],
    ['an id twice', 'passages.csv', 'tolls#p2,', 'tolls#p1,', 'passages: its primary key'],
    ['a word for a number', 'documents.csv', ',9,', ',nine,', 'documents.bytes: nine is no integer'],
    ['another value', 'statements.csv', ',direct,', ',indirect,', 'statements.mode: indirect is none of its values'],
    ['another line', 'people.ndjson', 'Éva Toll', 'Eva Toll', 'people: line 1 is another row'],
    ['another size', 'dates.csv', '4 May', '14 May', /^dates: \d+ bytes$/],
    [
      'no description',
      'datapackage.json',
      '"Why the editor',
      '"", "was": "Why the editor',
      'statements.speaker_supplied: no description',
    ],
    [
      'an unknown table',
      'datapackage.json',
      '"resource": "documents"',
      '"resource": "papers"',
      'passages.document: there is no papers',
    ],
  ])('The check finds %s', (_, file, from, to, fault) => {
    expect(faultsWith(file, from, to)).toContainEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault));
  });
});

test('A document has its day with the days that it allows, who made it, and what the authorities know', () => {
  expect(rowOf('documents', 'tolls')).toMatchObject({
    title: '=Tolls, "again"',
    date: '[..1999-05-05]',
    date_basis: 'inferred',
    date_of: 'document',
    date_from: null,
    date_to: '1999-05-05',
    event: 'fair',
    publisher: 'paper',
    publisher_name: 'The Paper',
    contributors: 'Éva Toll (author); Our staff (editor)',
    contributor_ids: 'eva',
    address: 'documents/tolls/',
  });
  expect(rowOf('documents', 'call')).toMatchObject({ title: '[A call]', title_basis: 'supplied', publisher: null });
});

test('A passage has who speaks it; a title that the archive gave is none', () => {
  expect(rowsOf('passages').map(({ id }) => id)).toEqual([
    'tolls#title',
    'tolls#p1',
    'tolls#p2',
    'call#t1p1',
    'call#t2p1',
    'call#t2p2',
  ]);
  expect(rowOf('passages', 'call#t2p2')).toMatchObject({
    kind: 'turn',
    position: 3,
    turn: 't2',
    speaker: 'Éva Toll',
    speaker_person: 'eva',
    label_as_printed: 'MS. TOLL',
    time_seconds: 65,
    text: 'All of them.',
  });
  expect(rowOf('passages', 'call#t1p1')).toMatchObject({
    speaker: 'Reporter',
    speaker_status: 'role',
    speaker_person: null,
  });
});

test('A statement has its speaker, what tells it, and its topics', () => {
  expect(rowOf('statements', 'tolls#q1')).toMatchObject({
    passage: 'tolls#p1',
    mode: 'direct',
    speaker: 'Éva Toll',
    speaker_status: 'named',
    speaker_person: 'eva',
    cue: 'said',
    attribution: 'cue',
    topics: 'ships',
    altered_copy: false,
  });
});

test('A person has roles, other names, ids elsewhere, and how often the documents name her', () => {
  expect(rowOf('people', 'eva')).toMatchObject({
    aliases: 'Toll; the pilot',
    wikidata: 'Q42',
    viaf: null,
    orcid: '0000-0002-1825-0097',
    same_as: 'https://www.wikidata.org/wiki/Q42 https://orcid.org/0000-0002-1825-0097 https://a.example/eva',
    roles: 'Pilot, Port (from 1998)',
    country: 'land',
    statements: 2,
    documents: 1,
    mentions: 1,
  });
  expect(rowOf('events', 'fair')).toMatchObject({
    date_from: '1999-05-04',
    date_to: '1999-05-06',
    participants: 'eva',
  });
});

test('Places in a passage are counted in characters, as Python and SQLite count them', () => {
  const texts = new Map(rowsOf('passages').map(({ id, text }) => [id, Array.from(String(text))]));
  const found = (['mentions', 'figures', 'dates'] as const).flatMap((name) => rowsOf(name));
  expect(found).toHaveLength(5);
  for (const { passage, start, end, words } of found) {
    expect(texts.get(passage)?.slice(Number(start), Number(end)).join('')).toBe(words);
  }
  const [correction] = rowsOf('corrections');
  expect(correction).toMatchObject({
    corrected_on: null,
    by_rule: false,
    id: 'tolls#c1',
    printed: null,
    shown: '😀',
    address: 'documents/tolls/source/#c1',
  });
  expect(texts.get('tolls#p1')?.[Number(correction?.['start'])]).toBe('😀');
});

test('Two figures in one place are two rows', () => {
  const figure = {
    block: 'p1',
    start: 0,
    end: 1,
    exact: '5',
    quantity: {},
    unit: '',
    of: '',
    status: 'stated' as const,
  };
  const archive = archiveOf([
    sampleDocument({ id: 'a', blocks: [paragraph('p1', '5 of 5')], figures: [figure, figure] }),
  ]);
  expect(rowsOf('figures', archive).map(({ id }) => id)).toEqual([1, 2]);
});

test('Addresses are whole where the site’s own is known', () => {
  const archive = variedArchive({ site: 'https://example.org/record' });
  expect(rowOf('statements', 'tolls#q1', archive)?.['address']).toBe('https://example.org/record/documents/tolls/#q1');
  expect(rowOf('people', 'eva', archive)?.['address']).toBe('https://example.org/record/people/eva/');
});

test('What a spreadsheet would run begins with an apostrophe in rows alone, and numbers never do', () => {
  const [, first = []] = readCommaSeparated(read(variedArchive())('documents.csv').toString());
  expect(first[1]).toBe('\'=Tolls, "again"');
  const figure = { block: 'p1', start: 0, end: 2, exact: '-5', unit: '', of: '', status: 'stated' as const };
  const archive = archiveOf([
    sampleDocument({
      blocks: [paragraph('p1', '-5 degrees')],
      figures: [{ ...figure, quantity: { least: -5, most: -5 } }],
    }),
  ]);
  expect(read(archive)('figures.csv').toString()).toContain(",0,2,'-5,-5,-5,");
});

test('Of a document of which nothing is published there is its row alone', () => {
  const archive = variedArchive({}, 'metadata');
  expect(rowOf('documents', 'tolls', archive)).toMatchObject({ publish: 'metadata', event: null, deck: null });
  for (const name of ['passages', 'statements', 'mentions', 'figures', 'dates', 'corrections', 'parallels'] as const) {
    expect(rowsOf(name, archive).filter((row) => Object.values(row).includes('tolls'))).toEqual([]);
  }
  expect(rowOf('people', 'eva', archive)).toMatchObject({ statements: 1, mentions: 0 });
});
