import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFile, zipFiles } from '../../../src/parts/zip-files.ts';

const texts = ['', 'a', 'ü — “no”\n', 'x'.repeat(70_000), 'Who pays the toll? '.repeat(900)];

const textsOf = (zip: Buffer) => Object.values(unzipSync(zip)).map((bytes) => Buffer.from(bytes).toString());

test('A file of a zip is its parts, one behind the other, whatever they are', () => {
  const files = [texts, [], [''], [...texts].reverse()];
  const zip = zipFiles(files.map((parts, number) => [`${number}.txt`, parts] as const));
  expect(textsOf(zip)).toEqual(files.map((parts) => parts.join('')));
});

test('Files that were zipped before stand beside others, also where they were kept as JSON meanwhile', () => {
  const kept = texts.map((text) => JSON.parse(JSON.stringify(zipFile(text))) as ReturnType<typeof zipFile>);
  const zip = zipFiles([
    ...kept.map((file, number) => [`${number}.txt`, file] as const),
    ['last.txt', ['At ', 'last']],
  ]);
  expect(textsOf(zip)).toEqual([...texts, 'At last']);
});
