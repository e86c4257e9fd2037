import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const linesIn = (text: string): string[] => linesOf(quotesOf(text));

test.each([
  'The town has a plan the mayor says it needs to make fuel for a boat.',
  'It stopped the pumps -- a program Salem says it needs to make salt but which can also be used to clean boats.',
  'He kept the boats he said he had bought in May.',
  'Krane wrote of tools the engineer claims she needs to mend the pier.',
  'Vidal bought a house his aides said he wanted to sell.',
  'He told of the pier, some of which they said helped fuel the storm.',
  'The guests, many of whom the mayor said came late, were glad.',
])('What is told of by the way, in a relative clause without “that”, is no statement: %s', (text) => {
  expect(linesIn(text)).toEqual([]);
});

test.each([
  [
    'It wants to explain the broad authority they say they have to sweep up records, an official said.',
    ['an official (role): It wants to explain the broad authority they say they have to sweep up records'],
  ],
  ['In a letter to the town he said it was late.', ['he (unknown): it was late']],
  ['When he saw the boat the mayor said it was late.', ['the mayor (role): it was late']],
  ['By the end of the week she said it was late.', ['she (unknown): it was late']],
  ['The guests, many of whom said they were cold, went home.', ['many of whom (group): they were cold']],
  [
    'Those two ends have a major pull on the guests of towns, says Karl Vidal, a teacher of boats at the school.',
    ['Karl Vidal (named): Those two ends have a major pull on the guests of towns'],
  ],
  ['Vidal left the pier, and the mayor said it was late.', ['the mayor (role): it was late']],
  ['The magazine Harbour says it needs money.', ['The magazine Harbour (organization): it needs money']],
])('Their near relatives stay: %s', (text, lines) => {
  expect(linesIn(text)).toEqual(lines.map((line) => `reported ${line}`));
});
