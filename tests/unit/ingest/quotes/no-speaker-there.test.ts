import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const lines = (text: string): string[] => linesOf(quotesOf(text));

test.each([
  ['Ida Krane never said “the pier is lost.” It was late.', 'direct  (unknown): the pier is lost.'],
  ['Karl Vidal did not say “wait” to the board.', 'direct  (unknown): wait'],
  ['She never once told them “no more boats.”', 'direct  (unknown): no more boats.'],
  ['The speaker and these tests say “wait and see.”', 'direct  (unknown): wait and see.'],
  ['The old words say “free at last, and home.”', 'direct  (unknown): free at last, and home.'],
  ['Those feelings say “you will not make it.”', 'direct  (unknown): you will not make it.'],
])('Denied words are nobody’s, and neither are a thing’s: %s', (text, line) => {
  expect(lines(text)).toEqual([line]);
});

test.each([
  ['Ida Krane ran out, shouting, “Stop! Stop!” Some of the clerks laughed and left.', 'Ida Krane'],
  ['Karl Vidal cried, “Wait!” The clerks smiled and left.', 'Karl Vidal'],
  ['Ida Krane asked, “Is it late?” Many laughed at that.', 'Ida Krane'],
  ['Karl Vidal yelled, “Boats!” Everyone agreed and left.', 'Karl Vidal'],
  ['Ida Krane shouted, “Go home now!” Others smiled and left.', 'Ida Krane'],
])('Behind a cry another sentence begins: %s', (text, who) => {
  expect(lines(text)).toEqual([expect.stringContaining(`direct ${who} (named)`)]);
});

test.each([
  ['Called Salt Beach and described as “the battle of the boats here,” the site was shut.'],
  ['Known as Low Pier and billed as “the last pier of the old harbor,” it was shut.'],
])('How a sentence begins names nobody: %s', (text) => {
  expect(lines(text).filter((line) => !line.startsWith('direct  (unknown)'))).toEqual([]);
});

test.each([
  ['The meeting ended in Sofia.Roe said that the pier was old.', 'reported Roe (unknown): the pier was old'],
  ['They went on to Salem.Ida Krane said that the pier was old.', 'reported Ida Krane (named): the pier was old'],
  ['Was it late in May?Ida Krane said that the pier was old.', 'reported Ida Krane (named): the pier was old'],
  ['It works with Booking.Com too, Ida Krane said.', 'reported Ida Krane (named): It works with Booking.Com too'],
  ['Ida Krane said Next.Js works there.', 'reported Ida Krane (named): Next.Js works there'],
  [
    'Ida Krane said it was up to the board, not to Karl Vidal Jr. Vidal’s clerks did not comment.',
    'reported Ida Krane (named): it was up to the board, not to Karl Vidal Jr',
  ],
  [
    'Ida Krane said she went to King Jr. High School in May.',
    'reported Ida Krane (named): she went to King Jr. High School in May',
  ],
])('A sentence ends where the next is glued to it, and behind “Jr.”: %s', (text, line) => {
  expect(lines(text)).toEqual([line]);
});

test.each([
  ['Since the time Mr. Karl Lee called for a town, we have always balanced both.', 'a town'],
  ['Since Ida Krane called for more boats, the board has met at noon.', 'more boats'],
])('A demand in a clause before the main one ends with it: %s', (text, words) => {
  expect(quotesOf(text).map(({ parts }) => parts.map(({ exact }) => exact).join())).toEqual([words]);
});
