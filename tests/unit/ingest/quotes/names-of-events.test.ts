import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const linesIn = (text: string): string[] => linesOf(quotesOf(...text.split('|')));
const directIn = (text: string): string[] => linesIn(text).filter((one) => !one.startsWith('rep'));

test.each([
  'The town asked Ida Krane to run an “introduction to boats” workshop for its clerks.',
  'Skippers attacked Krane, and the “You don’t speak for me, Ott” bus tour came to Salem.',
  'The club praised her “Save Our Pier” campaign in May.',
  'The guild criticized the first “Boats for All” rally in Salem.',
  'Max Stone praised a “knots and sails” course at the club.',
  'For more, see the Harbour blog post series called “Old clerks are the friends that pilots need.”',
  'Max Stone cited a guide called “How we keep the boats dry in May.”',
  'Ida Krane asked for a workshop titled “Boats are not all that we need.”',
])('A name in marks before or behind what it is the name of is nobody’s words: %s', (text) => {
  expect(directIn(text)).toEqual([]);
});

test.each(['Ida Krane said Sunday on HBS’ “Face the Pier.”', 'Ida Krane said Sunday on HNS’ “Harbour This Week.”'])(
  'A programme behind its channel is no statement: %s',
  (text) => {
    expect(directIn(text)).toEqual([]);
  },
);

test.each([
  'Ida Krane called it a “racist and hateful” campaign.',
  'Ida Krane denounced a “dirty” campaign by the club.',
  'Ida Krane praised what she called “Boats we can be proud of.”',
  'Ida Krane said the course was “hard and long”.',
])('What somebody says of it is a statement: %s', (text) => {
  expect(directIn(text)).toHaveLength(1);
});

test.each([
  [
    'Most voters sided with the mayor, who said the plan was late, by a 49 percent to 41 percent margin.',
    'the plan was late',
  ],
  ['Ida Krane said the boat had gone by, referring to the launch in May.', 'the boat had gone by'],
  ['Ida Krane said the boat had gone by, in a reference to the launch.', 'the boat had gone by'],
  ['The guild has insisted the gates were shut – claiming that it was not at fault.', 'the gates were shut'],
  ['The guild said the gates were shut — adding that it was not at fault.', 'the gates were shut'],
])('What the reporter sets behind the words is no part of them: %s', (text, words) => {
  expect(linesIn(text)[0]).toMatch(new RegExp(`: ${words}$`, 'u'));
});

test.each([
  [
    'Boats often come and go (and, according to the guild, that means the pier is open).',
    'that means the pier is open',
  ],
  ['The town was quiet (but, according to the Harbour Board, the gates were shut).', 'the gates were shut'],
])('A bracket opened before the source bounds the words: %s', (text, words) => {
  expect(linesIn(text)).toEqual([expect.stringMatching(new RegExp(`: ${words}$`, 'u'))]);
});

test('A bracket around the whole sentence bounds nothing', () => {
  expect(linesIn('(The Salt Club, which is old, does sell boats, according to the guild.')).toHaveLength(1);
});
