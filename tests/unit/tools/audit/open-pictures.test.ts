import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPictures } from '../../../../scripts/tools/audit/open-pictures.ts';
import { listFiles } from '../../../../scripts/list-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function take(...names: string[]): void {
  const pictures = openPictures(join(folder, 'to'));
  for (const name of names) writeFileSync(join(pictures.folder, name), name);
  pictures.commit();
}
const taken = () => listFiles(folder).filter((file) => !file.endsWith('.stamp.json'));

test('Pictures are added to earlier ones and to what is not ours', () => {
  take('home.png', 'search.png');
  writeFileSync(join(folder, 'to/notes.txt'), '');
  take('home.png', 'quotes.png');
  expect(taken()).toEqual(['to/home.png', 'to/notes.txt', 'to/quotes.png', 'to/search.png']);
});

test('A folder of somebody’s own pictures is refused', () => {
  take('home.png');
  rmSync(join(folder, 'to/.stamp.json'));
  expect(() => {
    take('home.png');
  }).toThrow('nothing says that they are the pictures of an archive');
  expect(taken()).toEqual(['to/home.png']);
});

test('A picture of somebody else is never written over', () => {
  take('home.png');
  writeFileSync(join(folder, 'to/search.png'), 'mine');
  expect(() => {
    take('search.png');
  }).toThrow('files that no build wrote stand in the place of the pictures: search.png');
});
