import { expect, test } from 'vitest';
import { smallArchive, type OfflineManifest } from '../../../src/worker/offline-manifest.ts';
import { listWanted, planReuse } from '../../../src/worker/plan-copy.ts';

const makeManifest = (hashes: Record<string, string>, download = smallArchive): OfflineManifest => ({
  version: '1',
  bytes: 0,
  download,
  shell: ['index.html'],
  files: Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [file, { hash, bytes: 1 }])),
});

const large = makeManifest({ 'index.html': 'a', 'x.html': 'b', 'y.html': 'c' });
const small = makeManifest({ 'index.html': 'a', 'x.html': 'b', 'y.html': 'c' }, smallArchive - 1);

test('A small archive is wanted whole, unless the reader saves data or has removed it', () => {
  expect(listWanted(small, 'automatic', [], false)).toEqual(['index.html', 'x.html', 'y.html']);
  expect(listWanted(small, 'automatic', [], true)).toEqual(['index.html']);
  expect(listWanted(small, 'nothing', ['x.html'], false)).toEqual([]);
});

test('Of a large one, the shell and what was visited is wanted, as far as it is still there', () => {
  expect(listWanted(large, 'automatic', ['y.html', 'gone.html'], false)).toEqual(['index.html', 'y.html']);
  expect(listWanted(large, 'started', ['y.html'], false)).toEqual(['index.html', 'y.html']);
});

test('Who keeps all of it gets all of the next version, before that takes over', () => {
  expect(listWanted(large, 'whole', [], true)).toEqual(['index.html', 'x.html', 'y.html']);
});

test('Files with the same bytes are reused, under another name too; changed and unkept ones are not', () => {
  const before = makeManifest({ 'index.html': 'old', 'was.html': 'b', 'y.html': 'c' });
  const plan = planReuse(large, Object.keys(large.files), [
    { manifest: before, kept: new Set(['index.html', 'was.html']) },
  ]);
  expect([...plan]).toEqual([['x.html', { copy: 0, file: 'was.html' }]]);
});
