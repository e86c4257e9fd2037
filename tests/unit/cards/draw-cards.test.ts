import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawCards } from '../../../scripts/cards/draw-cards.ts';
import type { Progress } from '../../../scripts/report/progress.ts';

const silent: Progress = { start() {}, tick() {}, done() {} };

let folder: string;
let kept: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
  kept = join(folder, 'kept');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Draws the card of a document with this title in a fresh site. @returns its picture */
async function draw(title: string): Promise<Buffer> {
  const cards = join(folder, 'site', 'cards');
  rmSync(cards, { recursive: true, force: true });
  mkdirSync(cards, { recursive: true });
  const card = { label: 'Transcript', title, supplied: false, lines: [], strips: [], foot: '', archive: 'The Archive' };
  writeFileSync(join(cards, 'boats.json'), JSON.stringify(card));
  await drawCards(join(folder, 'site'), silent, kept);
  expect(readdirSync(cards)).toEqual(['boats.png']);
  return readFileSync(join(cards, 'boats.png'));
}

const keptFiles = () => readdirSync(kept).map((name) => join(kept, name));

test('What shows the same is taken from what was drawn before, and a changed title is drawn anew', async () => {
  const boats = await draw('A talk about boats');
  const [file = ''] = keptFiles();
  expect(readFileSync(file)).toEqual(boats);
  const piers = await draw('A talk about piers');
  expect(piers.equals(boats)).toBe(false);
  expect(keptFiles()).toHaveLength(2);
  // Told by a picture that nothing would draw for this title.
  writeFileSync(file, piers);
  expect(await draw('A talk about boats')).toEqual(piers);
  expect(await draw('A talk about piers')).toEqual(piers);
  rmSync(kept, { recursive: true });
  expect(await draw('A talk about boats')).toEqual(boats);
});

test('A picture that was broken off is drawn anew', async () => {
  const boats = await draw('A talk about boats');
  const [file = ''] = keptFiles();
  for (const length of [0, 8, boats.length - 1]) {
    writeFileSync(file, boats.subarray(0, length));
    expect(await draw('A talk about boats')).toEqual(boats);
    expect(readFileSync(file)).toEqual(boats);
  }
});

test('What no build has taken for a month goes, what is taken stays', async () => {
  await draw('A talk about boats');
  await draw('A talk about piers');
  const long = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  for (const file of keptFiles()) utimesSync(file, long, long);
  const piers = await draw('A talk about piers');
  expect(keptFiles().map((file) => readFileSync(file))).toEqual([piers]);
});
