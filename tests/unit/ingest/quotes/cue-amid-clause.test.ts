import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const reportedIn = (text: string): string[] => linesOf(quotesOf(text)).filter((line) => line.startsWith('reported'));

test.each([
  [
    'The trouble, argues the Harbour Board, was that nobody had looked under the planks.',
    'the Harbour Board (organization): The trouble / was that nobody had looked under the planks',
  ],
  ['The best boats, said Ida Krane, will leave at noon.', 'Ida Krane (named): The best boats / will leave at noon'],
  [
    'This winter, said the mayor, is the coldest in a century.',
    'the mayor (role): This winter / is the coldest in a century',
  ],
  [
    'The old ferries are sold in spring, says Mr. Ott and they are seldom seen again.',
    'Mr. Ott (named): The old ferries are sold in spring',
  ],
  [
    'The ferry was late all summer, said Ida Krane, harbour master of the town, which is small.',
    'Ida Krane (named): The ferry was late all summer',
  ],
  [
    'At noon, for instance, the pier is shut, said Ida Krane, founder of the club.',
    'Ida Krane (named): At noon, for instance, the pier is shut',
  ],
])('A verb of saying between commas has its subject behind it: %s', (text, line) => {
  expect(reportedIn(text)).toEqual([`reported ${line}`]);
});

test.each([
  ['Ott, who was there, said Krane, his lawyer, was late.', ['reported Ott (unknown): Krane, his lawyer, was late']],
  ['They built a ferry for the town, called Salt Queen.', []],
  ['A firm that Salem mayor Ida Krane said last year had grown was sold.', []],
  ['It runs a club which Salem mayor Ida Krane said last year had grown.', []],
  ['Those guides arguing that it is late should be at home.', []],
])('What stands behind such a verb may be no subject, or no whole clause: %s', (text, lines) => {
  expect(reportedIn(text)).toEqual(lines);
});

test.each([
  ['The pier was shut — and also, Ida Krane said, because the boats were gone.', 'because the boats were gone'],
  ['Ida Krane said the pier was old, she added.', 'the pier was old'],
  ['Guests like Ida Krane complain often that the boats are late.', 'the boats are late'],
  ['The pilot boasted twice that he had won.', 'he had won'],
  ['The clerk sometimes remarked aloud that the pier was his.', 'the pier was his'],
  ['The pier was new, Ida Krane, a guide of the Salt Trust, told Harbour News.', 'The pier was new'],
])('A statement has its own words alone: %s', (text, words) => {
  expect(reportedIn(text).map((line) => line.replace(/^.*?\): /, ''))).toEqual([words]);
});

test.each(['almost incredulously', 'quite openly', 'only half-jokingly', 'rather sadly', 'wryly'])(
  'How somebody says words in marks is no part of them: %s',
  (manner) => {
    expect(linesOf(quotesOf(`The mayor said ${manner}, “It is over.”`))).toEqual([
      'direct The mayor (role): It is over.',
    ]);
  },
);
