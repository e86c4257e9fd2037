import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { dataFiles, writeDataFile } from '../../../src/citations/data-files.ts';
import { allTables } from '../../../src/parts/tables/all-tables.ts';
import type { Table } from '../../../src/parts/tables/table.ts';
import { archiveOf, sampleDocument } from '../samples/sample-document.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../docs/data.md'), 'utf8');
const documents = (count: number) =>
  Array.from({ length: count }, (_, number) => sampleDocument({ id: `d${String(number)}` }));
const archives = [archiveOf(documents(2)), archiveOf(documents(500))];

test('The guide to the data names every file of all documents, in small archives and large ones', () => {
  // Of the formats of one list the guide has the endings.
  const isNamed = (name: string) =>
    guide.includes(`data/${name}`) || guide.includes(`\`${name.replace('citations', '')}\``);
  const names = archives.flatMap((archive) => dataFiles(archive).map(({ name }) => name));
  expect(names.length).toBeGreaterThan(15);
  expect([...new Set(names)].filter((name) => !isNamed(name))).toEqual([]);
});

test('It names every column of the table of statements, and what is in the bag', () => {
  const [archive] = archives;
  const [columns = ''] = archive ? String(writeDataFile('quotations.csv', archive)).split('\r\n') : [];
  expect(columns.split(',').length).toBeGreaterThan(20);
  expect(columns.split(',').filter((column) => !guide.includes(`\`${column}\``))).toEqual([]);
  const bag = archive ? Object.keys(unzipSync(Buffer.from(writeDataFile('bag.zip', archive)))) : [];
  const parts = new Set(bag.map((path) => path.replace(/^bag\//, '').replace(/^(data\/[^/]+\/).*/, '$1')));
  expect(parts.size).toBeGreaterThan(6);
  expect([...parts].filter((part) => !guide.includes(`\`${part}`))).toEqual([]);
});

test('It says what each column of each table holds, in the words of the description beside the tables', () => {
  const lines = new Set(guide.split('\n').map((line) => line.replace(/\s+/g, ' ')));
  const told = Object.values<Table>(allTables).flatMap(({ name, holds, columns }) => [
    `### \`${name}\``,
    `${holds}.`,
    ...columns.map(
      ({ name: column, type, refers, description }) =>
        `| \`${column}\` | ${refers === undefined ? type : `id in \`${refers}\``} | ${description} |`,
    ),
  ]);
  expect(told.length).toBeGreaterThan(200);
  expect(told.filter((line) => !lines.has(line))).toEqual([]);
});
