import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkBagPlace } from '../../../scripts/bags/check-bag-place.ts';
import { writeStamp } from '../../../scripts/written/folder-stamp.ts';

const folder = mkdtempSync(join(tmpdir(), 'bag-place-'));
const at = (...names: string[]): string => join(folder, ...names);
const folders = { content: at('content'), records: at('content', 'records'), out: at('site') };
/** A site that another command made. */
const elsewhere = at('elsewhere');

beforeAll(() => {
  for (const made of [folders.records, folders.out, join(elsewhere, 'data', 'bag'), at('full'), at('empty')])
    mkdirSync(made, { recursive: true });
  writeFileSync(at('full', 'letter.txt'), 'Mine.');
  writeFileSync(join(elsewhere, 'index.html'), '<p>Seen by everybody.</p>');
  writeStamp(elsewhere, 'site');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['the site', folders.out, 'is in a site'],
  ['a folder of it', join(folders.out, 'data', 'bag'), 'is in a site'],
  ['what holds it', folder, "can't be written"],
  ['another site', elsewhere, 'is in a site'],
  ['a folder of another site', join(elsewhere, 'data', 'bag'), 'is in a site'],
  ['the archive', join(folders.content, 'bag'), "can't be written"],
  ['a folder that is not empty', at('full'), 'is there and not empty'],
])('A bag with what is withheld is not written into %s', (_name, place, told) => {
  expect(() => {
    checkBagPlace(place, folders);
  }).toThrow(told);
});

test.each(['new', 'empty'])('It is written into a folder that is %s', (name) => {
  expect(() => {
    checkBagPlace(at(name), folders);
  }).not.toThrow();
});
