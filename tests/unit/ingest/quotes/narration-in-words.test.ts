import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const firstLine = (text: string): string | undefined => linesOf(quotesOf(text))[0]?.replace(/^\w+ /, '');

test.each([
  ['In making what the firm says is a long film, Salt is busy on the coast.', 'the firm (organization): a long film'],
  ['After what the clerk said was a quiet night, boats were lost.', 'the clerk (role): a quiet night'],
  ['With what the mayor says is a new boat, the town has hope.', 'the mayor (role): a new boat'],
  ['For what she says is the last time, Krane will sail.', 'she (unknown): the last time'],
  ['Before what the union said was a sad day, he had left.', 'The union (organization): a sad day'],
])('What is inserted by “what … says is” ends where the main clause begins: %s', (text, line) => {
  expect(firstLine(text)?.toLowerCase()).toBe(line.toLowerCase());
});

test('A list behind “what … says is” is whole', () => {
  expect(firstLine('The town shows what the mayor says is a boat, a net and a long pier.')).toBe(
    'the mayor (role): a boat, a net and a long pier',
  );
});

test.each([
  ['Karl Vidal noted that the pier was safe, according to the release.', 'Karl Vidal (named): the pier was safe'],
  ['Karl Vidal said the boats would come, according to a transcript.', 'Karl Vidal (named): the boats would come'],
  ['The clerk wrote that the town had no boats according to the Herald.', 'The clerk (role): the town had no boats'],
  ['Ida Krane announced that it would be shut, according to her office.', 'Ida Krane (named): it would be shut'],
  ['Ida Krane added that it was late, according to Salem News.', 'Ida Krane (named): it was late'],
  [
    'Ida Krane said that, according to the Herald, the pier was shut.',
    'Ida Krane (named): according to the Herald, the pier was shut',
  ],
])('Where the reporter has it from is no part of what was said: %s', (text, line) => {
  expect(linesOf(quotesOf(text))).toContain(`reported ${line}`);
});

test.each([
  ['According to the Log, the town’s old book, the pier was built in May.', 'the pier was built in May'],
  ['According to Ida Krane, a guide from Salem, the pier was built in May.', 'the pier was built in May'],
  ['According to the Herald, the oldest paper, there was no pier.', 'there was no pier'],
  ['According to Karl Vidal, the harbor master, it was late.', 'it was late'],
  ['According to the Pier Club, one of the oldest clubs, they were lost.', 'they were lost'],
  ['According to the Herald, the pier, a long one, was built in May.', 'the pier, a long one, was built in May'],
  ['According to the Herald, the pier, which was long, was built.', 'the pier, which was long, was built'],
])('What the source is, told behind its name, is not said by it: %s', (text, words) => {
  expect(firstLine(text)?.replace(/^[^:]*: /, '')).toBe(words);
});

test.each([
  'To wait for the ferry, Krane said, reminded her of the long storm of May.',
  'The long talk, Ida Krane said, told her that it was late.',
  'The old map, Karl Vidal said, suggested that the pier was long.',
  'The long wait, the clerk said, warned him of the sea.',
  'The long road, the mayor said, reminded him of the pier.',
])('Behind an inserted cue goes on what it parts: %s', (text) => {
  expect(quotesOf(text)).toHaveLength(1);
});

test('A participle behind an inserted cue has its subject', () => {
  expect(quotesOf('There is no pier, Ida Krane said, adding that the boats were late.')).toHaveLength(2);
});

test('What is told with a clause about it is no statement', () => {
  expect(quotesOf('The boys are telling us the same things Mr. Ott is saying.')).toEqual([]);
});
