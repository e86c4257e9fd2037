import type { Archive } from '../../archive/archive.ts';
import { dataWords as words } from '#words/data.ts';
import { allTables } from './all-tables.ts';
import type { Column, Table } from './table.ts';
import { packTable, tableFile, tableFormats, type TableFormat } from './table-files.ts';

/** The description of all tables, as the Data Package standard (Frictionless, version 1) has it. */
export function dataPackage(archive: Archive): Record<string, unknown> {
  const { title, description, site } = archive.settings;
  return {
    name: packageName(title),
    title: words.dataOf(title),
    description: `${description} ${words.rightsText} ${words.columns}`,
    profile: 'data-package',
    ...(site !== undefined && { homepage: site }),
    resources: tableFormats.flatMap((format) =>
      Object.values<Table>(allTables).map((table) => describeFile[format](table, archive)),
    ),
  };
}

/** A name as these descriptions have it: small letters, digits and hyphens. */
const packageName = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'archive';

type Describe = (table: Table, archive: Archive) => Record<string, unknown>;

const describeFile: Record<TableFormat, Describe> = {
  csv: (table, archive) => ({
    name: table.name,
    ...describe(table, 'csv', archive),
    profile: 'tabular-data-resource',
    mediatype: 'text/csv',
    dialect: { lineTerminator: '\r\n', caseSensitiveHeader: true },
    schema: describeTable(table),
  }),
  ndjson: (table, archive) => ({
    name: `${table.name}-ndjson`,
    ...describe(table, 'ndjson', archive),
    profile: 'data-resource',
    mediatype: 'application/x-ndjson',
  }),
};

function describe({ name, title, holds }: Table, format: TableFormat, archive: Archive) {
  const { bytes, sha256 } = packTable(name, format, archive);
  return {
    path: tableFile(name, format),
    title,
    description: `${holds}.`,
    format,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
}

/** Its columns, the one that tells rows apart, and those that are ids of other tables, as a Table Schema has them. */
function describeTable({ name, columns }: Table): Record<string, unknown> {
  const foreignKeys = columns.flatMap((column) => {
    if (column.refers === undefined) return [];
    // A table’s own name is empty there.
    const reference = { resource: column.refers === name ? '' : column.refers, fields: 'id' };
    return { fields: column.name, reference };
  });
  return {
    fields: columns.map((column) => ({
      name: column.name,
      type: column.type,
      description: `${column.description}.`,
      ...describeConstraints(column),
    })),
    primaryKey: 'id',
    ...(foreignKeys.length > 0 && { foreignKeys }),
    missingValues: [''],
  };
}

function describeConstraints({ required, unique, values }: Column) {
  const constraints = {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(values && { enum: values }),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
}
