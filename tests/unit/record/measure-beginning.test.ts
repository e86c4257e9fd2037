import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureBeginning, measureLetters } from '../../../src/record/measure-beginning.ts';

const beginningOf = (text: string, words: number, characters: number, language = 'en') =>
  text.slice(0, measureBeginning(text, { words, characters }, language).end);

test('A text within the bounds is its own beginning, with all its marks', () => {
  expect(measureBeginning('Two words.', { words: 2, characters: 10 }, 'en')).toEqual({ end: 10, words: 2 });
});

test.each([
  ['en', 'one two three four', 'one two'],
  ['en', 'one/two/three/four', 'one/two'],
  ['en', 'one—two—three—four', 'one—two'],
  ['ru', 'один два три четыре', 'один два'],
  ['ar', 'واحد اثنان ثلاثة أربعة', 'واحد اثنان'],
  ['hi', 'नमस्ते दुनिया और लोग', 'नमस्ते दुनिया'],
  ['th', 'สวัสดีชาวโลกทุกคน', 'สวัสดีชาว'],
  ['ja', '港の灯台は暗い', '港の'],
])('Words are those of the language (%s): “%s”', (language, text, beginning) => {
  expect(beginningOf(text, 2, 100, language)).toBe(beginning);
});

test('It ends with a word where the characters run out', () => {
  expect(beginningOf('harbour lights', 10, 12)).toBe('harbour');
  expect(beginningOf('harbour', 10, 6)).toBe('');
});

test('Within the first word it ends with a whole letter', () => {
  expect(measureLetters('abcdef', 3)).toBe(3);
  expect(measureLetters('abc', 3)).toBe(3);
  // A family of three is one sign of eight code units; an accent belongs to the letter before it.
  expect(measureLetters('ab👩‍👩‍👧', 5)).toBe(2);
  expect(measureLetters('cafe\u0301s', 4)).toBe(3);
});

test('No beginning passes the bounds or parts a letter from its marks, in any text', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }));
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(60), (given, words, characters) => {
      const measured = measureBeginning(given, { words, characters }, 'en');
      const letters = measureLetters(given, characters);
      for (const end of [measured.end, letters]) {
        expect(end).toBeLessThanOrEqual(Math.max(characters, 0));
        const within = new Intl.Segmenter().segment(given).containing(end);
        expect(within === undefined || within.index === end).toBe(true);
      }
      expect(measured.words).toBeLessThanOrEqual(words);
    }),
  );
});
