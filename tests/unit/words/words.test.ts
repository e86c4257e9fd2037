import { describe, expect, test } from 'vitest';
import { counted } from '#words/parts/counts.ts';
import { dateWords, monthName } from '#words/parts/dates.ts';
import { countOf, listOf, pluralOf } from '#words/parts/language.ts';

describe('Numbers of things', () => {
  test('take the form that the language has for them', () => {
    expect([0, 1, 2].map((count) => countOf(count, { one: 'word', other: 'words' }))).toEqual([
      '0 words',
      '1 word',
      '2 words',
    ]);
    expect(counted.passages(6529)).toBe('6,529 passages');
  });

  test('take the general form where the language’s own is not given', () => {
    expect(pluralOf(1, { other: 'sheep' })).toBe('sheep');
  });
});

test('Things are listed as the language lists them', () => {
  expect(listOf(['1998', '1999'])).toBe('1998 and 1999');
});

describe('Dates', () => {
  test('are days, months and years', () => {
    expect([{ year: 1999 }, { year: 1999, month: 5 }, { year: 1999, month: 5, day: 9 }].map(dateWords.unit)).toEqual([
      '1999',
      'May 1999',
      '9 May 1999',
    ]);
    expect([monthName(1), monthName(12)]).toEqual(['January', 'December']);
  });

  test('of one month are joined', () => {
    expect(dateWords.span({ year: 1999, month: 5, day: 9 }, { year: 1999, month: 5, day: 10 })).toBe('9–10 May 1999');
    expect(dateWords.span({ year: 1999, month: 5 }, { year: 2000, month: 6 })).toBe('May 1999 – June 2000');
  });

  test.each([
    [{ hours: 15, minutes: 45 }, undefined, '3:45 p.m.'],
    [{ hours: 15, minutes: 45 }, { hours: 16, minutes: 5 }, '3:45–4:05 p.m.'],
    [{ hours: 11, minutes: 0 }, { hours: 12, minutes: 0 }, '11:00 a.m. – 12:00 p.m.'],
  ])('have times of the day: %j to %j', (start, end, words) => {
    expect(dateWords.times(start, end)).toBe(words);
  });
});
