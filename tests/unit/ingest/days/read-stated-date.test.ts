import { expect, test } from 'vitest';
import { readStatedDate } from '../../../../scripts/ingest/days/read-stated-date.ts';

const read = (values: Record<string, string | undefined>) =>
  Object.fromEntries(Object.keys(values).map((value) => [value, readStatedDate(value)]));

const expectAll = (values: Record<string, string | undefined>) => {
  expect(read(values)).toEqual(values);
};

test('A day with a time is that day as printed, whatever the zone', () => {
  expectAll({
    '1999-05-05T23:30:00Z': '1999-05-05',
    '1999-05-05T23:30:00.000-07:00': '1999-05-05',
    '1999-05-05 08:33:35-05:00': '1999-05-05',
    '19990505T233000Z': '1999-05-05',
    'Wed, 05 May 1999 23:30:00 +0000': '1999-05-05',
    'Wednesday, May 5, 1999 at 4:15 p.m. EST': '1999-05-05',
    'mercredi 5 mai 1999 à 14 h 30': '1999-05-05',
  });
});

test('A day is read in the orders in which people write it', () => {
  expectAll({
    '19990505': '1999-05-05',
    '1999/05/05': '1999-05-05',
    '1999.5.5': '1999-05-05',
    'Sept. 5th, 1999': '1999-09-05',
    '5-May-1999': '1999-05-05',
    '5 de mayo de 1999': '1999-05-05',
    'le 1er mai 1999': '1999-05-01',
    '10. Mai 1999': '1999-05-10',
    'First published on May 5, 1999': '1999-05-05',
  });
});

test('A month or a year is no more than that', () => {
  expectAll({
    '1999-05': '1999-05',
    '1999/05': '1999-05',
    'May 1999': '1999-05',
    'mayo de 1999': '1999-05',
    'Sept. 1999': '1999-09',
    '1999': '1999',
    'Spring 1999': '1999',
  });
});

test('What lies between two dates, and what is about one, is said so', () => {
  expectAll({
    '1999-05-05/1999-05-07': '1999-05-05/1999-05-07',
    'May 5–7, 1999': '1999-05-05/1999-05-07',
    '5–7 May 1999': '1999-05-05/1999-05-07',
    'May 30 – June 2, 1999': '1999-05-30/1999-06-02',
    '1980-1985': '1980/1985',
    'between 1980 and 1985': '[1980..1985]',
    '1980s': '[1980..1989]',
    'circa 1987': '1987~',
    'c. 1987': '1987~',
    '1987 (approx.)': '1987~',
    '1987?': '1987?',
  });
});

test('Numbers that can be two days are none; those that can be one only are that one', () => {
  expectAll({
    '05/06/1999': undefined,
    '13/05/1999': '1999-05-13',
    '5/13/1999': '1999-05-13',
    '05/05/1999': '1999-05-05',
    '5.6.1999': '1999-06-05',
    '2011/12': undefined,
  });
});

test('Values that say something else than a day are not read', () => {
  expectAll({
    'n.d.': undefined,
    'May 5': undefined,
    'before 1990': undefined,
    'after May 5, 1999': undefined,
    'week of May 5, 1999': undefined,
    'Updated May 5, 1999': undefined,
    '1987 or 1988': undefined,
    '1999-02-30': undefined,
    '1999-13-45': undefined,
    'June 1999 – May 1999': undefined,
    '926000000': undefined,
  });
});
