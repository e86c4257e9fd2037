import { DatabaseSync } from 'node:sqlite';

/** All that whoever has a database can read of it: every value, and every word of its index, which its file has in pieces. */
export function readDatabase(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    database.exec("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'passages_fts', 'row')");
    const tables = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%fts_%'")
      .all();
    const rows = [...tables.map(({ name }) => `SELECT * FROM "${String(name)}"`), 'SELECT term FROM temp.terms'];
    return rows.map((sql) => JSON.stringify(database.prepare(sql).all())).join('\n');
  } finally {
    database.close();
  }
}
