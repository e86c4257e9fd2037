import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const linesIn = (text: string): string[] => linesOf(quotesOf(...text.split('|')));

test.each([
  'Popular drinking spots in the port will close in May, and have said they may not be back.',
  'Job cuts will come this week in the harbour, and the port has said that they are needed.',
  'Oil prices rose in May but fell again in June, saying that boats were late.',
  'Leading water experts have given one of the sternest warnings yet, saying that boats may stay away.',
  'Features in the spectra indicate that the stars are old.',
])('The word that a sentence begins with is no speaker: %s', (text) => {
  expect(linesIn(text).filter((line) => /^reported (?:Popular|Job|Oil|Leading|Features) /u.test(line))).toEqual([]);
});

test('Words in marks have nobody rather than the first word of their sentence', () => {
  expect(linesIn('Popular drinking spots will close, and have said it is “highly unlikely” that they open.')).toEqual([
    'direct  (unknown): highly unlikely',
  ]);
});

test.each([
  ['Greg agreed, saying that the pier was old.', 'reported Greg (named): the pier was old'],
  ['Umar, a pupil at the school, bragged that he was fast.', 'reported Umar (unknown): he was fast'],
  ['Salt has also said that the pier was old.', 'reported Salt (unknown): the pier was old'],
  ['Residents in the port say that the pier is old.', 'reported Residents in the port (group): the pier is old'],
  [
    'Basin frequently tells of the sea, saying that the pier was old.|The pier is the work of Basin and of others.',
    'reported Basin (unknown): the pier was old',
  ],
])('A name stays that its verb follows, or that is printed elsewhere: %s', (text, line) => {
  expect(linesIn(text)).toEqual([line]);
});
