import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsOf, listIds, pageWords } from './page-words.ts';
import { fingerprint, runBuild, runFreeze } from './run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
const place = { content: join(folder, 'content'), records: join(folder, 'content/records'), out: join(folder, 'dist') };

const harbour = ['The Harbour', 'The harbour opens on Monday.', 'The ferry sails at nine.', 'The keeper waits.'];
const tower = ['The Tower', 'The tower is closed.', 'The bells are silent.'];
const mill = ['The Mill', 'The mill is closed.', 'The wheel is still.'];
const lock = ['The Lock', 'The lock is shut. Nobody has the key.', 'The gate is old.'];
const bridge = ['The Bridge', 'The bridge is closed.', 'The carts wait.'];

function write(files: Record<string, string | string[]>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place.content, file)), { recursive: true });
    writeFileSync(join(place.content, file), typeof text === 'string' ? text : `${text.join('\n\n')}\n`);
  }
}

const built = () => ({ site: fingerprint(place.out), records: fingerprint(place.records) });
const readPage = (id: string) => readFileSync(join(place.out, 'documents', id, 'index.html'), 'utf8');

/** The words of the first passage at or after the element with this id. */
function wordsAt(id: string, anchor: string): string {
  const html = readPage(id);
  const ids = listIds(html);
  expect(ids.filter((other) => other === anchor)).toEqual([anchor]);
  const words = Map.groupBy(pageWords(html), ({ passage }) => passage);
  const passage = ids.slice(ids.indexOf(anchor)).find((other) => words.has(other)) ?? '';
  return (words.get(passage) ?? []).map(({ word }) => word).join(' ');
}

beforeAll(async () => {
  write({
    'archive.yaml': 'portable: false\n',
    'sources/harbour.txt': harbour,
    'sources/tower.txt': tower,
    'sources/mill.txt': mill,
    'sources/bridge.txt': bridge,
    'sources/lock.txt': lock,
    'sources/old-name.txt': ['A quiet day at sea.'],
  });
  expect(await runFreeze(place.content)).toMatchObject({ code: 0 });
  expect(await runBuild(place)).toMatchObject({ code: 0 });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('Passages and documents that have gone or have other words fail the build, each by name, and site and records stay', async () => {
  const before = built();
  rmSync(join(place.content, 'sources/old-name.txt'));
  write({
    // One has other words, and the last of the tower is gone.
    'sources/harbour.txt': harbour.with(2, 'The ferry sails at ten.'),
    'sources/tower.txt': tower.slice(0, 2),
    'sources/new-name.txt': ['A quiet day at sea.'],
  });
  const { code, output } = await runBuild(place);
  expect(code).toBe(1);
  expect(output).toContain('The passage "p2" of "harbour" has gone since its address was given out.');
  expect(output).toContain('The passage "p2" of "tower" has gone since its address was given out.');
  expect(output).toContain('ledger.json:');
  expect(output).toContain('"npm run freeze -- --propose" writes that for all at once.');
  expect(output).toContain('The document "old-name" has gone; its words are in "new-name" now.');
  expect(output).toContain('Put "formerIds: [old-name]" on the card of "new-name".');
  expect(built()).toEqual(before);
});

describe('With the way declared on the cards', () => {
  const proposals = join(place.content, 'proposed.yaml');
  let proposed = '';

  beforeAll(async () => {
    write({
      'sources/harbour.txt': harbour.slice(0, 3),
      // The last passage went to another document, and a document has another name.
      'sources/tower.txt': [...tower, 'The keeper waits.'],
      'catalog/harbour.yaml': 'source: harbour.txt\nmoved: { p3: tower#p3 }\n',
      'catalog/new-name.yaml': 'source: new-name.txt\nformerIds: [old-name]\n',
      'sources/mill.txt': ['The Mill', 'The mill is high.', ...mill.slice(1)],
      'sources/bridge.txt': ['The Bridge', 'The bridge is open.', 'The carts roll.', 'The keeper waits.'],
      'catalog/bridge.yaml': 'source: bridge.txt\nmoved: { p1: p1, p2: p3 }\n',
      'sources/lock.txt': lock.with(1, 'The lock is open. Nobody has the key.'),
    });
    proposed = (await runFreeze(place.content, '--propose')).output + readFileSync(proposals, 'utf8');
    expect(await runFreeze(place.content, '--accept')).toMatchObject({ code: 0 });
    const { code, output } = await runBuild(place);
    expect(output).toContain('Built 6 documents');
    expect(code).toBe(0);
  });

  test('what was proposed for all that changed is on the cards once it was accepted, and the page says once that it leads on', async () => {
    expect(proposed).toContain('Wrote 1 proposal to');
    expect(proposed).toContain(
      'lock:\n  moved:\n    # 1 of its 2 sentences stand there: “Nobody has the key.”.\n    p1: p3\n',
    );
    expect(readFileSync(join(place.content, 'catalog/lock.yaml'), 'utf8')).toContain('source: lock.txt\nmoved:\n');
    expect(wordsAt('lock', 'p1')).toBe('The lock is open. Nobody has the key.');
    expect(readPage('lock').match(/1 old address in this document now leads elsewhere/g)).toHaveLength(1);
    const again = await runFreeze(place.content, '--propose');
    expect(again).toMatchObject({ code: 0 });
    expect(again.output).toContain('All addresses of the ledger lead to their words.');
    expect(existsSync(proposals)).toBe(false);
  });

  test('old addresses of passages and documents lead to the new ones', () => {
    const moved = elementsOf(readPage('harbour')).findIndex(({ attribs }) => attribs['id'] === 'p3');
    const links = elementsOf(readPage('harbour'))
      .slice(moved)
      .map(({ attribs }) => attribs['href']);
    expect(links).toContain('../tower/#p3');
    expect(wordsAt('tower', 'p3')).toBe('The keeper waits.');

    const former = elementsOf(readPage('old-name'));
    expect(former.map(({ attribs }) => attribs['href'])).toContain('../new-name/');
    const refresh = former.find(({ attribs }) => attribs['http-equiv'] === 'refresh');
    expect(refresh?.attribs['content']).toBe('0; url=../new-name/');
  });

  test('where words are put before others, the others keep their addresses and the new ones take a number of their own', () => {
    expect(wordsAt('mill', 'p1')).toBe('The mill is closed.');
    expect(wordsAt('mill', 'p2')).toBe('The wheel is still.');
    expect(wordsAt('mill', 'p3')).toBe('The mill is high.');
  });

  test('a passage whose words changed leads on from its old address, or stays there, as the card says', () => {
    expect(wordsAt('bridge', 'p1')).toBe('The bridge is open.');
    expect(wordsAt('bridge', 'p2')).toBe('The carts roll.');
  });
});
