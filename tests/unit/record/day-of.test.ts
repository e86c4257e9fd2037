import { expect, test } from 'vitest';
import { citedDayOf, dayOf } from '../../../src/record/day-of.ts';

const date = { value: '1999-05-06', basis: 'stated' } as const;
const occurred = { date: '1999-05-05' };
const published = '1999-05-07T08:00:00Z';

test('A document is listed by the day on which its words were said, and cited by its own', () => {
  expect(dayOf({ date, occurred })).toMatchObject({ value: '1999-05-05', of: 'held' });
  expect(citedDayOf({ date, occurred })).toMatchObject({ value: '1999-05-06', of: 'document' });
});

test('With one day it has that day everywhere', () => {
  for (const only of [{ date }, { occurred }, { published }]) expect(dayOf(only)).toEqual(citedDayOf(only));
  expect(dayOf({ published })).toEqual({ value: '1999-05-07', basis: 'stated', of: 'document' });
  expect(dayOf({ occurred: { place: 'Town Hall' } })).toBeUndefined();
});
