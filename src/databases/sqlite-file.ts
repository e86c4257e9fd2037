import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

/** A table of a database: names are plain words in small letters. */
export interface DatabaseTable {
  name: string;
  columns: readonly DatabaseColumn[];
  /** Each with its values in the order of the columns. */
  rows: Iterable<readonly SQLInputValue[]>;
}

interface DatabaseColumn {
  name: string;
  type: 'TEXT' | 'INTEGER' | 'REAL';
  isKey: boolean;
  isRequired: boolean;
  /** The table whose keys its values are. */
  refers?: string | undefined;
  /** Rows are looked up by it. */
  isIndexed: boolean;
}

/** What nothing but speed is lost by: a file that is broken off is made again. */
const settings = `
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  PRAGMA foreign_keys = OFF;
  PRAGMA temp_store = MEMORY;
`;

/**
 * Writes tables as an SQLite database, with an index of the words of one column. @returns its bytes in parts, from a file that is gone after the
 * last one: a large database would be in memory twice. The same version of SQLite makes the same bytes of the same rows, and any version the
 * same rows in the same order.
 */
export function* writeDatabase(
  tables: Iterable<DatabaseTable>,
  searched: { table: string; column: string },
): Generator<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'database-'));
  try {
    const file = join(folder, 'made.sqlite');
    const database = new DatabaseSync(file);
    try {
      database.exec(settings);
      for (const table of tables) fillTable(database, table);
      indexWords(database, searched);
      // Rows of keys that came in no order leave pages half empty: a tenth of what the file weighs packed.
      database.exec('VACUUM');
    } finally {
      database.close();
    }
    yield* readParts(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const partLength = 1 << 20;

function* readParts(file: string): Generator<Buffer> {
  const opened = openSync(file, 'r');
  try {
    for (;;) {
      const part = Buffer.alloc(partLength);
      const length = readSync(opened, part);
      if (length === 0) return;
      yield part.subarray(0, length);
    }
  } finally {
    closeSync(opened);
  }
}

function fillTable(database: DatabaseSync, { name, columns, rows }: DatabaseTable): void {
  database.exec('BEGIN');
  database.exec(`CREATE TABLE "${name}" (${columns.map(describeColumn).join(', ')})`);
  const insert = database.prepare(`INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...row);
  for (const { name: column, isIndexed } of columns) {
    if (!isIndexed) continue;
    database.exec(`CREATE INDEX "${name}_${column}" ON "${name}" ("${column}") WHERE "${column}" IS NOT NULL`);
  }
  database.exec('COMMIT');
}

function describeColumn({ name, type, isKey, isRequired, refers }: DatabaseColumn): string {
  const rules = [
    ...(isKey ? ['PRIMARY KEY'] : []),
    ...(isRequired ? ['NOT NULL'] : []),
    ...(refers === undefined ? [] : [`REFERENCES "${refers}" ("id")`]),
  ];
  return [`"${name}"`, type, ...rules].join(' ');
}

/**
 * Words are found without their accents; they stand in the table alone. Datasette finds the index by the name of the table in double
 * quotes.
 */
function indexWords(database: DatabaseSync, { table, column }: { table: string; column: string }): void {
  const index = `${table}_fts`;
  database.exec(`
    CREATE VIRTUAL TABLE "${index}" USING FTS5 ("${column}", content="${table}", tokenize='unicode61 remove_diacritics 2');
    INSERT INTO "${index}" ("${index}") VALUES ('rebuild');
    INSERT INTO "${index}" ("${index}") VALUES ('optimize');
  `);
}
