import { createHash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import { commaSeparatedRow } from '../../comma-separated.ts';
import { isZipped } from '../documents/document-files.ts';
import { zipPart, type Zipped } from '../zip-files.ts';
import { allTables } from './all-tables.ts';
import { rowsOf, type Cell, type Table, type TableName } from './table.ts';

/** A table as programs read it: comma-separated, and a JSON object a line. */
export const tableFormats = ['csv', 'ndjson'] as const;
export type TableFormat = (typeof tableFormats)[number];

export const tableFile = (name: TableName, format: TableFormat): string => `${name}.${format}`;

/** A file of a table. */
interface PackedTable {
  rows: number;
  bytes: number;
  sha256: string;
  /** Where all tables are in one zip, what that has of it. */
  content: Zipped[];
}

/** The bytes of a file. */
export const writeTable = (name: TableName, format: TableFormat, archive: Archive): Buffer<ArrayBuffer> =>
  Buffer.concat([...partsOf(name, format, archive)].map(({ bytes }) => bytes));

/** What is to be known of it. Made once for all who ask, without its bytes, which would be in memory for each. */
export const packTable = (name: TableName, format: TableFormat, archive: Archive): PackedTable =>
  archive.derive(pack[format], name);

const packAs =
  (format: TableFormat) =>
  (archive: Archive, name: TableName): PackedTable => {
    const hash = createHash('sha256');
    const content: Zipped[] = [];
    let [rows, bytes] = [0, 0];
    for (const part of partsOf(name, format, archive)) {
      rows += part.rows;
      bytes += part.bytes.length;
      hash.update(part.bytes);
      if (isZipped(archive)) content.push(zipPart(part.bytes));
    }
    return { rows, bytes, sha256: hash.digest('hex'), content };
  };

const pack = { csv: packAs('csv'), ndjson: packAs('ndjson') };

/** A text can't hold all words of a large archive. */
const partLength = 1 << 20;

function* partsOf(name: TableName, format: TableFormat, archive: Archive): Generator<{ rows: number; bytes: Buffer }> {
  const table: Table = allTables[name];
  const names = table.columns.map((column) => column.name);
  let text = format === 'csv' ? commaSeparatedRow(names) : '';
  let rows = 0;
  for (const row of rowsOf(table, archive)) {
    text += format === 'csv' ? commaSeparatedRow(row) : jsonLine(names, row);
    rows += 1;
    if (text.length < partLength) continue;
    yield { rows, bytes: Buffer.from(text) };
    [text, rows] = ['', 0];
  }
  yield { rows, bytes: Buffer.from(text) };
}

/** Every row has every name, so that programs that look at the first ones know them all. */
const jsonLine = (names: readonly string[], row: readonly Cell[]): string =>
  `{${names.map((name, at) => `"${name}":${JSON.stringify(row[at] ?? null)}`).join(',')}}\n`;
