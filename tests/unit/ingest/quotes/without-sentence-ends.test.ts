import { expect, test } from 'vitest';
import { quotesOf } from './quote-lines.ts';

const filler =
  'we came down to the water in the morning and the boats were out and nobody knew when they would be back and so we waited there for a while and then ';
const reportedIn = (text: string): string[] =>
  quotesOf(text).flatMap(({ mode, parts }) => (mode === 'reported' ? [parts[0]?.exact ?? ''] : []));

const runOn = [
  'the congressional budget office said the plan will cost more i don’t want it second reason is',
  'the mayor said the pier is old and look we have been here before you know',
  'the president said he will win the vote thank you next question please',
  'Ann Lind announced that the ferry is late well let me tell you',
  'the report found that boats are cheap that is not true at all',
];

test.each(runOn)('Where nothing ends a sentence, nothing is reported: %s', (words) => {
  expect(reportedIn(`${filler.repeat(3)}${words} ${filler}`)).toEqual([]);
});

test.each(runOn)('In a text that ends its sentences, it is: %s', (words) => {
  const [first = ''] = words.split(/ (?:i don|and look|thank|well|that is)/);
  const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1)}.`;
  const told = `${filler.trim()} it rained. `;
  expect(reportedIn(`${told.repeat(4)}${sentence} ${told}`)).toHaveLength(1);
});

test('A headline of few words needs no end', () => {
  expect(reportedIn('The mayor said the pier is old')).toHaveLength(1);
});
