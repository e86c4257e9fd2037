import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostPlaces, nameOf, readList, writeList, type KeptPlace } from '../../../../src/islands/parts/kept-address.ts';

const kept: KeptPlace[] = [
  { document: 'call', place: 't12' },
  { document: 'call', place: 't14p2' },
  { document: 'report-2023', place: 'q3' },
  { document: 'call', place: 'title' },
];

test('A list becomes an address that can be read, and comes back in its order', () => {
  expect(writeList(kept)).toBe('call:t12,t14p2;report-2023:q3;call:title');
  expect(readList(`#${writeList(kept)}`)).toEqual({ places: kept, unread: 0 });
  expect(writeList([])).toBe('');
  expect(readList('')).toEqual({ places: [], unread: 0 });
});

const place = fc.record({
  document: fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,3}$/),
  place: fc.stringMatching(/^(?:title|[a-z]{1,2}[1-9]\d{0,2}(?:p[1-9]\d?)?)$/),
});

test('Any list comes back, also from an address that a program has encoded', () => {
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: nameOf, maxLength: 60 }), (places) => {
      const address = writeList(places);
      expect(readList(address).places).toEqual(places);
      expect(readList(encodeURIComponent(address)).places).toEqual(places);
      expect(new URL(`https://a.example/passages/#${address}`).hash.slice(1)).toBe(address);
    }),
  );
});

test.each([
  ['<img src=x onerror=alert(1)>:p1', 1],
  ['../../evil:p1;call:t1', 1],
  ['call:t1,t1,%00,__proto__,<b>', 3],
  ['javascript:alert(1)', 1],
  ['https://evil.example/:p1', 1],
  ['call', 1],
  ['::;', 1],
  ['%E0%A4%A', 1],
  [`${'a'.repeat(81)}:p1`, 1],
])('What names no place is counted and left out: %s', (hash, unread) => {
  const read = readList(hash);
  expect(read.unread).toBe(unread);
  for (const { document, place: id } of read.places) expect(`${document}:${id}`).toBe('call:t1');
});

test('Nothing that is written behind # makes it fail, and more places than anybody reads are left out', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => readList(hash).places.length <= mostPlaces));
  const many = Array.from({ length: mostPlaces + 7 }, (_, at) => ({ document: 'call', place: `p${String(at + 1)}` }));
  expect(readList(writeList(many))).toMatchObject({ unread: 7, places: { length: mostPlaces } });
});
