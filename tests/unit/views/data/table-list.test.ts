import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { allTables } from '../../../../src/parts/tables/all-tables.ts';
import { databaseFile, writeArchiveDatabase } from '../../../../src/parts/tables/database-file.ts';
import { packageFiles, writePackageFile } from '../../../../src/parts/tables/package-files.ts';
import { tableList, workedExamples } from '../../../../src/views/data/table-list.ts';
import { variedArchive } from '../../parts/tables/varied-archive.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const whole = { site: 'https://example.org/record/' };
const large = archiveOf(Array.from({ length: 500 }, (_, at) => sampleDocument({ id: `d${String(at)}` })));

test('Each table is listed with its rows and its files, of a large archive without their addresses', () => {
  const [documents, passages] = tableList(variedArchive());
  expect(documents).toMatchObject({ title: 'Documents', rows: '2 rows' });
  expect(passages?.files).toEqual([
    { format: 'CSV', name: 'passages.csv', href: '/data/tables/passages.csv', size: '1 kB' },
    { format: 'NDJSON', name: 'passages.ndjson', href: '/data/tables/passages.ndjson', size: '3 kB' },
  ]);
  expect(tableList(large).flatMap(({ files }) => files.flatMap(({ href }) => href ?? []))).toEqual([]);
});

describe('The examples', () => {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, databaseFile), writeArchiveDatabase(variedArchive()));
  for (const file of packageFiles(variedArchive()))
    writeFileSync(join(folder, file), writePackageFile(file, variedArchive()));
  const [pandas = '', datasette = '', spreadsheet = ''] = workedExamples(variedArchive()).map(({ code }) => code);
  const python = ['/usr/bin/python3', 'python3'].find((one) => spawnSync(one, ['-c', 'import pandas']).status === 0);
  if (python === undefined)
    console.warn('SKIPPED: there is no pandas here that reads the tables (Debian: python3-pandas).');

  test.skipIf(python === undefined)('for pandas runs, in the folder of the tables', () => {
    const { stdout, stderr } = spawnSync(python ?? '', ['-c', pandas], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^name\nÉva Toll +2$/m);
  });

  test('for a database asks what it answers', () => {
    const [, sql = ''] = /"(SELECT[^"]+)"/.exec(datasette) ?? [];
    const database = new DatabaseSync(join(folder, databaseFile), { readOnly: true });
    expect(database.prepare(sql.replace("'climate'", "'falling'")).all()).toEqual([
      { id: 'tolls#p2', "snippet(passages_fts, 0, '[', ']', '…', 12)": '-5 degrees\nand [falling].' },
    ]);
    database.close();
  });

  test('for a spreadsheet names the columns that it means', () => {
    expect(spreadsheet).toContain('COUNTIF(E:E, "direct")');
    expect(allTables.statements.columns[4]).toMatchObject({
      name: 'mode',
      values: expect.arrayContaining(['direct']) as unknown,
    });
    expect(spreadsheet).toContain('VLOOKUP(B2, documents!A:B, 2, FALSE)');
    expect(allTables.statements.columns[1]?.name).toBe('document');
    expect(allTables.documents.columns.slice(0, 2).map(({ name }) => name)).toEqual(['id', 'title']);
  });

  test('have whole addresses where files stand by themselves and the site’s own is known', () => {
    const [first, second, third] = workedExamples(variedArchive(whole)).map(({ code }) => code);
    expect(first).toContain('pd.read_csv("https://example.org/record/data/tables/statements.csv")');
    expect(second).toContain('curl -O https://example.org/record/data/archive.sqlite\n');
    expect(third).toContain('=IMPORTDATA("https://example.org/record/data/tables/statements.csv")');
    for (const { code } of workedExamples(large)) expect(code).not.toContain('https://');
  });
});
