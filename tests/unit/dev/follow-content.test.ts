import { EventEmitter, once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followContent, type Following } from '../../../scripts/dev/follow-content.ts';
import { archiveStages } from '../../../scripts/ingest/make-records.ts';
import { normalizeArchive } from '../../../scripts/ingest/normalize-archive.ts';
import { normalizeDocument } from '../../../scripts/ingest/normalize-document.ts';
import type { Problem } from '../../../scripts/report/problem.ts';
import type { Progress } from '../../../scripts/report/progress.ts';

const silent: Progress = { start() {}, tick() {}, done() {} };

let folder: string;
let following: Following | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'follow-'));
  mkdirSync(join(folder, 'sources'));
  write('The harbour is closed.');
});
afterEach(() => {
  following?.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (text: string) => writeFileSync(join(folder, 'sources/harbour.txt'), `${text}\n`);

/** Follows the folder, and gives a way to wait for the outcome of the next run. */
function follow(onChange: () => Promise<unknown>): () => Promise<unknown> {
  const runs = new EventEmitter();
  following = followContent(folder, {
    onChange: async () => {
      const outcome = await onChange();
      runs.emit('run', outcome);
    },
    onError: (error) => runs.emit('run', error),
  });
  return async () => ((await once(runs, 'run')) as [unknown])[0];
}

/** Normalizes with a stage that fails on every document which says so. */
async function normalize(): Promise<Problem[]> {
  const stages = {
    ...archiveStages,
    normalizeDocument: (...[source, content]: Parameters<typeof normalizeDocument>) => {
      if (source.text.includes('capsized')) throw new TypeError('too much water');
      return normalizeDocument(source, content);
    },
  };
  const { problems } = await normalizeArchive(
    { content: folder, records: join(folder, 'records'), progress: silent },
    stages,
  );
  return problems;
}

const record = () => readFileSync(join(folder, 'records/harbour.json'), 'utf8');

test('A stage that fails is a problem, the records stay, and the next edit is followed', async () => {
  const next = follow(normalize);
  expect(await next()).toEqual([]);
  expect(record()).toContain('The harbour is closed.');

  write('The ferry capsized.');
  expect(await next()).toMatchObject([{ kind: 'internal', file: join(folder, 'sources/harbour.txt') }]);
  expect(record()).toContain('The harbour is closed.');

  write('The harbour is open.');
  expect(await next()).toEqual([]);
  expect(record()).toContain('The harbour is open.');
});

test('A file that breaks is left out while it is broken, and is there again when it is whole', async () => {
  const next = follow(async () => {
    const options = { content: folder, records: join(folder, 'records'), progress: silent, threads: 0 };
    const keeping = { file: join(folder, '.kept.json'), records: options.records, program: 'one' };
    const { problems, leftOut } = await normalizeArchive({ ...options, keeping, leaveOutBroken: true });
    return [...problems, ...leftOut.map(({ file }) => file)];
  });
  writeFileSync(join(folder, 'sources/mill.txt'), 'The mill turns.\n');
  expect(await next()).toEqual([]);
  const [whole, index] = [record(), readFileSync(join(folder, 'records/index.json'), 'utf8')];

  write('The \u202eharbour is closed.');
  expect(await next()).toEqual(['harbour.txt']);
  expect(existsSync(join(folder, 'records/harbour.json'))).toBe(false);
  expect(readFileSync(join(folder, 'records/index.json'), 'utf8')).toContain('"mill"');

  write('The harbour is closed.');
  expect(await next()).toEqual([]);
  expect([record(), readFileSync(join(folder, 'records/index.json'), 'utf8')]).toEqual([whole, index]);
});

test('A run that breaks off is told, the first one too, and the next edit is followed', async () => {
  let runs = 0;
  const next = follow(() => {
    runs += 1;
    return runs < 3 ? Promise.reject(new Error(`broken off ${String(runs)}`)) : Promise.resolve('done');
  });
  expect(await next()).toEqual(new Error('broken off 1'));
  await following?.first;
  write('One.');
  expect(await next()).toEqual(new Error('broken off 2'));
  write('Two.');
  expect(await next()).toBe('done');
});

test('Records that are written are not followed', async () => {
  let runs = 0;
  const next = follow(() => Promise.resolve((runs += 1)));
  await next();
  mkdirSync(join(folder, 'records'));
  writeFileSync(join(folder, 'records/index.json'), '{}');
  writeFileSync(join(folder, '.records-new'), '');
  // Longer than a change takes to be noticed: a run that they caused would have been the second.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  write('The harbour is open.');
  expect(await next()).toBe(2);
});
