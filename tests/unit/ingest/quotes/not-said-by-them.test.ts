import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const linesIn = (text: string): string[] => linesOf(quotesOf(...text.split('|')));

test.each([
  'Let’s say if a boat is lost, the guild pays for it.',
  'Let us say that the pier was closed in May.',
  'Let me just say that the pier was fine.',
  'My math skills tell me that the pier will be closed.',
  'My records say that the boat was red.',
  'Many goals of the town run against them, indicating that the boats will be left behind.',
  'An old man must softly, gently explain to those who come to see him that the boat is lost.',
  'The guild has called for the seat to stay open so that the next skipper can name a clerk.',
])('What is supposed, or a thing that lets somebody conclude, states nothing: %s', (text) => {
  expect(linesIn(text)).toEqual([]);
});

test.each([
  ['My brother says that the pier will be closed.', 'reported My brother (role): the pier will be closed'],
  ['My report says that the boat was red.', 'reported My report (document): the boat was red'],
  ['Jane Roe said earlier this month there was a way out.', 'reported Jane Roe (named): there was a way out'],
  [
    'The guild has said that so that boats last they are painted.',
    'reported The guild (organization): so that boats last they are painted',
  ],
])('Whoever can speak does: %s', (text, line) => {
  expect(linesIn(text)).toEqual([line]);
});

test.each([
  ['The storm drives the skipper to say the log was “lost at sea.”', 'direct  (unknown): lost at sea.'],
  ['His boat went from side to side, as if to say, “Do you see me?”', 'direct  (unknown): Do you see me?'],
  ['Jane Roe seeks a guild to counter what she was told with “old and idle” boats.', 'direct  (unknown): old and idle'],
])('What somebody is moved to say is left open: %s', (text, line) => {
  expect(linesIn(text)).toEqual([line]);
});

test.each([
  ['Jane Roe went on to say, “The log is lost.”', 'direct Jane Roe (named): The log is lost.'],
  ['Jane Roe went so far as to say: “The log is lost.”', 'direct Jane Roe (named): The log is lost.'],
  ['Jane Roe continued to call the boats “old and idle”.', 'direct Jane Roe (named): old and idle'],
  ['Jane Roe had this to say about it: “The log is lost.”', 'direct Jane Roe (named): The log is lost.'],
])('Who goes on to say something says it: %s', (text, line) => {
  expect(linesIn(text)).toEqual([line]);
});

test.each([
  [
    'The aims of the League were set forth in its paper in part as follows: “We row for nobody.”',
    ['direct  (unknown): We row for nobody.'],
  ],
  [
    'The rules of the guild are given in its book: “No boat may lie here.”',
    ['direct  (unknown): No boat may lie here.'],
  ],
])('What is done to a thing is no speech of it: %s', (text, lines) => {
  expect(linesIn(text)).toEqual(lines);
});

test.each([
  [
    'Jane Roe asked the keeper: “Where is it?” He laughed, “You stand on it!”',
    ['Jane Roe (named): Where is it?', 'He (unknown): You stand on it!'],
  ],
])('A question and what another answers are two: %s', (text, lines) => {
  expect(linesIn(text).map((one) => one.replace(/^direct /u, ''))).toEqual(lines);
});

test.each([
  'The skeptic is a person who evaluates claims who asks if the boats are fit.',
  'A bias against student protests then prompts “clerks” to leave.',
  'The notes were changed, meaning only confirmed editors would be “in”.',
])('A noun or an adjective that looks like a verb of saying brings in nothing: %s', (text) => {
  expect(linesIn(text).filter((one) => /: (?:who|clerks|in)/u.test(one) && !one.includes('(unknown)'))).toEqual([]);
});
