import { expect, test } from 'vitest';
import { sourceBytes, sourceLines } from '../../../src/parts/source-stretch.ts';

test('Lines end with any of the three ends, and the last needs none', () => {
  const source = 'a\r\nbc\rd\n';
  expect(sourceLines(source).map(({ number, range }) => [number, source.slice(...range)])).toEqual([
    [1, 'a'],
    [2, 'bc'],
    [3, 'd'],
    [4, ''],
  ]);
  expect(sourceLines('')).toEqual([{ number: 1, range: [0, 0] }]);
});

test('Bytes are counted from 1, the byte order mark too', () => {
  expect(sourceBytes('abc', [1, 3])).toEqual({ first: 2, last: 3 });
  expect(sourceBytes('\ufeffñ€😀x', [2, 5])).toEqual({ first: 6, last: 12 });
  expect(sourceBytes('\ufeffñ€😀x', [2, 5], 'utf-16le')).toEqual({ first: 5, last: 10 });
  expect(sourceBytes('ñ€x', [1, 2], 'windows-1252')).toEqual({ first: 2, last: 2 });
});
