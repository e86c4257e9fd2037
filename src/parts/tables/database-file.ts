import type { Archive } from '../../archive/archive.ts';
import { writeDatabase, type DatabaseTable } from '../../databases/sqlite-file.ts';
import { zipFiles, zipPart } from '../zip-files.ts';
import { allTables } from './all-tables.ts';
import { rowsOf, type Cell, type Column, type Table } from './table.ts';

/** All tables as one database. */
export const databaseFile = 'archive.sqlite';
export const databaseZip = `${databaseFile}.zip`;

/** What is searched by its words. */
const searched = { table: 'passages', column: 'text' };

const types = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
} as const satisfies Record<Column['type'], string>;

/** All tables, with an index of all words of the passages. */
export const writeArchiveDatabase = (archive: Archive): Buffer<ArrayBuffer> => Buffer.concat([...partsOf(archive)]);

/** The same as a zip of it. */
export const zipArchiveDatabase = (archive: Archive): Buffer<ArrayBuffer> =>
  zipFiles([[databaseFile, partsOf(archive).map((part) => zipPart(part))]]);

const partsOf = (archive: Archive): IteratorObject<Buffer> =>
  writeDatabase(
    Object.values<Table>(allTables).map((table) => describeTable(table, archive)),
    searched,
  );

function describeTable(table: Table, archive: Archive): DatabaseTable {
  const hasPassage = table.name !== searched.table && table.columns.some(({ refers }) => refers === searched.table);
  return {
    name: table.name,
    columns: table.columns.map(({ name, type, required, unique, refers }) => ({
      name,
      type: types[type],
      isKey: unique === true,
      isRequired: required === true,
      refers,
      // Ids of passages begin with that of the document.
      isIndexed: refers !== undefined && !(refers === 'documents' && hasPassage),
    })),
    rows: rowsOf(table, archive).map((row) => row.map(valueOf)),
  };
}

const valueOf = (cell: Cell): string | number | null => (typeof cell === 'boolean' ? Number(cell) : (cell ?? null));
