import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const wordsIn = (text: string): string[] => linesOf(quotesOf(text)).map((line) => line.replace(/^[^:]*: /u, ''));

test.each([
  ['Roe said the pier was closed, so the boats had to wait.', 'the pier was closed'],
  ['Paul says the law is holy, and we know that it is good.', 'the law is holy'],
  ['Ida Krane said the harbor was safe, but most boats stayed away.', 'the harbor was safe'],
  ['Ida Krane said the harbor was safe, but there was no wind.', 'the harbor was safe'],
  ['The firm reported that it sold 195 boats — likely the number that Roe named.', 'it sold 195 boats'],
  ['Ida Roe has called for arming the boats, Karl Vidal urged patience at the gate.', 'arming the boats'],
  ['Ida Krane told the board that the pier was old, and you could see it.', 'the pier was old'],
])('What the writer goes on with is none of the words: %s', (text, words) => {
  expect(wordsIn(text)).toEqual([words]);
});

test.each([
  ['Roe said the pier was so old that no one came.', 'the pier was so old that no one came'],
  ['Roe said the pier was safe, so far as he knew.', 'the pier was safe, so far as he knew'],
  ['Roe said that when the boats came, Vidal told them to go.', 'when the boats came, Vidal told them to go'],
  ['Roe said the harbor was safe, but the boats stayed away.', 'the harbor was safe, but the boats stayed away'],
])('What belongs to the clause stays with it: %s', (text, words) => {
  expect(wordsIn(text)).toEqual([words]);
});

test.each([
  'Eric tells us everything he could find out about the pier.',
  'The clerk told the board all she knew about the pier.',
  'Karl Vidal told Ida Krane something that the board had missed.',
  'Ministries are responding to the points that members have raised.',
  'Ida Krane replied to the questions that the board had sent.',
  'He was later charged with “theft” and “arson” in May.',
  'Two clerks were charged with “aiding” the thieves.',
])('That something was told, answered or laid to somebody is no statement: %s', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test('Whoever is described behind the brackets at a name is its bearer', () => {
  const text =
    'Rep. Karl Vidal (R-Ariz.), the chairman of the board, signaled patience. He said the town should wait for the boats.';
  expect(linesOf(quotesOf(text))).toEqual(['reported Karl Vidal (named): the town should wait for the boats']);
});
