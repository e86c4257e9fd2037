import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprint, runBuild, runBuildUntil } from './run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'broken-off-'));
const place = { content: join(folder, 'content'), records: join(folder, 'content/records'), out: join(folder, 'dist') };

const writeSource = (words: string) =>
  writeFileSync(join(place.content, 'sources/harbour.txt'), `The Harbour\n\nThe harbour ${words}.\n`);
const built = () => ({ site: fingerprint(place.out), records: fingerprint(place.records) });
const readPage = () => readFileSync(join(place.out, 'documents/harbour/index.html'), 'utf8');

beforeAll(async () => {
  mkdirSync(join(place.content, 'sources'), { recursive: true });
  writeSource('opens on Monday');
  expect(await runBuild(place)).toMatchObject({ code: 0 });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each([
  ['while the pages are rendered', 'Reading sources', 'opens on Tuesday'],
  ['while the site is indexed', 'Making links relative', 'opens on Wednesday'],
])('A build that is killed %s', (_when, line, words) => {
  test('leaves site and records as they were, and the next build works', async () => {
    const before = built();
    writeSource(words);
    const { code, output } = await runBuildUntil(line, place);
    expect(output).toContain(line);
    expect(code, 'the build ended before it was killed').toBeNull();
    expect(built()).toEqual(before);

    const next = await runBuild(place);
    expect(next.output).toContain('Built 1 document');
    expect(next.code).toBe(0);
    expect(readPage()).toContain(words);
    expect(JSON.stringify(built())).not.toBe(JSON.stringify(before));
  });
});
