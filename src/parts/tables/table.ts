import type { Archive } from '../../archive/archive.ts';
import type { AuthorityKind } from '../../record/authority.ts';
import type { Document } from '../../record/document.ts';

/** What a column holds, in the terms of a Table Schema (Frictionless); `date` is a day, ISO 8601. */
export interface Column {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** Every row has a value. */
  required?: true;
  /** No two rows have the same. */
  unique?: true;
  /** It is the number of the row, whatever stands in it. */
  counts?: true;
  /** The values that there are. */
  values?: readonly string[];
  /** The table whose ids its values are. */
  refers?: TableName;
}

/** Undefined where there is none. */
export type Cell = string | number | boolean | undefined;

export type TableName =
  | 'documents'
  | 'passages'
  | 'statements'
  | AuthorityKind
  | 'mentions'
  | 'figures'
  | 'dates'
  | 'corrections'
  | 'parallels';

interface TableWords<Name extends string> {
  title: string;
  holds: string;
  columns: Record<Name, string>;
}

/** Where rows come from: of one document after another, in the archive's order, or of the archive as a whole. */
export type RowSource<Name extends string> =
  | { ofDocument: (document: Document, archive: Archive) => Iterable<Record<Name, Cell>> }
  | { ofArchive: (archive: Archive) => Iterable<Record<Name, Cell>> };

/** A table of what is published. The column that its rows are told by is `id`. */
export interface Table {
  name: TableName;
  title: string;
  /** In a sentence without its full stop. */
  holds: string;
  columns: readonly (Column & { name: string; description: string })[];
  source: RowSource<string>;
}

/** A table whose columns are those that `words` describes, in the order of `columns`. */
export function defineTable<Name extends string>(
  name: TableName,
  { title, holds, columns: described }: TableWords<Name>,
  columns: Record<Name, Column>,
  source: RowSource<Name>,
): Table {
  const own = Object.entries<Column>(columns).map(([column, what]) => ({
    name: column,
    ...what,
    description: described[column as Name],
  }));
  return { name, title, holds, columns: own, source };
}

/** The rows of a table, each with its values in the order of the columns. */
export function* rowsOf({ columns, source }: Table, archive: Archive): Generator<Cell[]> {
  let number = 0;
  for (const row of listRows(source, archive)) {
    number += 1;
    yield columns.map(({ name, counts }) => (counts ? number : row[name]));
  }
}

function* listRows(source: RowSource<string>, archive: Archive): Generator<Record<string, Cell>> {
  if ('ofArchive' in source) yield* source.ofArchive(archive);
  else for (const { id } of archive.documents) yield* source.ofDocument(archive.record(id), archive);
}
