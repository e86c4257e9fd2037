import { describe, expect, test } from 'vitest';
import { authorityWords } from '../../../src/words/fr/authorities.ts';
import { compareWords } from '../../../src/words/fr/compare.ts';
import { wallWords } from '../../../src/words/fr/documents-wall.ts';
import { homeWords } from '../../../src/words/fr/home.ts';
import { sizeOf } from '../../../src/words/fr/offline.ts';
import { counted, coverageWords, inWords } from '../../../src/words/fr/parts/counts.ts';
import { dateWords } from '../../../src/words/fr/parts/dates.ts';
import { countOf, formatNumber, listOf } from '../../../src/words/fr/parts/language.ts';
import { de } from '../../../src/words/fr/parts/prepositions.ts';
import { quotesWords } from '../../../src/words/fr/quotes.ts';
import { passageToolWords } from '../../../src/words/fr/reading-tools.ts';
import { relatedWords } from '../../../src/words/fr/reading-related.ts';
import { answerWords } from '../../../src/words/fr/search-answers.ts';
import { nameWords } from '../../../src/words/fr/search-names.ts';
import { searchWords } from '../../../src/words/fr/search.ts';

/** No-break spaces as ordinary ones, where they are not what is tested. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('Numbers of things in French', () => {
  test('take the singular for none and one, and no “de” behind figures', () => {
    expect([0, 1, 2, 1000, 1_000_000].map((count) => plain(counted.passages(count)))).toEqual([
      '0 passage',
      '1 passage',
      '2 passages',
      '1 000 passages',
      '1 000 000 passages',
    ]);
    expect(plain(countOf(1_000_000, { one: 'mot', many: 'de mots', other: 'mots' }))).toBe('1 000 000 de mots');
    expect([0, 1, 5].map(counted.statements)).toEqual(['0 propos', '1 propos', '5 propos']);
    expect([1, 2].map((count) => compareWords.statements(count, 'reported'))).toEqual(['1 rapporté', '2 rapportés']);
    expect([0, 1, 2].map(wallWords.words)).toEqual(['0 mot', '1 mot', '2 mots']);
    expect([1, 2].map((count) => answerWords.exact(count, false))).toEqual(['1 passage exact', '2 passages exacts']);
    expect(answerWords.counted(1, true, true)).toBe(
      'Les nombres portent sur le seul passage avec ces mots et toutes les pages liées.',
    );
  });

  test('are parted by narrow no-break spaces, and words up to twenty', () => {
    expect(formatNumber(6529)).toBe('6\u202f529');
    expect([0, 16, 20].map(inWords)).toEqual(['zéro', 'seize', 'vingt']);
    expect(plain(inWords(1234))).toBe('1 234');
    expect(compareWords.share(0.41, 3)).toBe('41\u00a0% (3)');
    expect([812_000, 1_940_000].map(sizeOf)).toEqual(['812\u00a0ko', '1,9\u00a0Mo']);
  });

  test('stand in the home page’s headline', () => {
    expect(homeWords.headline(5, 2, '')).toBe('Deux événements, cinq documents.');
    expect(homeWords.headline(1, 0, homeWords.years('2021', '2023'))).toBe('Un document, de 2021 à 2023.');
    expect(homeWords.headline(0, 0, '')).toBe('Aucun document.');
    expect(plain(homeWords.headline(1234, 0, ''))).toBe('1 234 documents.');
  });
});

test('Things are listed as French lists them', () => {
  expect(listOf(['1998', '1999', '2000'])).toBe('1998, 1999 et 2000');
});

describe('Dates in French', () => {
  const [first, ninth] = [
    { year: 1999, month: 5, day: 1 },
    { year: 1999, month: 5, day: 9 },
  ];

  test('are days, months and years', () => {
    expect([{ year: 1999 }, { year: 1999, month: 8 }, first, ninth].map(dateWords.unit)).toEqual([
      '1999',
      'août 1999',
      '1er mai 1999',
      '9 mai 1999',
    ]);
    expect(dateWords.dayOfYear(1, 12)).toBe('1er décembre');
    expect(wallWords.label('Article', 3, 3)).toBe('Article, 3 mars');
  });

  test('are joined', () => {
    expect(dateWords.span(first, ninth)).toBe('1er–9 mai 1999');
    expect(dateWords.span(ninth, { year: 1999, month: 6, day: 1 })).toBe('9 mai – 1er juin 1999');
    expect(dateWords.span({ year: 1999 }, { year: 2000 })).toBe('1999 – 2000');
  });

  test.each([
    ['9 mai 1999', 'vers le 9 mai 1999', 'à partir du 9 mai 1999', 'jusqu’au 9 mai 1999'],
    ['1er mai 1999', 'vers le 1er mai 1999', 'à partir du 1er mai 1999', 'jusqu’au 1er mai 1999'],
    ['avril 1999', 'vers avril 1999', 'à partir d’avril 1999', 'jusqu’en avril 1999'],
    ['mai 1999', 'vers mai 1999', 'à partir de mai 1999', 'jusqu’en mai 1999'],
    ['1999', 'vers 1999', 'à partir de 1999', 'jusqu’en 1999'],
  ])('take the article that goes with them: %s', (date, about, from, until) => {
    expect([dateWords.about(date), dateWords.from(date), dateWords.until(date)]).toEqual([about, from, until]);
  });

  test('of which several are about right are so as a whole', () => {
    expect(dateWords.about(dateWords.span(first, ninth))).toBe('1er–9 mai 1999 (environ)');
  });

  test('reach from one to the other, also where search says what it looks through', () => {
    const days = coverageWords.dates('18 novembre 1998', 'août 1999');
    expect(days).toBe('du 18 novembre 1998 à août 1999');
    expect(searchWords.when(days)).toBe(days);
    expect(searchWords.when(coverageWords.dates('octobre 1998', '1er août 1999'))).toBe(
      'd’octobre 1998 au 1er août 1999',
    );
    expect(['décembre 1999', '5 mai 1999', '1999'].map(searchWords.when)).toEqual([
      'de décembre 1999',
      'du 5 mai 1999',
      'de 1999',
    ]);
    expect(searchWords.searched(searchWords.searching(['5 documents', 'de 1999']))).toBe(
      'La recherche a porté sur 5 documents, de 1999.',
    );
  });

  test('have times of twenty-four hours', () => {
    const [from, to] = [
      { hours: 15, minutes: 45 },
      { hours: 16, minutes: 5 },
    ];
    expect(plain(dateWords.times(from))).toBe('15 h 45');
    expect(plain(dateWords.times(from, to))).toBe('15 h 45 – 16 h 05');
    expect(dateWords.times({ hours: 9, minutes: 0 })).toBe('9\u00a0h');
    expect(plain(dateWords.instant('5 mai 1999', from, '-0500'))).toBe('5 mai 1999, 15 h 45 (UTC−5)');
  });

  test('have a preposition before how something was held, where it has none', () => {
    expect(['téléconférence', 'en visioconférence', 'by phone'].map(dateWords.held)).toEqual([
      'par téléconférence',
      'en visioconférence',
      'by phone',
    ]);
  });

  test('are quarters', () => {
    expect([1, 4].map((quarter) => authorityWords.quarter(quarter, '2023'))).toEqual([
      '1er trimestre 2023',
      '4e trimestre 2023',
    ]);
  });
});

describe('Words before names in French', () => {
  test('lose their vowel before another', () => {
    expect(['Tremblay', 'Álvarez', 'Yellen', 'Yves', 'Œdipe', 'Reyes'].map(de)).toEqual([
      'de Tremblay',
      'd’Álvarez',
      'de Yellen',
      'd’Yves',
      'd’Œdipe',
      'de Reyes',
    ]);
    expect(nameWords.officesOf('ministre', 'Ontario')).toContain('ministre d’Ontario');
    expect(nameWords.officesOf('ministre', 'Ontario')).toContain('ministre de l’Ontario');
  });

  test('leave a topic’s own small letters', () => {
    expect(relatedWords.topic('Changement climatique', ['changement climatique'])).toBe('changement climatique');
    expect(relatedWords.topic('Québec', ['le Québec'])).toBe('Québec');
    expect(relatedWords.topic('L’eau', [])).toBe('l’eau');
  });

  test('are a sentence with choices', () => {
    const sentence = quotesWords.sentence(['mode', 'speaker', 'topic']);
    expect(sentence.map((piece) => (typeof piece === 'string' ? piece : `[${piece.place}]`)).join('')).toBe(
      'Afficher [mode] tenus par [speaker] sur [topic]',
    );
  });
});

test('Words that have quotation marks get no others', () => {
  expect(passageToolWords.quoted('deux mots')).toBe('«\u00a0deux mots\u00a0»');
  for (const words of ['un « mot »', 'a “word”', '"a"']) expect(passageToolWords.quoted(words)).toBe(words);
});
