import { describe, expect, test } from 'vitest';
import { citeWords } from '../../../src/words/es/cite.ts';
import { wallWords } from '../../../src/words/es/documents-wall.ts';
import { authorityWords } from '../../../src/words/es/authorities.ts';
import { homeWords } from '../../../src/words/es/home.ts';
import { sizeOf } from '../../../src/words/es/offline.ts';
import { counted } from '../../../src/words/es/parts/counts.ts';
import { formatNumber, listOf } from '../../../src/words/es/parts/language.ts';
import { quotesWords, quoteWords } from '../../../src/words/es/quotes.ts';
import { passageToolWords } from '../../../src/words/es/reading-tools.ts';
import { contentsWords } from '../../../src/words/es/reading.ts';
import { answerWords } from '../../../src/words/es/search-answers.ts';
import { sourceWords } from '../../../src/words/es/source.ts';

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
