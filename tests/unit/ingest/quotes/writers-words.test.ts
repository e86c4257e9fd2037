import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

test.each([
  'We move to what I call “unbundled work” in the end.',
  'It is what you might call the “slow pier” problem.',
  'The reason is what we like to call “tide sense” here.',
  'It was what people often call a “dry harbor” by now.',
  'That is what one would term “boat math” today.',
  '“Mending Piers by Night” - Ida Krane of Salem Works',
  '“tideline State of the Union” – Karl Vidal of Salem',
  '“How Do We Mend It?” — Ida Krane (Salem Works)',
  '“Slow Boats with Dry Decks” by Karl Vidal, Salem Works',
  '“Math in Piers is Broken and How We Can Mend It” - Ida Krane of Salem',
  '“Piers as Slow Boats” - Karl Vidal of Salem Works',
  '“The Old Pier at Noon” - Ida Krane at Salem Works',
  '[2-note]: # "Mending them for years was more than the harbor board could do."',
])('Words for a thing, talks in a programme and titles of links are nobody’s speech: %s', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test.each([
  ['Roe opposed what he called “a slow death” of the pier.', 'direct Roe (named): a slow death'],
  ['“We mend piers by night,” - Ida Krane of Salem Works', 'direct Ida Krane (named): We mend piers by night,'],
])('What somebody calls it, or says, is his: %s', (text, line) => {
  expect(linesOf(quotesOf(text))).toEqual([line]);
});

test.each([
  ['“The pier is old.” — Dr. Ida Krane to “Today”', 'Ida Krane'],
  ['“The pier is old.” — Dr. Ida Krane of the Harbour Board', 'Ida Krane'],
  ['“The pier is old.” – Karl Vidal from Salem', 'Karl Vidal'],
  ['“The pier is old.” -- Karl Vidal to the Herald', 'Karl Vidal'],
  ['“The pier is old.” — Ida Krane at the gate', 'Ida Krane'],
])('A credit may say where somebody is from or to whom it was said: %s', (text, name) => {
  expect(linesOf(quotesOf(text))).toEqual([`direct ${name} (named): The pier is old.`]);
});

const who = (...paragraphs: string[]): string | undefined => linesOf(quotesOf(...paragraphs))[1]?.split(':')[0];

test.each([
  ['Karl Vidal agreed, adding that the pier was old.', 'Vidal also noted that it was late.'],
  ['Karl Vidal agreed, adding that the pier was old.', 'He also noted that it was late.'],
  ['The pier was old, Karl Vidal said.', 'Mr. Vidal added that it was late.'],
  ['Karl Vidal said the pier was old, and the boats too.', 'In turn, Vidal said that it was late.'],
  ['The town’s clerk, Karl Vidal, said the pier was old.', 'Vidal concluded that it was late.'],
])('What stands alone between two passages of one speaker is his: %s', (before, behind) => {
  expect(who(before, '“Say you mend it in May. What do you do then?”', behind)).toBe('direct Karl Vidal (named)');
});

test.each([
  ['Karl Vidal said the pier was old.', 'Ida Krane said that it was late.'],
  ['Karl Vidal asked whether the pier was old.', 'Vidal said that it was late.'],
  ['The board said the pier was old.', 'He said that it was late.'],
])('Between two speakers, or behind a question, it may be either’s: %s', (before, behind) => {
  const lines = linesOf(quotesOf(before, '“Say you mend it in May. What do you do then?”', behind));
  expect(lines.find((line) => line.startsWith('direct'))).toContain('direct  (unknown)');
});
