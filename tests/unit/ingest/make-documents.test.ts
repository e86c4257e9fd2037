import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../../scripts/ingest/content/read-content.ts';
import { openDocumentThreads } from '../../../scripts/ingest/document-threads.ts';
import { makeAhead } from '../../../scripts/ingest/make-documents.ts';
import { normalizeArchive } from '../../../scripts/ingest/normalize-archive.ts';
import { listFiles } from '../../../scripts/list-files.ts';
import type { Progress } from '../../../scripts/report/progress.ts';

const progress: Progress = { start() {}, tick() {}, done() {} };
/** More than are made before threads are started. */
const many = 60;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'threads-'));
  await mkdir(join(folder, 'content', 'sources'), { recursive: true });
  for (let place = 0; place < many; place += 1) await writeSource(place, `Harbour no. ${place} is open.`);
});
afterAll(() => rm(folder, { recursive: true }));

const writeSource = (place: number, text: string) =>
  writeFile(
    join(folder, 'content', 'sources', `harbour-${place}.md`),
    `# Harbours\n\n“${text}” said Ana Ruiz of Porto.\n`,
  );

const normalize = (threads: number, records = join(folder, `records-${threads}`)) =>
  normalizeArchive({ content: join(folder, 'content'), records, progress, threads });

const readAll = async (records: string) =>
  Promise.all(listFiles(records).map(async (file) => [file, await readFile(join(records, file), 'utf8')]));

test('Threads make the documents that one thread makes, and tell of the same warnings', async () => {
  const [alone, together] = [await normalize(0), await normalize(2)];
  expect(together).toEqual(alone);
  expect(await readAll(join(folder, 'records-2'))).toEqual(await readAll(join(folder, 'records-0')));
});

test('A source that a thread can’t read is a problem in its place', async () => {
  const broken = join(folder, 'content', 'sources', 'harbour-9.md');
  const before = await readFile(broken);
  await writeFile(broken, '---\ntitle: &title Harbour\n---\n\nNo harbour.\n');
  const alone = await normalize(0);
  expect(alone.problems.map(({ file }) => file)).toEqual([broken]);
  expect(await normalize(1)).toEqual(alone);
  await writeFile(broken, before);
});

/** Ends itself at the source called as `data` says, answers for every other. */
const mortal = (id: string) =>
  new URL(
    `data:text/javascript,import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ id }) => {
      if (id === '${id}') throw new Error('no more memory');
      parentPort.postMessage({ record: id, problems: [] });
    });`,
  );

const askAll = async (script?: URL) => {
  const { content } = await readContent(join(folder, 'content'));
  const threads = openDocumentThreads(
    { folder: join(folder, 'content'), sources: undefined, content },
    2,
    script && { script },
  );
  const asked = content.sources.map((listing) => threads.make({ listing, bytes: new Uint8Array() }));
  const told = await Promise.allSettled(asked);
  threads.close();
  return { told, ids: content.sources.map(({ id }) => id) };
};

// Some times: what it told before its end may come late.
test('A thread that ends fails its own document alone, and another takes its place', { repeats: 9 }, async () => {
  const { told, ids } = await askAll(mortal('harbour-30'));
  expect(told.flatMap((one, place) => (one.status === 'rejected' ? ids[place] : []))).toEqual(['harbour-30']);
  expect(told.flatMap((one) => (one.status === 'fulfilled' ? one.value?.record : []))).toEqual(
    ids.filter((id) => id !== 'harbour-30'),
  );
});

test('Threads that find another folder than was listed make nothing of it', async () => {
  const { content } = await readContent(join(folder, 'content'));
  const listed = { ...content, sources: content.sources.slice(1) };
  const threads = openDocumentThreads({ folder: join(folder, 'content'), sources: undefined, content: listed }, 1);
  const [listing] = listed.sources;
  if (!listing) throw new Error('There is a source.');
  expect(await threads.make({ listing, bytes: new Uint8Array() })).toBeUndefined();
  threads.close();
});

test('What is begun ahead comes in its order, and a failure when its turn has come', async () => {
  const begin = (place: number) => (place === 3 ? Promise.reject(new Error('full')) : Promise.resolve(place));
  const got: number[] = [];
  const read = async () => {
    for await (const [, value] of makeAhead([0, 1, 2, 3, 4], { begin, ahead: () => 3, onWait: () => undefined }))
      got.push(value);
  };
  await expect(read()).rejects.toThrow('full');
  expect(got).toEqual([0, 1, 2]);
});
