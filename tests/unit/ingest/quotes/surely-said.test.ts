import { expect, test } from 'vitest';
import { quotesOf } from './quote-lines.ts';

const wordsIn = (text: string): string[] =>
  quotesOf(text).map(({ parts }) => parts.map(({ exact }) => exact).join(' / '));

test.each([
  ['Karl Vidal said the wall would hold, which was built in May.', 'the wall would hold'],
  ['Karl Vidal said he had met Ida Krane, who runs the shop.', 'he had met Ida Krane'],
  ['Karl Vidal told the Herald that he had moved to Norvik, where boats are cheap.', 'he had moved to Norvik'],
  ['Karl Vidal said the pier was safe, a view few in the town share.', 'the pier was safe'],
  ['Karl Vidal said the firm had sold the yard, the first in the town to go.', 'the firm had sold the yard'],
  ['Karl Vidal said he would sell the boat — a plan that nobody had heard of.', 'he would sell the boat'],
  ['Karl Vidal said the boat was his - but the papers were hers.', 'the boat was his'],
  ['Karl Vidal said the pier was old, drawing laughter from the hall.', 'the pier was old'],
  ['Karl Vidal said the pier was old, citing a report of last year.', 'the pier was old'],
  ['Karl Vidal said the pier was old, but he did not say why it was left.', 'the pier was old'],
  ['Karl Vidal claims that the boat is his, but that’s a mere guess of the clerks.', 'the boat is his'],
  ['Karl Vidal told the clerk that he had watched “The Tide,” state police said.', 'he had watched “The Tide,”'],
  ['Karl Vidal said the pier was old, and he accused the town of sleeping.', 'the pier was old'],
])('Where a reporter may add something, the words end with what is surely said: %s', (text, words) => {
  expect(wordsIn(text)).toEqual([words]);
});

test.each([
  ['Karl Vidal said the boat, which was old, had sunk.', 'the boat, which was old, had sunk'],
  ['Karl Vidal said he needed a boat, a crew and a chart.', 'he needed a boat, a crew and a chart'],
  ['Karl Vidal said the pier — the old one — was safe.', 'the pier — the old one — was safe'],
  ['Karl Vidal said that Ida Krane, a clerk, had left.', 'Ida Krane, a clerk, had left'],
])('What stands within a clause that goes on belongs to it: %s', (text, words) => {
  expect(wordsIn(text)).toEqual([words]);
});

test.each([
  ['SALEM, Mass., Dec. 11 (UPI) — The pier is old, Karl Vidal said.', 'The pier is old'],
  ['NORVIK (AFP) — The pier is old, according to Karl Vidal.', 'The pier is old'],
])('Where a report was written is not said: %s', (text, words) => {
  expect(wordsIn(text)).toEqual([words]);
});

test.each([
  ['Karl Vidal told the town it had no boats.', 'it had no boats'],
  ['Karl Vidal told her they did not find the boat.', 'they did not find the boat'],
  ['Karl Vidal told lawmakers it was his duty to go.', 'it was his duty to go'],
  ['Karl Vidal told the club he’d been led to the wall.', 'he’d been led to the wall'],
  ['The clerks told her it’s her fault that they came.', 'it’s her fault that they came'],
])('Behind whom it is told, what is told begins with its pronoun: %s', (text, words) => {
  expect(wordsIn(text)).toEqual([words]);
});

test.each([
  [
    'The report says Messrs. Ott and Vidal had heard Krane say that it was late.',
    'Messrs. Ott and Vidal had heard Krane say that it was late',
  ],
  [
    'The mayor admitted that there are things he and the clerk disagree on.',
    'there are things he and the clerk disagree on',
  ],
])('Two who are joined are not parted: %s', (text, words) => {
  expect(wordsIn(text).at(0)).toBe(words);
});

test.each([
  'Cutting the fund will hurt the poor families that his government says it wants to help.',
  'A new tax would hit the small firms that her party said it would spare.',
])('A verb with its object says nothing: %s', (text) => {
  expect(wordsIn(text)).toEqual([]);
});
