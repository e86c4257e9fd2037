import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findsAnother, fingerprint, runBuild, runBuildDoing, runBuilds, runBuildUntil, type Run } from './run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'broken-off-'));
const site = join(folder, 'site');
const place = {
  content: join(folder, 'content'),
  records: join(folder, 'content/records'),
  out: join(folder, 'current'),
};

const writeSource = (words: string) =>
  writeFileSync(join(place.content, 'sources/harbour.txt'), `The Harbour\n\nThe harbour ${words}.\n`);
const built = () => ({ site: fingerprint(site), records: fingerprint(place.records) });
const readPage = () => readFileSync(join(site, 'documents/harbour/index.html'), 'utf8');

/** What people put into a site. */
const own = { CNAME: 'example.org', '.well-known/security.txt': 'Contact:', '.git/HEAD': 'ref: refs/heads/main' };

let first: Run[];
beforeAll(async () => {
  mkdirSync(join(place.content, 'sources'), { recursive: true });
  symlinkSync('site', place.out);
  writeSource('opens on Monday');
  first = await runBuilds(3, place);
  for (const [path, text] of Object.entries(own)) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), text);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('Of three builds at once one ends well, and the others say that it runs', () => {
  expect(first.filter(({ code, output }) => code === 0 && output.includes('Built 1 document'))).toHaveLength(1);
  expect(first.some(findsAnother)).toBe(true);
  // One that comes late, where the machine is busy, finds its work done.
  const isDone = ({ code, output }: Run) => code === 0 && /Built 1 document|Nothing has changed/.test(output);
  expect(first.filter((run) => !isDone(run)).every((run) => run.code === 2 && findsAnother(run))).toBe(true);
  expect(readPage()).toContain('opens on Monday');
});

/**
 * Runs a build of `words` in which something happens. Where the machine is busy it may end before that: then another one is run, of other
 * words. @returns what came of the last, with what was there before it
 */
async function runUntilIn(words: string, run: () => Promise<Run>, isIn: (run: Run) => boolean) {
  for (let attempt = 1; ; attempt += 1) {
    const before = built();
    writeSource(`${words}${'!'.repeat(attempt)}`);
    const ended = await run();
    if (isIn(ended) || attempt === 5) return { ...ended, before };
  }
}

// One after the other: the second begins where the first was broken off.
test.each([
  ['while the pages are rendered', 'Reading sources', 'opens on Tuesday'],
  ['while the site is indexed', 'Drawing title cards', 'opens on Wednesday'],
])('A build that is killed %s leaves site and records as they were', async (_when, line, words) => {
  const { code, output, before } = await runUntilIn(
    words,
    () => runBuildUntil(line, place),
    (run) => run.code === null,
  );
  expect(output).toContain(line);
  expect(code, 'the build ended before it was killed').toBeNull();
  expect(built()).toEqual(before);
});

test('The build after those that were killed works', async () => {
  const before = built();
  const next = await runBuild(place);
  expect(next.output).toContain('Built 1 document');
  expect(next.code).toBe(0);
  expect(readPage()).toContain('opens on Wednesday');
  expect(JSON.stringify(built())).not.toBe(JSON.stringify(before));

  // All that people put there is there, and was told of; the link is a link.
  const kept = ['.git', '.well-known', 'CNAME'].map((name) => join(site, name)).join(', ');
  expect(next.output).toContain(`Left as they were, since no build wrote them: ${kept}`);
  for (const [path, text] of Object.entries(own)) expect(readFileSync(join(site, path), 'utf8')).toBe(text);
  expect(readlinkSync(place.out)).toBe('site');
  expect(readdirSync(folder).sort()).toEqual(['content', 'current', 'site']);
  expect(readdirSync(place.content).sort()).toEqual(['records', 'sources']);
});

test('A source that changes while its build runs is a problem, and the site stays as it was', async () => {
  const { code, output, before } = await runUntilIn(
    'opens on Thursday',
    () => runBuildDoing('Reading sources', () => writeSource('never opens'), place),
    (run) => run.code !== 0,
  );
  expect(output).toContain('harbour.txt:1:1 This file was changed while the build was running.');
  expect(code).toBe(1);
  expect(built()).toEqual(before);
});

test('A folder that no build made is refused at once, and nothing is written', async () => {
  const foreign = join(folder, 'letters');
  mkdirSync(foreign);
  writeFileSync(join(foreign, 'build.json'), '{"name":"another program"}');
  const { code, output } = await runBuild({ ...place, out: foreign });
  expect(output).toContain('nothing says that they are the site of an archive');
  expect(output).not.toContain('Reading sources');
  expect(code).toBe(2);
  expect(readdirSync(foreign)).toEqual(['build.json']);
  expect(existsSync(join(folder, '.letters.lock'))).toBe(false);
  rmSync(foreign, { recursive: true });
});
