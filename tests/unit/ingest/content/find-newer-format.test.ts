import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../../../scripts/folders.ts';
import { findNewerFormat } from '../../../../scripts/ingest/content/find-newer-format.ts';
import { normalizeArchive } from '../../../../scripts/ingest/normalize-archive.ts';
import { archiveFormat, ledgerFormat } from '../../../../src/record/format.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newer-'));
  mkdirSync(join(folder, 'sources'));
  writeFileSync(join(folder, 'sources/a.txt'), 'A text.\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const archive = (text: string) => {
  writeFileSync(join(folder, 'archive.yaml'), text);
};
const ledger = (text: string) => {
  writeFileSync(join(folder, 'ledger.json'), text);
};
const found = () => findNewerFormat(folder).map(({ kind, line, column }) => `${kind} ${String(line)}:${String(column)}`);

test('An archive that says nothing of its format, and one of a format that is known, are read', () => {
  expect(found()).toEqual([]);
  archive('title: A format\n');
  ledger('{ "documents": {} }');
  expect(found()).toEqual([]);
  archive(`format: ${String(archiveFormat)}\n`);
  ledger(`{"version": ${String(ledgerFormat)}, "documents": {}}`);
  expect(found()).toEqual([]);
});

test('One that is newer is told with its place, in both files, whatever else is wrong in them', () => {
  archive(`title: [\n`);
  expect(found()).toEqual([]);
  archive(`# of next year\nformat: ${String(archiveFormat + 1)}\nunknown: true\n`);
  ledger(`{\n  "version": ${String(ledgerFormat + 1)},\n  "documents": 7`);
  expect(found()).toEqual(['newer-format 2:9', 'newer-format 2:14']);
});

test.each(['two', '1.5', '0', '"2"'])('A format that is no number of one is for the form of the file: %s', (format) => {
  archive(`format: ${format}\n`);
  expect(found()).toEqual([]);
});

test('Nothing is written of a newer archive, by what reads it and by what writes into it', async () => {
  archive(`format: ${String(archiveFormat + 1)}\n`);
  writeFileSync(join(folder, 'new.txt'), 'Another text.\n');
  const before = readdirSync(folder, { recursive: true });
  const silent = { start() {}, tick() {}, done() {} };
  const { problems } = await normalizeArchive({ content: folder, records: join(folder, 'records'), progress: silent });
  expect(problems.map(({ kind }) => kind)).toEqual(['newer-format']);
  const commands = [
    ['add.ts', join(folder, 'new.txt')],
    ['freeze.ts', '--accept'],
    ['suggest.ts', '--write'],
  ] as const;
  for (const [program, ...args] of commands) {
    const all = [join(root, 'scripts', program), ...args, '--content', folder];
    const { status, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
    expect([status, stderr.match(/archive\.yaml:1:9 This archive has format 2/g)?.length], stderr).toEqual([1, 1]);
  }
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});
