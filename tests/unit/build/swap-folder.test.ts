import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swapFolder } from '../../../scripts/build/swap-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const make = (name: string) => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), name);
  return join(folder, name);
};

test('the fresh folder stands where the old one did, and nothing is left over', () => {
  const fresh = make('fresh');
  const place = make('place');
  writeFileSync(join(place, 'old.html'), '');
  swapFolder(fresh, place);
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('fresh');
  expect(readdirSync(folder)).toEqual(['place']);
  expect(readdirSync(place)).toEqual(['index.html']);
});

test('the place need not be there yet', () => {
  swapFolder(make('fresh'), join(folder, 'new/place'));
  expect(readFileSync(join(folder, 'new/place/index.html'), 'utf8')).toBe('fresh');
});

test('without a fresh folder the old one stays', () => {
  const place = make('place');
  expect(() => {
    swapFolder(join(folder, 'missing'), place);
  }).toThrow('ENOENT');
  expect(existsSync(join(place, 'index.html'))).toBe(true);
});
