import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { isZipped } from '../documents/document-files.ts';
import { zipFile, zipFiles, type Zipped } from '../zip-files.ts';
import { allTables } from './all-tables.ts';
import { dataPackage } from './data-package.ts';
import type { Table, TableName } from './table.ts';
import { packTable, tableFile, tableFormats, writeTable, type TableFormat } from './table-files.ts';

/** The folder of the tables, below that of the data. */
export const tablesFolder = 'tables/';
/** Where its files are in large archives. */
export const tablesZip = 'tables.zip';

/** The description of the tables, which stands beside them under the name that the standard gives it. */
export const packageFile = 'datapackage.json';

const tables = Object.values<Table>(allTables).flatMap(({ name }) =>
  tableFormats.map((format) => ({ file: tableFile(name, format), name, format })),
);

/** The names of the files that stand in the folder of the tables. */
export const packageFiles = (archive: Archive): string[] =>
  isZipped(archive) ? [] : [packageFile, ...tables.map(({ file }) => file)];

/** @throws Error where there is none of that name */
export function writePackageFile(file: string, archive: Archive): string | Buffer<ArrayBuffer> {
  if (file === packageFile) return `${JSON.stringify(dataPackage(archive), null, 1)}\n`;
  const table = tables.find((one) => one.file === file);
  if (!table) throw new Error(`There is no file ${file} among the tables.`);
  return writeTable(table.name, table.format, archive);
}

/** All of them as one file. */
export const zipTables = (archive: Archive): Buffer<ArrayBuffer> =>
  zipFiles([
    [tablesFolder + packageFile, zipFile(writePackageFile(packageFile, archive))],
    ...tables.map(({ file, name, format }): [string, Zipped[]] => [
      tablesFolder + file,
      packTable(name, format, archive).content,
    ]),
  ]);

/** How many rows a table has, and how many bytes in each form. */
export interface TableSize {
  rows: number;
  bytes: Record<TableFormat, number>;
}

export const tableSize = (name: TableName, archive: Archive): TableSize => archive.ask(sizeOf, name);

const sizeOf = question(
  'table-size',
  (archive, key: string): TableSize => {
    const name = key as TableName;
    const [csv, ndjson] = [packTable(name, 'csv', archive), packTable(name, 'ndjson', archive)];
    return { rows: csv.rows, bytes: { csv: csv.bytes, ndjson: ndjson.bytes } };
  },
  { isKept: true },
);
