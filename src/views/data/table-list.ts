import type { Archive } from '../../archive/archive.ts';
import { absoluteAddress } from '../../parts/structured-data/json-ld.ts';
import { allTables } from '../../parts/tables/all-tables.ts';
import { isZipped } from '../../parts/documents/document-files.ts';
import { tableSize } from '../../parts/tables/package-files.ts';
import { tableFile, tableFormats } from '../../parts/tables/table-files.ts';
import { dataFilePath, tableFilePath } from '../../paths.ts';
import { exampleWords as words } from '#words/data-examples.ts';
import { sizeOf } from '#words/offline.ts';
import { counted } from '#words/parts/counts.ts';

/** A table as the page of downloads lists it. */
export interface TableLine {
  title: string;
  /** What it holds, in a sentence without its full stop. */
  holds: string;
  /** `64 rows` */
  rows: string;
  /** Without an address where all tables are in one file. */
  files: { format: string; name: string; size: string; href?: string }[];
}

export const tableList = (archive: Archive): TableLine[] =>
  Object.values(allTables).map(({ name, title, holds }) => {
    const { rows, bytes } = tableSize(name, archive);
    const files = tableFormats.map((format) => ({
      format: format.toUpperCase(),
      name: tableFile(name, format),
      size: sizeOf(bytes[format]),
      ...(!isZipped(archive) && { href: tableFilePath(tableFile(name, format)) }),
    }));
    return { title, holds, rows: counted.rows(rows), files };
  });

/** A way to take the tables into another program. */
export interface Example {
  heading: string;
  before: string;
  code: string;
}

/**
 * Files have whole addresses where they stand by themselves and the site's own is known, else the names that they have once they are in one
 * folder.
 */
export function workedExamples(archive: Archive): Example[] {
  const isWhole = archive.settings.site !== undefined && !isZipped(archive);
  const file = (name: string): string =>
    (isWhole ? absoluteAddress(archive, dataFilePath(name)) : undefined) ?? name.replace(/^.*\//, '');
  return [words.pandas, words.datasette, words.spreadsheet].map(({ heading, before, code }) => ({
    heading,
    before: before(isWhole),
    code: code(file, isWhole),
  }));
}
