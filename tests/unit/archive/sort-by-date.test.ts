import { expect, test } from 'vitest';
import { sortByDate } from '../../../src/archive/sort-by-date.ts';

test('documents without a date come last, and a day’s documents in the order of their ids', () => {
  const date = { value: '2020-01-01', basis: 'stated' as const };
  expect(sortByDate([{ id: 'c' }, { id: 'b', date }, { id: 'a', date }]).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
