import { describe, expect, test } from 'vitest';
import { citationWords } from '../../../src/words/es/citation-forms.ts';
import { authorityWords } from '../../../src/words/es/authorities.ts';
import { foundWords } from '../../../src/words/es/found.ts';
import { changesWords, feedWords } from '../../../src/words/es/parts/changes.ts';
import { coverageWords } from '../../../src/words/es/parts/counts.ts';
import { dateWords, monthName } from '../../../src/words/es/parts/dates.ts';
import { searchWords } from '../../../src/words/es/search.ts';
import { timelineWords } from '../../../src/words/es/timeline.ts';

describe('Dates', () => {
  const [may9, may12] = [9, 12].map((day) => ({ year: 1999, month: 5, day })) as [Day, Day];
  interface Day {
    year: number;
    month: number;
    day: number;
  }

  test('have their “de” between day, month and year', () => {
    expect([{ year: 1999 }, { year: 1999, month: 5 }, may9].map(dateWords.unit)).toEqual([
      '1999',
      'mayo de 1999',
      '9 de mayo de 1999',
    ]);
    expect([dateWords.dayOfYear(5, 5), monthName(5)]).toEqual(['5 de mayo', 'mayo']);
  });

  test.each([
    [may9, { ...may9, day: 10 }, '9 y 10 de mayo de 1999'],
    [may9, may12, 'del 9 al 12 de mayo de 1999'],
    [{ ...may9, day: 31 }, { ...may9, month: 6, day: 2 }, 'del 31 de mayo al 2 de junio de 1999'],
    [{ year: 1999, month: 5 }, { year: 1999, month: 6 }, 'de mayo a junio de 1999'],
    [may9, { year: 2000, month: 6 }, 'del 9 de mayo de 1999 a junio de 2000'],
    [{ year: 1998 }, { year: 1999 }, 'de 1998 a 1999'],
  ])('that last are said from when to when: %j to %j', (from, to, words) => {
    expect(dateWords.span(from, to)).toBe(words);
  });

  test('have the article that a day has, and a year has not', () => {
    const day = dateWords.unit(may9);
    expect([dateWords.from(day), dateWords.until('1999'), dateWords.between(day, '2000')]).toEqual([
      'desde el 9 de mayo de 1999',
      'hasta 1999',
      'entre el 9 de mayo de 1999 y 2000',
    ]);
    expect([dateWords.about('1999'), dateWords.about(dateWords.span(may9, may12))]).toEqual([
      'hacia 1999',
      'del 9 al 12 de mayo de 1999, aproximadamente',
    ]);
    expect([day, 'mayo de 1999', '9 y 10 de mayo de 1999', dateWords.about('1999')].map(feedWords.day.added)).toEqual([
      'Agregado el 9 de mayo de 1999.',
      'Agregado en mayo de 1999.',
      'Agregado los 9 y 10 de mayo de 1999.',
      'Agregado hacia 1999.',
    ]);
    expect(changesWords.latest(day)).toBe('Cambios: el último, el 9 de mayo de 1999');
  });

  test('join a sentence as what they are', () => {
    expect([searchWords.when('9 de mayo de 1999'), searchWords.when('1999')]).toEqual([
      'del 9 de mayo de 1999',
      'de 1999',
    ]);
    expect(searchWords.when(coverageWords.dates('9 de mayo de 1999', '2000'))).toBe('del 9 de mayo de 1999 a 2000');
    expect(searchWords.searched(searchWords.searching(['5 documentos', 'de 1999']))).toBe(
      'Se buscó en 5 documentos, de 1999.',
    );
    expect([timelineWords.within('1999', '1999'), foundWords.span('1998', '1999')]).toEqual([
      'en 1999',
      'de 1998 a 1999',
    ]);
    const quarters = [1, 4].map((quarter) => authorityWords.quarter(quarter, '1999')) as [string, string];
    expect(authorityWords.periodLabel('Declaraciones', ...quarters, quarters[1], 12)).toBe(
      'Declaraciones, del primer trimestre de 1999 al cuarto trimestre de 1999; el máximo, el cuarto trimestre de 1999: 12',
    );
  });

  test('have hours of the whole day', () => {
    expect(dateWords.times({ hours: 15, minutes: 45 })).toBe('15:45 h');
    expect(dateWords.times({ hours: 9, minutes: 5 }, { hours: 16, minutes: 0 })).toBe('de 9:05 a 16:00 h');
    expect(dateWords.instant('9 de mayo de 1999', { hours: 0, minutes: 30 }, '-05:00')).toBe(
      '9 de mayo de 1999, 0:30 h (UTC−5)',
    );
    expect([dateWords.held('teleconferencia'), dateWords.held('vía Zoom')]).toEqual([
      'por teleconferencia',
      'vía Zoom',
    ]);
  });
});

test('Citations have dates as their style and the language write them', () => {
  const { dates, notBefore, notAfter, between } = citationWords;
  const may9 = { year: 1999, month: 5, day: 9 };
  expect([dates.chicago, dates.apa, dates.mla].map((write) => write(may9))).toEqual([
    '9 de mayo de 1999',
    '1999, 9 de mayo',
    '9 de mayo de 1999',
  ]);
  expect(dates.apa({ year: 1999, month: 5 })).toBe('1999, mayo');
  const day = dates.chicago(may9);
  expect([notBefore(day), notAfter('1999'), between(day, '2000')]).toEqual([
    'no antes del 9 de mayo de 1999',
    'no después de 1999',
    'entre el 9 de mayo de 1999 y 2000',
  ]);
});
