import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChanges } from '../../../scripts/build/find-changes.ts';
import { hashContent } from '../../../scripts/build/hash-inputs.ts';
import { normalizeArchive } from '../../../scripts/ingest/normalize-archive.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changes-'));
  write('sources/harbour.txt', 'The harbour opens on Monday.\n');
  write('sources/tower.txt', 'The tower is of stone.\n');
  write('about.mdx', 'About.\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  const file = join(folder, 'content', path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

/** What is found after `meanwhile`, where the records were made after `before`. */
async function build({ before, meanwhile }: { before?: () => void; meanwhile?: () => void }): Promise<string[]> {
  const content = join(folder, 'content');
  const folders = { content, records: join(content, 'records'), out: join(folder, 'site') };
  const hashes = hashContent(folders);
  before?.();
  const records = join(folder, 'aside');
  await normalizeArchive({ content, records, progress: { start() {}, tick() {}, done() {} } });
  meanwhile?.();
  const problems = findChanges(hashes, folders, records);
  return problems
    .map(({ file, line, column, what }) => `${relative(content, file)}:${line}:${column} ${what}`)
    .toSorted();
}

test('An archive that stays as it is has none', async () => {
  expect(await build({})).toEqual([]);
});

test('Files that are changed, new or gone are problems, whatever they are', async () => {
  const found = await build({
    meanwhile() {
      write('sources/harbour.txt', 'The harbour opens on Tuesday.\n');
      write('authorities/people.yaml', '[]');
      rmSync(join(folder, 'content/about.mdx'));
      rmSync(join(folder, 'content/sources/tower.txt'));
    },
  });
  expect(found).toEqual(
    ['about.mdx', 'authorities/people.yaml', 'sources/harbour.txt', 'sources/tower.txt'].map(
      (file) => `${file}:1:1 This file was changed while the build was running.`,
    ),
  );
});

test('A source that was other when it was read, and is again what it was, is one too', async () => {
  const found = await build({
    before: () => write('sources/harbour.txt', 'The harbour never opens.\n'),
    meanwhile: () => write('sources/harbour.txt', 'The harbour opens on Monday.\n'),
  });
  expect(found).toEqual(['sources/harbour.txt:1:1 This file was changed while the build was running.']);
});

test('Records and hidden files are no content', async () => {
  const found = await build({
    meanwhile() {
      write('records/harbour.json', '{}');
      write('.records.lock', '');
      write('sources/.harbour.txt.swp', '');
    },
  });
  expect(found).toEqual([]);
});
