import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { allTables } from '../../../../src/parts/tables/all-tables.ts';
import { databaseFile, writeArchiveDatabase } from '../../../../src/parts/tables/database-file.ts';
import { rowsOf, type Table } from '../../../../src/parts/tables/table.ts';
import { variedArchive } from './varied-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = join(folder, databaseFile);
writeFileSync(file, writeArchiveDatabase(variedArchive()));

function query(sql: string, ...values: string[]): Record<string, unknown>[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(sql).all(...values);
  } finally {
    database.close();
  }
}

test('The database has the rows of all tables, in their order', () => {
  for (const table of Object.values<Table>(allTables)) {
    const rows = query(`SELECT * FROM "${table.name}" ORDER BY rowid`).map((row) => Object.values(row));
    const told = [...rowsOf(table, variedArchive())].map((row) =>
      row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : (cell ?? null))),
    );
    expect(rows, table.name).toEqual(told);
  }
});

test('It is whole, and each id leads to a row', () => {
  expect(query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(query('PRAGMA foreign_key_check')).toEqual([]);
  expect(query('SELECT count(*) AS keys FROM pragma_foreign_key_list(?)', 'mentions')).toEqual([{ keys: 8 }]);
});

test('Words are found without their accents', () => {
  const found = query(
    'SELECT passages.id FROM passages_fts JOIN passages ON passages.rowid = passages_fts.rowid WHERE passages_fts MATCH ?',
    'eva toll',
  );
  expect(found).toEqual([{ id: 'tolls#p1' }]);
});

test('Datasette finds the index by the name of its table', () => {
  // The question that it asks (`detect_fts` of its version 0.65).
  const found = query(
    `SELECT name FROM sqlite_master WHERE rootpage = 0 AND (
       sql LIKE '%VIRTUAL TABLE%USING FTS%content="passages"%' OR sql LIKE '%VIRTUAL TABLE%USING FTS%content=[passages]%'
       OR (tbl_name = 'passages' AND sql LIKE '%VIRTUAL TABLE%USING FTS%'))`,
  );
  expect(found).toEqual([{ name: 'passages_fts' }]);
});

test('The same archive gives the same bytes, and another one others', () => {
  const of = (archive: Archive) => writeArchiveDatabase(archive);
  expect(of(variedArchive()).equals(of(variedArchive()))).toBe(true);
  expect(of(variedArchive()).equals(of(variedArchive({ site: 'https://example.org/' })))).toBe(false);
});

const run = (command: string, parameters: string[]): string | undefined => {
  const { stdout, status } = spawnSync(command, parameters, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
};
const python = ['/usr/bin/python3', 'python3'].find((one) => run(one, ['-c', 'import sqlite3']) !== undefined);
const utils = run('sqlite-utils', ['--version']) === undefined ? undefined : 'sqlite-utils';
if (python === undefined) console.warn('SKIPPED: there is no Python with sqlite3 here that reads the database.');
if (utils === undefined)
  console.warn('SKIPPED: there are no sqlite-utils here that read the database (Debian: sqlite-utils).');

describe('It is read', () => {
  test.skipIf(python === undefined)('by Python’s sqlite3, places as Python counts them', () => {
    const script = `
import sqlite3, sys
database = sqlite3.connect(sys.argv[1])
assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
assert database.execute("PRAGMA foreign_key_check").fetchall() == []
for table in ("mentions", "figures", "dates"):
    rows = database.execute(f'SELECT text, start, "end", {table}.words FROM {table} JOIN passages ON passages.id = {table}.passage').fetchall()
    assert rows, table
    for text, start, end, words in rows:
        assert text[start:end] == words, (table, words)
print(database.execute("SELECT passages.id FROM passages_fts JOIN passages ON passages.rowid = passages_fts.rowid WHERE passages_fts MATCH 'falling'").fetchall())
`;
    expect(run(python ?? '', ['-c', script, file])?.trim()).toBe("[('tolls#p2',)]");
  });

  test.skipIf(utils === undefined)('by sqlite-utils, which finds the index by itself', () => {
    const found = run('sqlite-utils', ['search', file, 'passages', 'eva', '-c', 'id']);
    expect(JSON.parse(found ?? 'null')).toEqual([{ id: 'tolls#p1' }]);
    const keys = JSON.parse(
      run('sqlite-utils', ['query', file, 'SELECT count(*) AS rows FROM statements']) ?? 'null',
    ) as unknown;
    expect(keys).toEqual([{ rows: 3 }]);
  });
});
