import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Keeping } from '../../../scripts/ingest/keep-documents.ts';
import { normalizeArchive } from '../../../scripts/ingest/normalize-archive.ts';

let folder: string;
let summary: string | undefined;
const progress = {
  start: () => undefined,
  tick: () => undefined,
  done: (said?: string) => {
    summary = said;
  },
};
const content = (): string => join(folder, 'content');
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(content(), path)), { recursive: true });
  writeFileSync(join(content(), path), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  write('sources/ferry.txt', 'The Ferry\n\n“It sails,” Ada Quill said.\n');
  write('sources/mill.txt', 'The Mill\n\nThe mill turns. The “wheel is new.\n');
  write('catalog/mill.yaml', 'source: mill.txt\ntitle: The Mill\n');
});

const records = (name = 'records'): string => join(folder, name);
const remembered = (): string => join(folder, 'kept.json');

/** How many documents a run takes over, and what it warns of. What it writes is always what a run from nothing writes. */
async function run(
  program = 'one',
  others: NonNullable<Keeping['others']> = [],
): Promise<[reused: number, warnings: number]> {
  const { problems, warnings } = await normalizeArchive({
    content: content(),
    records: records(),
    progress,
    keeping: { file: remembered(), records: records(), program, others },
  });
  expect(problems).toEqual([]);
  const reused = Number(/, (\d+) of them/.exec(summary ?? '')?.[1] ?? 0);
  await normalizeArchive({ content: content(), records: records('anew'), progress });
  expect(readAll(records())).toEqual(readAll(records('anew')));
  return [reused, warnings.length];
}

const readAll = (path: string): Record<string, string> =>
  Object.fromEntries(readdirSync(path).map((file) => [file, readFileSync(join(path, file), 'utf8')]));

test('Documents are taken from the last run, with what is told of them', async () => {
  expect(await run()).toEqual([0, 1]);
  expect(await run()).toEqual([2, 1]);
});

test.each<[what: string, edit: () => void, reused: number]>([
  ['its source', () => write('sources/ferry.txt', 'The Ferry\n\n“It waits,” Ada Quill said.\n'), 1],
  ['its card', () => write('catalog/mill.yaml', 'source: mill.txt\ntitle: The Old Mill\n'), 1],
  ['a new card', () => write('catalog/ferry.yaml', 'source: ferry.txt\ntitle: Ferries\n'), 1],
  ['an authority', () => write('authorities/people.yaml', '- { id: ada, name: Ada Quill, basis: supplied }\n'), 0],
  ['what the archive says', () => write('archive.yaml', 'rights: { statement: Ours., publish: full }\n'), 0],
  ['its record, which is not there', () => rmSync(join(records(), 'ferry.json')), 1],
  ['its place', () => cpSync(join(content(), 'sources/ferry.txt'), join(content(), 'sources/copies/ferry.txt')), 2],
])('A document is made anew for %s', async (_what, edit, reused) => {
  await run();
  edit();
  expect((await run())[0]).toBe(reused);
});

test('What another command has read of the same archive is taken over, with the lines behind a # that it put on cards', async () => {
  const aside = { file: join(folder, 'aside.json'), records: records('aside') };
  const keeping = { ...aside, program: 'one' };
  await normalizeArchive({ content: content(), records: aside.records, progress, keeping });
  write(
    'catalog/mill.yaml',
    'source: mill.txt\ntitle: The Mill\n\n# Found, and shown without a word here:\n#   language: en\n',
  );
  expect((await run('one', [aside]))[0]).toBe(2);
  expect((await run('one', [aside]))[0]).toBe(2);
  write('catalog/mill.yaml', 'source: mill.txt\n# Ours.\ntitle: The Mill\n');
  expect((await run('one', [aside]))[0]).toBe(1);
});

test('All are made anew by another program, and where nothing is remembered', async () => {
  await run();
  expect((await run('another'))[0]).toBe(0);
  rmSync(remembered());
  expect((await run('another'))[0]).toBe(0);
  writeFileSync(remembered(), '[');
  expect((await run('another'))[0]).toBe(0);
});

test('What documents share is found of words that are kept, as of words that are read', async () => {
  const shared = 'Its turquoise lanterns hang above crumbling ramparts and drowned orchards.';
  write('sources/ferry.txt', `The Ferry\n\n“It sails,” Ada Quill said. ${shared}\n`);
  write('sources/tower.txt', `The Tower\n\nNobody lives here, she wrote. ${shared}\n`);
  await run();
  const found = () => readFileSync(join(records(), 'parallels.json'), 'utf8');
  expect(found()).toContain('"kind":"wording"');
  write('sources/tower.txt', `The Tower\n\nNobody sleeps here, she wrote at length. ${shared}\n`);
  expect((await run())[0]).toBe(2);
  expect(found()).toContain('"kind":"wording"');
});
