import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { joinCrcs } from '../../../src/parts/join-crcs.ts';
import { zipFile, zipFiles, zipPart } from '../../../src/parts/zip-files.ts';

const texts = ['', 'a', 'ü — “no”\n', 'x'.repeat(70_000), 'Who pays the toll? '.repeat(900)];

const textsOf = (zip: Buffer) => Object.values(unzipSync(zip)).map((bytes) => Buffer.from(bytes).toString());

/** As a build finds it that takes it over from the one before. */
const kept = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

test('A file of a zip is its parts, one behind the other, whatever they are', () => {
  const files = [texts, [], [''], [...texts].reverse()];
  const zip = zipFiles(files.map((parts, number) => [`${number}.txt`, parts.map(zipPart).map(kept)] as const));
  expect(textsOf(zip)).toEqual(files.map((parts) => parts.join('')));
});

test('Files that were zipped before stand beside others', () => {
  const zip = zipFiles([
    ...texts.map((text, number) => [`${number}.txt`, kept(zipFile(text))] as const),
    ['last.txt', ['At ', 'last'].map(zipPart)],
  ]);
  expect(textsOf(zip)).toEqual([...texts, 'At last']);
});

test('More files than a zip can say it has are refused', () => {
  const empty = zipFile('');
  const files = Array.from({ length: 65_536 }, (_, number) => [String(number), empty] as const);
  expect(() => zipFiles(files)).toThrow('A zip holds 65535 files and 4 GB at most, and this one has 65536.');
});

test('The checksum of texts one behind the other is made of theirs', () => {
  for (const first of texts) {
    for (const second of texts) {
      const joined = joinCrcs(crc32(first), { crc: crc32(second), size: Buffer.byteLength(second) });
      expect(joined).toBe(crc32(first + second));
    }
  }
});

test('What programs check a file made of parts by is what it holds', () => {
  const zip = zipFiles([['a.txt', texts.map(zipPart)]]);
  const whole = texts.join('');
  // At the zip's end its list of files has the checksum behind 16 bytes and the size behind 24.
  const entry = zip.indexOf('PK\x01\x02', 0, 'latin1');
  expect([zip.readUInt32LE(entry + 16), zip.readUInt32LE(entry + 24)]).toEqual([
    crc32(whole),
    Buffer.byteLength(whole),
  ]);
});
