import { zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { checkCopy } from '../../../scripts/bags/check-copy.ts';
import { openZipCopy } from '../../../scripts/bags/open-copy.ts';
import { bagOf, zipOf } from './bag-of.ts';

const faults = (zip: Uint8Array) =>
  checkCopy(openZipCopy('bag.zip', zip)).problems.map(({ kind, what }) => `${kind}: ${what}`);
const signatures = { entry: 0x02014b50 };

/** Changes numbers of the list of files, at their place in the line of the file of that number. */
function edit(zip: Uint8Array, number: number, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  const lines = [...copy.keys()].filter(
    (place) => place + 4 <= copy.length && view.getUint32(place, true) === signatures.entry,
  );
  view.setUint32((lines[number] ?? 0) + at, value, true);
  return copy;
}
/** Places in a line, by PKWARE's APPNOTE. */
const places = { crc: 16, size: 24, attributes: 38, offset: 42 };

test.each(['../a.txt', '/a.txt', 'bag/../../a.txt', 'C:\\a.txt', 'bag/data\\..\\..\\a', 'bag//a'])(
  'A zip whose file would be written elsewhere is refused: %s',
  (name) => {
    const files: Zippable = { 'bag/bagit.txt': Buffer.from('x'), [name]: Buffer.from('y') };
    expect(faults(zipSync(files))).toEqual([expect.stringMatching(/^unsafe-name: Its name leads out of the folder/)]);
  },
);

test('A zip with two files of one name, on disks that know no capitals too, is refused', () => {
  expect(faults(zipOf({ 'a.txt': '1', 'A.txt': '2' }))).toEqual([expect.stringContaining('It is in the zip twice')]);
});

test('A zip with a link is refused', () => {
  expect(faults(edit(zipOf(bagOf()), 2, places.attributes, 0xa1ff0000))).toEqual(['unsafe-name: It is a link.']);
});

test('A zip that unpacks to more than it can is refused before anything is', () => {
  expect(faults(edit(zipOf(bagOf()), 1, places.size, 50_000_000))).toEqual([
    'unsafe-name: It says that it is larger than anything that is packed can be.',
  ]);
  const large = edit(zipOf(bagOf()), 1, places.size, 0xffffffff);
  expect(faults(large)).toHaveLength(1);
  const overlapping = edit(zipOf(bagOf()), 1, places.offset, 0);
  expect(faults(overlapping)).toEqual([expect.stringContaining('shares bytes with another part')]);
});

test('A file of another length or checksum than the zip says is not taken for what the list says', () => {
  const zip = zipOf(bagOf());
  const names = Object.keys(bagOf());
  const at = names.indexOf('data/a.txt');
  expect(faults(edit(zip, at, places.size, 3))).toContain('changed: It is not what manifest-sha256.txt says.');
  expect(faults(edit(zip, at, places.size, 5))).toContain('changed: It is not what manifest-sha256.txt says.');
  expect(faults(edit(zip, at, places.crc, 0))).toContain('changed: It is not what manifest-sha256.txt says.');
});

test('What is no zip, or breaks off, is refused', () => {
  const zip = zipOf(bagOf());
  for (const bytes of [new Uint8Array(0), Buffer.from('nonsense'), zip.subarray(0, zip.length - 30)])
    expect(faults(bytes)).toEqual([expect.stringMatching(/^broken-file/)]);
});
