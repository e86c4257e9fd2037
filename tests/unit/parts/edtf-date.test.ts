import { describe, expect, test } from 'vitest';
import { parseEdtf, sortKey, yearOf } from '../../../src/record/edtf.ts';
import { formatEdtf } from '../../../src/parts/edtf-date.ts';

describe('formatEdtf', () => {
  test.each([
    ['2021-11-18', '18 November 2021'],
    ['2021-11', 'November 2021'],
    ['2021', '2021'],
    ['2023-01-09/2023-01-10', '9–10 January 2023'],
    ['2021-10-31/2021-11-13', '31 October – 13 November 2021'],
    ['2021-10/2021-11', 'October – November 2021'],
    ['2022-12-30/2023-01-02', '30 December 2022 – 2 January 2023'],
    ['[..2021-11-18]', '18 November 2021 or earlier'],
    ['[2023-01-10..]', '10 January 2023 or later'],
    ['[2023-01-10..2023-01-12]', 'between 10 January 2023 and 12 January 2023'],
    ['2021~', 'about 2021'],
    ['2021-11-18/..', 'from 18 November 2021'],
    ['{1999-01-09,1999-01-15}', '9 January 1999 and 15 January 1999'],
    ['once upon a time', 'once upon a time'],
    // A season is no month.
    ['2020-21', '2020-21'],
  ])('shows %s as %s', (edtf, shown) => expect(formatEdtf(edtf)).toBe(shown));
});

test('a month reaches from its first day to its last', () => {
  expect(parseEdtf('2024-02')).toEqual({ kind: 'single', about: false, earliest: '2024-02-01', latest: '2024-02-29' });
});

test('a day before which something happened is sorted just before the things of that day', () => {
  const dates = ['2021-11-18', '2021-11', '[..2021-11-18]', '2021-11-17', undefined];
  expect(dates.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
    '2021-11',
    '2021-11-17',
    '[..2021-11-18]',
    '2021-11-18',
    undefined,
  ]);
});

test('the year of a set is that of the day it names', () => expect(yearOf('[..2021-11-18]')).toBe('2021'));
