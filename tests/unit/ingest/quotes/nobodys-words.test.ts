import { expect, test } from 'vitest';
import type { Quote } from '../../../../src/record/quote.ts';
import { linesOf, quotesOf, speakerOf } from './quote-lines.ts';

const directIn = (text: string): string[] => linesOf(quotesOf(text)).filter((line) => line.startsWith('direct'));

test.each([
  'It stands in what is loosely called “the old town” by night.',
  'It is part of what was then known as “free water”, the mayor said.',
  'The mayor praised the town’s acceptance of a new “growth” tax.',
  'Ida Krane rejected the council’s passage of a harsh “mooring” rule.',
  'Ana, who writes the rival “Dear Ida” column, said she was late.',
  'He was seen on his own “Wallace” show.',
  'We should be saying “can you show me how?” to them.',
  'Some might say “it is late” then.',
  'When it rains you can add words like “you are very fair,” to it.',
  'Uncle Sam would then accuse them of “unfair trade”.',
])('Terms, titles and what might be said are nobody’s words: %s', (text) => {
  expect(directIn(text)).toEqual([]);
});

test.each([
  ['Ida Krane criticized the “reckless” plan.', 'Ida Krane (named): reckless'],
  ['He could only say “it is late”.', 'He (unknown): it is late'],
  ['The crews said they would continue their “watch” on the pier.', 'The crews (role): watch'],
  ['The mayor called it “a ruin”.', 'The mayor (role): a ruin'],
  ['The mayor accused the Board of a “cynical” plan.', 'The mayor (role): cynical'],
])('Their near relatives stay: %s', (text, line) => {
  expect(directIn(text)).toEqual([`direct ${line}`]);
});

test.each([
  ['Example: “It was so funny I cried.”'],
  ['Does the harbour president Ida Krane come to you and say, “Here is something we tried”?'],
  ['“When I was young,” Vidal told a writer, “I sailed.”|“When you came up, did you ask for advice?”'],
])('Who asks or shows how something is said is not told: %s', (text) => {
  expect(speakerOf(quotesOf(...text.split('|')).at(-1) as Quote)).toBe(' (unknown)');
});

test.each([
  'The bill responds to fears that taxes will choke the town.',
  'The raids suggest that the fight is far from over.',
  'Ott had Vidal confirm the plan and acknowledge that the papers had flaws.',
  'The court ordered that he maintain the pier was safe.',
])('What is done about somebody’s words, or lets one conclude, is no statement: %s', (text) => {
  expect(linesOf(quotesOf(text))).toEqual([]);
});

test.each([
  ['The Board and the Trust stressed the pier was old, while the Guild condemned the plan.', 'the pier was old'],
  ['The mayor claimed the ferry would pay for itself even as its makers lost money.', 'the ferry would pay for itself'],
  ['In May, 6.7% of guests said they would come again, up from 3.1% in April.', 'they would come again'],
  ['The firm said sales rose, compared with a fall in May.', 'sales rose'],
  ['Mr. Ott, who warned of the cold in the past, nevertheless played down the danger.', 'the cold in the past'],
  ['Mr. Ott said he had seen the play and slammed it on Monday.', 'he had seen the play'],
  ['The mayor said the pier was sold, a claim Ott denies.', 'the pier was sold'],
  ['The mayor said the pier was “late,” and one clerk called it “over.”', 'the pier was “late,”'],
  ["Krane said many guests liked the pier. ``It is a good pier,'' she said.", 'many guests liked the pier'],
])('What the reporter sets beside a statement is no part of it: %s', (text, words) => {
  const reported = linesOf(quotesOf(text)).filter((line) => line.startsWith('reported'));
  expect(reported.map((line) => line.replace(/^.*?\): /, ''))).toEqual([words]);
});
