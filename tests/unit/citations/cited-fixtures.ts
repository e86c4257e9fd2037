import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from '../../../scripts/folders.ts';
import { normalizeArchive } from '../../../scripts/ingest/normalize-archive.ts';
import { citedDocument, type CitedDocument } from '../../../src/citations/cited-document.ts';
import { archiveFile, archiveRecordSchema } from '../../../src/record/archive.ts';
import { authoritiesFile, authoritiesSchema } from '../../../src/record/authority.ts';
import { documentSchema } from '../../../src/record/document.ts';
import { archiveOf } from '../samples/sample-document.ts';

const fixtures = join(root, 'tests/fixtures');
/** Every archive that tests have whole, and the one that ships. */
const archives = [
  join(root, 'content'),
  ...['languages', 'publication', 'sources-only'].map((name) => join(fixtures, name)),
  ...['decided', 'moved-addresses', 'same-name-in-two-folders'].map((name) => join(fixtures, 'good', name)),
];
const progress = { start: () => undefined, tick: () => undefined, done: () => undefined };

/** All documents of the archives that tests have whole, as they are cited. */
export async function citedFixtures(): Promise<CitedDocument[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cited-'));
  const lists = [];
  for (const [number, content] of archives.entries()) lists.push(await citedOf(content, join(folder, String(number))));
  rmSync(folder, { recursive: true });
  // Ids of different archives are told apart.
  return lists.flatMap((list, number) => list.map((one) => ({ ...one, id: `a${String(number)}-${one.id}` })));
}

async function citedOf(content: string, records: string): Promise<CitedDocument[]> {
  const { problems } = await normalizeArchive({ content, records, progress, threads: 0 });
  expect(problems).toEqual([]);
  const read = (file: string): unknown => JSON.parse(readFileSync(join(records, file), 'utf8'));
  const { settings } = archiveRecordSchema.parse(read(archiveFile));
  const { documents } = read('index.json') as { documents: { id: string }[] };
  const archive = archiveOf(
    documents.map(({ id }) => documentSchema.parse(read(`${id}.json`))),
    settings,
    authoritiesSchema.parse(read(authoritiesFile)),
  );
  return archive.documents.map((document) => citedDocument(document, archive));
}
