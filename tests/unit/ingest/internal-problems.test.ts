import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archiveStages } from '../../../scripts/ingest/make-records.ts';
import { normalizeArchive } from '../../../scripts/ingest/normalize-archive.ts';
import { documentStages, normalizeDocument } from '../../../scripts/ingest/normalize-document.ts';
import { nameStages } from '../../../scripts/report/internal-problem.ts';
import { formatProblems } from '../../../scripts/report/print-problems.ts';
import type { Progress } from '../../../scripts/report/progress.ts';

const silent: Progress = { start() {}, tick() {}, done() {} };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'internal-'));
  await write('sources/bridge.txt', 'The bridge is new.\n');
  await write('sources/harbour.txt', 'The harbour opens on Monday.\n');
  await write('sources/tower.txt', 'The tower is of stone.\n');
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  const file = join(folder, 'content', path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
}

async function run(stages: Partial<typeof archiveStages> = {}) {
  const content = join(folder, 'content');
  const read: string[] = [];
  const { problems } = await normalizeArchive(
    {
      content,
      records: join(folder, 'records'),
      progress: silent,
      onDocument: ({ id }) => read.push(id),
    },
    { ...archiveStages, ...stages },
  );
  // Where in this file the planted stage stands is nobody's business.
  const message = formatProblems(problems, content)
    .replace(`${content}:`, 'CONTENT:')
    .replace(/ \(tests\/[^)]+\)/g, '');
  return { problems, message, read };
}

/** Fails on one of the three documents. */
const failOn = (id: string) => (document: { id: string }) => {
  if (document.id === id) throw new TypeError(`the ${id} is too much`);
};

/** The stages of a document, with one of them failing on those whose path fits. */
const plant = (stage: string, error: Error, path = /./): Partial<typeof archiveStages> => ({
  normalizeDocument: (source, content) =>
    normalizeDocument(
      source,
      content,
      path.test(source.listing.path)
        ? nameStages({
            ...documentStages,
            [stage]: () => {
              throw error;
            },
          })
        : documentStages,
    ),
});

test('A stage that fails on one document is a problem with its file, its stage and how to report it; the others are read', async () => {
  const { message, read } = await run(plant('segment', new RangeError('no such place'), /harbour/));
  expect(message).toMatchInlineSnapshot(`
    "sources/harbour.txt:1:1 The stage segment failed here: RangeError: no such place.
      Why: This is a fault of the program, whatever the file holds. Nothing is made of the file, so that nothing false is.
      Fix: Report it to those who keep the program, with this message and the file, or the least of it that still fails. To go on without it, move it out of the archive.

    1 problem in 1 file.
    "
  `);
  expect(read).toEqual(['bridge', 'tower']);
});

test.each(Object.keys(documentStages))('%s is named where it fails', async (stage) => {
  const { problems } = await run(plant(stage, new Error('planted')));
  expect(problems.map(({ kind, file }) => [kind, basename(file)])).toEqual([
    ['internal', 'bridge.txt'],
    ['internal', 'harbour.txt'],
    ['internal', 'tower.txt'],
  ]);
  for (const { what } of problems) expect(what).toContain(`The stage ${stage} failed here: Error: planted`);
});

test('What one check between documents throws is a problem of the document, and the other checks go on', async () => {
  await write(
    'dossiers/opening.mdx',
    '---\ntitle: Opening\ndescription: Of the opening.\n---\n\nNobody is cited here.\n',
  );
  const { message, read } = await run({
    createRecordChecks: () => ({ add: failOn('harbour'), finish: () => ({ problems: [], warnings: [] }) }),
    createParallelFinder: () => ({
      add: failOn('tower'),
      finish: () => {
        throw new Error('nothing to compare');
      },
    }),
  });
  expect(message).toMatchInlineSnapshot(`
    "CONTENT:1:1 The stage findParallels failed here: Error: nothing to compare.
    sources/harbour.txt:1:1 The stage checkRecords failed here: TypeError: the harbour is too much.
    sources/tower.txt:1:1 The stage findParallels failed here: TypeError: the tower is too much.
      Why, of these 3: This is a fault of the program, whatever the file holds. Nothing is made of the file, so that nothing false is.
      Fix, of these 3: Report it to those who keep the program, with this message and the file, or the least of it that still fails. To go on without it, move it out of the archive.

    dossiers/opening.mdx:6:1 Nothing is cited for “Nobody is cited here.”.
      Why: A dossier states only what the documents say, and its readers must be able to check it.
      Fix: Add a <Quote>, <Passage> or <Figure> that it rests on, or put connecting words of your own into <Editor>…</Editor>.

    4 problems in 4 files.
    "
  `);
  expect(read).toEqual(['bridge', 'harbour', 'tower']);
});

test('What is no fault of one document is a problem of the folder', async () => {
  const { problems } = await run({
    createDossierChecks: () => Promise.reject(new RangeError('Maximum call stack size exceeded')),
  });
  expect(problems).toMatchObject([{ kind: 'internal', file: join(folder, 'content') }]);
});

test('What the machine refuses is no fault of a stage', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { syscall: 'write' });
  await expect(run({ readContent: () => Promise.reject(full) })).rejects.toBe(full);
  expect(existsSync(join(folder, 'records'))).toBe(false);
});

test('The last good records stay', async () => {
  await run();
  const before = await readFile(join(folder, 'records/index.json'), 'utf8');
  await write('sources/tower.txt', 'The tower is of brick.\n');
  const { problems } = await run({
    createParallelFinder: () => {
      throw new Error('planted');
    },
  });
  expect(problems).toHaveLength(1);
  expect(await readFile(join(folder, 'records/index.json'), 'utf8')).toBe(before);
});
