import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
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
  appendFileSync(join(content, 'archive.yaml'), 'leaveOutBroken: true\n');
  await build(content, inFolder('built'));
  // What is remembered of the last build says which engine it took.
  const work = join(ownCheckout(), '.work');
  const writtenAt = (name: string) => statSync(join(work, 'kept', name)).mtimeMs;
  const [last = ''] = readdirSync(join(work, 'kept')).sort((one, other) => writtenAt(other) - writtenAt(one));
  const made: unknown = JSON.parse(readFileSync(join(work, 'kept', last, 'made.json'), 'utf8'));
  engine = join(work, 'engines', (made as { engine: string }).engine);
});

/** @returns what it has printed */
async function build(from: string, to: string): Promise<string> {
  const { code, output } = await runBuild({ content: from, out: to });
  expect(code, output).toBe(0);
  return output;
}

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
  expect(await build(content, inFolder('built'))).toContain('Nothing has changed');
});

test('A file that breaks and is whole again: its site is what a build from nothing makes, broken and mended', async () => {
  const out = inFolder('built');
  const whole = fingerprint(out);
  const source = join(content, 'sources', 'two.txt');
  const text = readFileSync(source, 'utf8');
  writeFileSync(source, `\u202e${text}`);
  await build(content, out);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('two.txt');
  const [cold, coldOut] = [inFolder('broken-cold'), inFolder('broken-cold-site')];
  cpSync(content, cold, { recursive: true, filter: (file) => !file.startsWith(join(content, 'records')) });
  await build(cold, coldOut);
  expect(fingerprint(out)).toEqual(fingerprint(coldOut));
  writeFileSync(source, text);
  await build(content, out);
  expect(fingerprint(out)).toEqual(whole);
});

const reused = (): number => Number(/, ([\d,]+) of them/.exec(said)?.[1]?.replace(',', '') ?? 0);

/** The audit makes more of them, and looks closer: a page that one edit leaves as it was may be made anew for another. */
const edits = Number(process.env.AUDIT_EDITS ?? 20);
const editsAtOnce = process.env.AUDIT_EDITS === undefined ? 4 : 2;
const rounds = edits / editsAtOnce;

test(
  'After many edits, some at a time, the site is what a build from nothing makes, in one process or two',
  async () => {
    await renderOn();
    const edited: string[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      for (let edit = 0; edit < editsAtOnce; edit += 1) edited.push(editArchive(content, random));
      await renderOn();
      // A fault stays: what is not made anew is taken over again.
      if (round % 2 > 0 && round < rounds) continue;
      await render(inFolder('cold'), round % 4 > 0 ? 2 : 1);
      expect(fingerprint(site), edited.join('\n')).toEqual(fingerprint(inFolder('cold')));
      rmSync(inFolder('cold'), { recursive: true });
    }
  },
  edits * 60_000,
);

/** What the test before has left is as good; each can be run by itself. */
const renderOnce = (): Promise<void> => (existsSync(site) ? Promise.resolve() : renderOn());

test('What an edit does not concern is taken over, and what somebody changed in the site is not', async () => {
  await renderOnce();
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
  await renderOnce();
  const before = fingerprint(site);
  editArchive(content, random);
  await render(inFolder('next'), 1, kept);
  expect(reused()).toBeGreaterThan(0);
  expect(fingerprint(site)).toEqual(before);
  rmSync(inFolder('next'), { recursive: true });
});
