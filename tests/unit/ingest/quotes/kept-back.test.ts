import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

test.each([
  ['Whilst the Board noted the delay in the reports, the Board thanked the staff.', ['the delay in the reports']],
  ['Although the Board noted a rise in fees, it thanked the pilots.', ['a rise in fees']],
  ['While the Council noted the loss of boats, the Council praised the crew.', ['the loss of boats']],
  ['Though the Board noted an increase in fees, the pilots were glad.', ['an increase in fees']],
  ['Whilst the clerk said that it was late, the Board thanked the staff.', ['it was late']],
  [
    'While the Board noted that the rise, the third of the year, was late, it thanked the pilots.',
    ['the rise, the third of the year, was late'],
  ],
])('What is told in a clause before the main one ends with it: %s', (text, words) => {
  expect(quotesOf(text).map(({ parts }) => parts.map(({ exact }) => exact).join(' / '))).toEqual(words);
});

test.each([
  ['Yes, you read that right: the “pier” of Salem is gone.', []],
  ['You heard me correctly: no “theft” of boats.', []],
  ['So no, I am not going to say this is “the year of the boat”.', []],
  ['We are not about to call it “the end of the pier”.', []],
  ['Ida Krane is not going to say it is “the year of the boat”.', []],
  ['Ida Krane said it was “the year of the boat”.', ['direct Ida Krane (named): the year of the boat']],
  ['“I am not going to say it,” Ida Krane said.', ['direct Ida Krane (named): I am not going to say it,']],
])('What is kept back, or was taken in, is no statement: %s', (text, lines) => {
  expect(linesOf(quotesOf(text)).filter((line) => line.startsWith('direct'))).toEqual(lines);
});
