import { expect, test } from 'vitest';
import fc from 'fast-check';
import { isDocumentId, makeDocumentId } from '../../../../scripts/ingest/content/make-document-id.ts';
import { idSchema } from '../../../../src/record/sourced.ts';

test.each([
  ['harbour.txt', 'harbour'],
  ['north/harbour.md', 'north-harbour'],
  ['2020-05/The Opening (final).v2.md', '2020-05-the-opening-final-v2'],
  ['caf%C3%A9-m%C3%BCnchen.md', 'cafe-munchen'],
  ['Łódź – Straße, Ærø.txt', 'lodz-strasse-aero'],
  ['100%.txt', '100'],
])('%s becomes %s', (file, id) => {
  expect(makeDocumentId(file)).toBe(id);
});

test('A path without an ASCII letter or digit takes a hash of the path', () => {
  expect(makeDocumentId('新聞.txt')).toMatch(/^document-[0-9a-f]{8}$/);
  expect(makeDocumentId('新聞.txt')).not.toBe(makeDocumentId('新.txt'));
});

test('A long path is cut at a hyphen and takes a hash of the path', () => {
  const id = makeDocumentId(`${'harbour-'.repeat(20)}.txt`);
  expect(id).toMatch(/^(?:harbour-){9}[0-9a-f]{8}$/);
  expect(makeDocumentId(`${'x'.repeat(200)}.txt`)).toHaveLength(80);
});

test('A name that one system stores composed and another decomposed has one id', () => {
  const long = `${'é'.repeat(90)}.txt`;
  expect(makeDocumentId(long.normalize('NFD'))).toBe(makeDocumentId(long.normalize('NFC')));
});

test('Whatever the path, the id is safe in an address', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 30 }),
      (file) => idSchema.safeParse(makeDocumentId(file)).success,
    ),
  );
});

test('The names of what stands beside the documents are nobody’s id', () => {
  expect(makeDocumentId('index.txt')).toMatch(/^index-[0-9a-f]{8}$/);
  expect(makeDocumentId('page.md')).toMatch(/^page-[0-9a-f]{8}$/);
  expect(['index', 'page', 'a--b', 'indexes'].map((id) => isDocumentId(id))).toEqual([false, false, false, true]);
});

test.each(['con', 'PRN', 'Aux.', 'nul', 'com1', 'LPT9'])('%s, which Windows refuses as a name, takes a hash of the path', (name) => {
  expect(makeDocumentId(`${name}.txt`)).toMatch(/^[a-z\d]+-[0-9a-f]{8}$/);
  expect(isDocumentId(name.toLowerCase())).toBe(false);
});

test('A name that only begins like one of these stays', () => {
  for (const name of ['contract', 'con-2020', 'null', 'com10', 'auxiliary']) expect(makeDocumentId(`${name}.md`)).toBe(name);
});

test('An address that the ledger has given out stays, whatever its name', () => {
  expect(makeDocumentId('nul.txt', new Set(['nul']))).toBe('nul');
  expect(isDocumentId('nul', new Set(['nul']))).toBe(true);
  expect(isDocumentId('con', new Set(['nul']))).toBe(false);
});

test('No two ids differ only in the case of letters', () => {
  expect(makeDocumentId('Harbour.txt')).toBe(makeDocumentId('harbour.txt'));
  expect(isDocumentId('Harbour')).toBe(false);
});
