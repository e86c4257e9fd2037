import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

test.each([
  'Ida Krane fined firms that ran an advert claiming that the pier was safe.',
  'Ida Krane told clerks to drop the cards of voters who left a box confirming that they were of age.',
  'Ida Krane met the men who sent a letter saying that the pier was old.',
  'Ida Krane dismissed a report that carried a note warning that the pier was old.',
  'Ida Krane sued shops that sold a cream promising it cured pain.',
  'Ida Krane visits a shop that sells a cream promising it cures pain.',
  'Ida Krane praised a stall that kept a jingle promising that the pier was new.',
  'Ida Krane closed booths that were showing a film warning that the pier was old.',
  'Ida Krane knows a guide who reads a note saying that the pier is old.',
  'Ida Krane would drop the cards if they signed a form swearing that they lived there.',
])('A paper in a clause that narrows a noun, or sets a condition, is not said by the subject: %s', (text) => {
  expect(linesOf(quotesOf(text))).toEqual([]);
});

test.each([
  ['Ida Krane released a statement saying that the pier was old.', 'the pier was old'],
  ['Ida Krane wrote a letter claiming that the pier was safe.', 'the pier was safe'],
  ['Ida Krane, who runs the pier, issued a notice warning that it was old.', 'it was old'],
  ['Ida Krane spoke on Monday, saying that the pier was old.', 'the pier was old'],
  ['Ida Krane answered the men who run the pier, saying that it was old.', 'it was old'],
])('What the subject puts out, or says behind a comma, is: %s', (text, words) => {
  expect(linesOf(quotesOf(text))).toEqual([`reported Ida Krane (named): ${words}`]);
});
