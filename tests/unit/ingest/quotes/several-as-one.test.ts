import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const last = (text: string): string | undefined => linesOf(quotesOf(...text.split('|'))).at(-1);

test.each([
  [
    'Mr. Holm will come, and Mr. Roe and Mr. Vidal also said they would go.',
    'Mr. Roe and Mr. Vidal (group): they would go',
  ],
  [
    'The town waits, while Ida Krane and Karl Vidal later argued that it was late.',
    'Ida Krane and Karl Vidal (group): it was late',
  ],
  [
    'Governor Roe and Senator Vidal both said the pier was old.',
    'Governor Roe and Senator Vidal (group): the pier was old',
  ],
  ['It is shut, but Ms. Roe and Dr. Vidal say it will open.', 'Ms. Roe and Dr. Vidal (group): it will open'],
  ['Mr. Roe and the mayor said the pier was old.', 'Mr. Roe and the mayor (group): the pier was old'],
  ['He thanked Ida Krane, and Karl Vidal said the pier was old.', 'Karl Vidal (named): the pier was old'],
])('Two whose names are joined speak both: %s', (text, line) => {
  expect(last(text)).toBe(`reported ${line}`);
});

test.each([
  [
    'A new paper by tide experts Leo Holm and Ida Krane estimates that the pier is old.',
    'A new paper by tide experts Leo Holm and Ida Krane',
  ],
  ['A study by Ida Krane and Karl Vidal found that the pier is old.', 'A study by Ida Krane and Karl Vidal'],
  ['The report from Karl Vidal and Ida Krane said that the pier is old.', 'The report from Karl Vidal and Ida Krane'],
])('What two wrote is told by their paper, and not by the last of them: %s', (text, label) => {
  expect(last(text)).toBe(`reported ${label} (document): the pier is old`);
});

test.each([
  ['An earlier version of this article said the pier was old.'],
  ['The original version of this story erroneously claimed that the pier was old.'],
])('What a paper takes back is no statement: %s', (text) => {
  expect(last(text)).toBeUndefined();
});

test.each([
  ['He was a clerk in the U.K. Andrew says the pier was old.', 'reported Andrew (named): the pier was old'],
  ['They met in the U.S. Jane also said the pier was old.', 'reported Jane (named): the pier was old'],
  ['It opened at 5 p.m. Ms. Krane came. Krane said the pier was old.', 'reported Ms. Krane (named): the pier was old'],
  ['The U.S. Steel Board said the pier was old.', 'reported The U.S. Steel Board (organization): the pier was old'],
])('A name with its verb begins a sentence behind what is shortened: %s', (text, line) => {
  expect(last(text)).toBe(line);
});

test.each([
  ['Those who met in a Salem hotel for the results Sunday said the pier was old.'],
  ['Party faithful who had gathered at a Norvik hall for the count said the pier was old.'],
])('Where people met says nothing: %s', (text) => {
  expect(last(text)).toBeUndefined();
});

test.each([
  [
    'Karl Holm, a student who wears “Boats!” pins on his cap, says, “There is no pier left.”',
    'direct Karl Holm (named): There is no pier left.',
  ],
  [
    'Ida Krane, who has “Salt” patches on both sleeves, said, “There is no pier left.”',
    'direct Ida Krane (named): There is no pier left.',
  ],
])('What words stand on says none of them: %s', (text, line) => {
  expect(last(text)).toBe(line);
});

test.each([
  ['“It is old,” said boat fair and sale co-ordinator Ida Krane.', 'Ida Krane (named)'],
  ['“It is old,” said long-time harbor guide and clerk Karl Holm.', 'Karl Holm (named)'],
  ['“It is old,” said one person close to the harbor board in a note.', 'one person close to the harbor board (role)'],
  ['“It is old,” said a person familiar with the matter on Monday.', 'a person familiar with the matter (role)'],
])('A long description before or behind a noun is whole: %s', (text, who) => {
  expect(last(text)).toBe(`direct ${who}: It is old,`);
});

test('A surname in capitals behind its title is no body', () => {
  expect(last('MR. KRAFTS came to the pier. KRAFTS said the pier was old.')).toContain('KRAFTS (unknown)');
});

test('A correction that names its paper states nothing', () => {
  expect(
    last('CORRECTION: The original version of this story erroneously claimed that the pier was old.'),
  ).toBeUndefined();
});
