import { describe, expect, test } from 'vitest';
import { citeWords } from '../../../src/words/es/cite.ts';
import { wallWords } from '../../../src/words/es/documents-wall.ts';
import { authorityWords } from '../../../src/words/es/authorities.ts';
import { foundWords } from '../../../src/words/es/found.ts';
import { homeWords } from '../../../src/words/es/home.ts';
import { sizeOf } from '../../../src/words/es/offline.ts';
import { changesWords, feedWords } from '../../../src/words/es/parts/changes.ts';
import { counted, coverageWords } from '../../../src/words/es/parts/counts.ts';
import { dateWords, monthName } from '../../../src/words/es/parts/dates.ts';
import { formatNumber, listOf } from '../../../src/words/es/parts/language.ts';
import { quotesWords, quoteWords } from '../../../src/words/es/quotes.ts';
import { passageToolWords } from '../../../src/words/es/reading-tools.ts';
import { contentsWords } from '../../../src/words/es/reading.ts';
import { answerWords } from '../../../src/words/es/search-answers.ts';
import { searchWords } from '../../../src/words/es/search.ts';
import { sourceWords } from '../../../src/words/es/source.ts';
import { timelineWords } from '../../../src/words/es/timeline.ts';

describe('Numbers of things', () => {
  test('agree with their noun, and whole millions have “de” before it', () => {
    expect([0, 1, 2, 5, 1000, 1_000_000].map(counted.passages)).toEqual([
      '0 pasajes',
      '1 pasaje',
      '2 pasajes',
      '5 pasajes',
      '1,000 pasajes',
      '1,000,000 de pasajes',
    ]);
    expect(counted.words(1_234_567)).toBe('1,234,567 palabras');
    expect([counted.moreSpeakers(1), counted.turns(2)]).toEqual(['1 hablante más', '2 intervenciones']);
    expect([formatNumber(6529), sizeOf(812_000), sizeOf(1_900_000)]).toEqual(['6,529', '812 kB', '1.9 MB']);
  });

  test('are said in words where a line begins with them', () => {
    expect([0, 1, 5, 155].map((documents) => homeWords.headline(documents, 1, ''))).toEqual([
      'Ningún documento.',
      'Un documento.',
      'Cinco documentos.',
      '155 documentos.',
    ]);
    expect(homeWords.headline(5, 2, homeWords.years('2021', '2023'))).toBe('Dos eventos, cinco documentos.');
    expect([wallWords.gap(1), wallWords.gap(3)]).toEqual(['Un mes sin documentos', 'Tres meses sin documentos']);
    expect([authorityWords.weightiest(1), authorityWords.weightiest(5)]).toEqual([
      'la de más peso',
      'las cinco de más peso',
    ]);
  });

  test('change the words around them', () => {
    expect([sourceWords.accounted(1), sourceWords.accounted(2991)]).toEqual([
      'Se da cuenta de su único carácter',
      'Se da cuenta de los 2,991 caracteres',
    ]);
    expect([1, 2].map((count) => contentsWords.otherTurns(count))).toEqual([
      'otra intervención',
      'otras 2 intervenciones',
    ]);
    expect([answerWords.counted(1, true, true), answerWords.counted(12, false, false)]).toEqual([
      'Los números cuentan el único pasaje con estas palabras y todas las páginas relacionadas.',
      'Los números cuentan los primeros 12 pasajes con estas palabras.',
    ]);
    expect([authorityWords.moreDocuments('1'), authorityWords.moreDocuments('2')]).toEqual([
      'y un documento más',
      'y 2 documentos más',
    ]);
  });
});

test('Things are listed with “y”, and with “e” before the sound of an i', () => {
  expect([listOf(['1998', '1999']), listOf(['Cuba', 'India']), listOf(['a', 'b', 'c'])]).toEqual([
    '1998 y 1999',
    'Cuba e India',
    'a, b y c',
  ]);
});

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
    expect([dateWords.dayOfYear(5, 5), monthName(5)]).toEqual(['5 de mayo', 'Mayo']);
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

test('Words that have quotation marks of their own get no others', () => {
  expect(['agua', '«agua»', 'el “agua”'].map(passageToolWords.quoted)).toEqual(['“agua”', '«agua»', 'el “agua”']);
});

test('Who is told something has the preposition once, and the article runs into it', () => {
  expect(['el Senado', 'al Senado', 'los reporteros'].map(quoteWords.to)).toEqual([
    'al Senado',
    'al Senado',
    'a los reporteros',
  ]);
  expect(quoteWords.toldTo('dijo', 'los reporteros')).toBe('dijo, a los reporteros');
});

test('A citation names who is quoted in it, or nobody', () => {
  expect([citeWords.quotedIn('Reyes'), citeWords.citedIn('')]).toEqual(['Reyes, cit. en ', 'como se citó en ']);
});

test('The filters’ sentence has what there is to choose', () => {
  const said = quotesWords.sentence(['mode', 'speaker', 'topic']);
  expect(said.map((piece) => (typeof piece === 'string' ? piece : quotesWords.any[piece.place])).join('')).toBe(
    'Mostrar cualquier declaración de cualquiera sobre cualquier tema',
  );
});
