import { expect, it } from 'vitest';
import { citedDate } from '../../../src/citations/cited-date.ts';
import type { Basis } from '../../../src/record/sourced.ts';

it.each<[edtf: string, basis: Basis, chicago: string | undefined]>([
  ['1999-05-04', 'stated', undefined],
  ['1999-05', 'stated', undefined],
  ['1999-05-04', 'inferred', '[May 4, 1999]'],
  ['1999-05', 'supplied', '[May 1999]'],
  ['[..1999-05-04]', 'inferred', '[not after May 4, 1999]'],
  ['[1999-05-04..]', 'stated', 'not before May 4, 1999'],
  ['[1999-05-04..1999-06]', 'inferred', '[between May 4, 1999 and June 1999]'],
  ['1999-05-04/1999-05-06', 'inferred', '[May 4, 1999 – May 6, 1999]'],
  ['1999-05-04/..', 'inferred', '[from May 4, 1999]'],
  ['1999~', 'stated', 'ca. 1999'],
])('gives %s, %s, in words where a style has no form for it', (value, basis, chicago) => {
  expect(citedDate({ value, basis })?.phrase?.chicago).toBe(chicago);
});

it('keeps the parts of a day that is known, and a year of one that is not', () => {
  expect(citedDate({ value: '1999-05-04', basis: 'inferred' })).toMatchObject({
    parts: [[1999, 5, 4]],
    uncertain: true,
  });
  const set = citedDate({ value: '[..1999-05-04]', basis: 'stated' });
  expect(set).toMatchObject({ year: 1999, uncertain: true });
  expect(set).not.toHaveProperty('parts');
});

it('has no date where none is known or its form is not', () => {
  expect(citedDate(undefined)).toBeUndefined();
  expect(citedDate({ value: 'spring', basis: 'stated' })).toBeUndefined();
});
