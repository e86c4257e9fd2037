import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openPack } from '../../../scripts/written/kept-pack.ts';
import { packNumbers, unpackNumbers } from '../../../scripts/ingest/text/packed-numbers.ts';

let file: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  file = join(folder, 'below', 'all.words');
});

/** Asks for values of texts, and gives those that had to be made. */
function ask(texts: string[], program = 'one'): string[] {
  const made: string[] = [];
  const pack = openPack(file, program);
  for (const text of texts) {
    const value = pack.keep(text, () => {
      made.push(text);
      return { length: text.length, text };
    });
    expect(value).toEqual({ length: text.length, text });
  }
  pack.commit();
  return made;
}

test('Values are made once, of the same by the same program', () => {
  expect(ask(['a', 'é\n😀'])).toEqual(['a', 'é\n😀']);
  expect(ask(['é\n😀', 'b', 'a'])).toEqual(['b']);
  expect(ask(['a'], 'two')).toEqual(['a']);
});

test('What was not asked for is not kept', () => {
  ask(['a', 'b']);
  ask(['a']);
  expect(ask(['a', 'b'])).toEqual(['b']);
});

test('Nothing is kept until the run has succeeded', () => {
  openPack(file, 'one').keep('a', () => 1);
  expect(ask(['a'])).toEqual(['a']);
});

test('What somebody has changed is made anew', () => {
  ask(['a', 'b']);
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -5));
  appendFileSync(file, 'no line');
  expect(ask(['a', 'b'])).toEqual(['b']);
});

test.each([
  ['none', []],
  ['small ones', [0, 1, 255]],
  ['larger ones', [0, 256, 65_535, 7]],
  ['the largest', [65_536, 4_294_967_295, 0]],
])('Numbers are read as they were: %s', (_of, numbers) => {
  expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
});
