import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPages } from '../../scripts/build/render/render-pages.ts';
import { normalizeArchive } from '../../scripts/ingest/normalize-archive.ts';
import { createSeededRandom } from '../../scripts/tools/seeded-random.ts';
import { editArchive, writeEditedArchive } from './edited-archive.ts';
import { fingerprint, ownCheckout, runBuild } from './run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'incremental-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const inFolder = (name: string): string => join(folder, name);
const [content, records, site, kept] = [inFolder('content'), inFolder('records'), inFolder('site'), inFolder('kept')];
const random = createSeededRandom(20);
let said = '';
const progress = {
  start: () => undefined,
  tick: () => undefined,
  done: (summary?: string) => {
    said = summary ?? '';
  },
};
let engine: string;

beforeAll(async () => {
  writeEditedArchive(content, random);
  const { code, output } = await runBuild({ content, out: inFolder('built') });
  expect(code, output).toBe(0);
  // What is remembered of the last build says which engine it took.
  const work = join(ownCheckout(), '.work');
  const writtenAt = (name: string) => statSync(join(work, 'kept', name)).mtimeMs;
  const [last = ''] = readdirSync(join(work, 'kept')).sort((one, other) => writtenAt(other) - writtenAt(one));
  const made: unknown = JSON.parse(readFileSync(join(work, 'kept', last, 'made.json'), 'utf8'));
  engine = join(work, 'engines', (made as { engine: string }).engine);
});

/** Renders the archive as it is now into a fresh folder, with what the last build left or without. */
async function render(to: string, processes: number, last?: string): Promise<void> {
  const { problems } = await normalizeArchive({ content, records, progress });
  expect(problems).toEqual([]);
  rmSync(inFolder('fresh'), { recursive: true, force: true });
  mkdirSync(inFolder('fresh'));
  const options = { engine, content, records, portable: undefined, lastSite: site, processes, progress };
  const rendered = await renderPages({ ...options, site: to, kept: { last, fresh: inFolder('fresh') } });
  expect(rendered?.problems).toEqual([]);
}

/** Builds on what the last build left, in its place. */
async function renderOn(): Promise<void> {
  await render(inFolder('next'), 1, kept);
  for (const [from, to] of [
    [inFolder('next'), site],
    [inFolder('fresh'), kept],
  ] as const) {
    rmSync(to, { recursive: true, force: true });
    renameSync(from, to);
  }
}

test('A build of what was built already leaves it in its place', async () => {
  const { code, output } = await runBuild({ content, out: inFolder('built') });
  expect(code, output).toBe(0);
  expect(output).toContain('Nothing has changed');
});

const reused = (): number => Number(/, ([\d,]+) of them/.exec(said)?.[1]?.replace(',', '') ?? 0);

test('After twenty edits, two at a time, the site is what a build from nothing makes, in one process or two', async () => {
  await renderOn();
  const edits: string[] = [];
  for (let pair = 1; pair <= 10; pair += 1) {
    edits.push(editArchive(content, random), editArchive(content, random));
    await renderOn();
    if (pair % 3 > 0 && pair < 10) continue;
    await render(inFolder('cold'), pair % 2 > 0 ? 1 : 2);
    expect(fingerprint(site), edits.join('\n')).toEqual(fingerprint(inFolder('cold')));
    rmSync(inFolder('cold'), { recursive: true });
  }
});

test('What an edit does not concern is taken over, and what somebody changed in the site is not', async () => {
  await renderOn();
  const before = fingerprint(site);
  await renderOn();
  const unchanged = reused();
  expect(unchanged).toBeGreaterThan(Object.keys(before).length / 4);
  expect(fingerprint(site)).toEqual(before);
  appendFileSync(join(site, 'about', 'index.html'), 'Nonsense');
  await renderOn();
  expect(reused()).toBe(unchanged - 1);
  expect(readFileSync(join(site, 'about', 'index.html'), 'utf8')).not.toContain('Nonsense');
});

test('Files are shared with the last site until it is removed, and nothing writes into them', async () => {
  await renderOn();
  const before = fingerprint(site);
  editArchive(content, random);
  await render(inFolder('next'), 1, kept);
  expect(reused()).toBeGreaterThan(0);
  expect(fingerprint(site)).toEqual(before);
  rmSync(inFolder('next'), { recursive: true });
});
