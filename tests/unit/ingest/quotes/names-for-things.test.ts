import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const directIn = (text: string): string[] => linesOf(quotesOf(text)).filter((one) => one.startsWith('direct'));

test.each([
  'Ida Krane is here, and this is called “a meeting of the pier.”',
  'Knots (also called “bends”) can be useful when you are at sea.',
  'The boats use a signal known as “slow bell” and sail on.',
  'In Salem there is a custom called “paint the pier” that clerks keep.',
  'The harbour keeps a list titled “Boats that we have lost” in its hall.',
])('What a thing is called is its name: %s', (text) => {
  expect(directIn(text)).toEqual([]);
});

test.each([
  'Ida Krane called the pier “a ruin”.',
  'The pier, Ida Krane said, was called “a ruin” by the guild.',
  'A skipper, Max Stone, called “unfair” what the town had done.',
  'The plan, which the guild’s head, Max Stone, called “old stuff,” is late.',
])('What somebody calls it is a statement: %s', (text) => {
  expect(directIn(text)).toHaveLength(1);
});

test.each([
  'The book tells the story of Martin Ott, a self-appointed “doctor” of boats.',
  'It was sort of “hot off the press,” and nobody read it.',
  'The guild has rhetoric like “getting the job done” and no boats.',
  'The old adage “a boat is a hole in the water” came to mind.',
  'There was the common saying “boats first, clerks last” on the wall.',
])('What the writer holds at a distance, or all say, is nobody’s: %s', (text) => {
  expect(directIn(text)).toEqual([]);
});

test.each([
  'A new book, “The Strange Case of the Pier: How a Mysterious Pilot Saved Thousands of Norvik Boats,” by Dawn Roe, is out.',
  'He put the lessons together for a talk, “Cooking the Owl’s Egg,” that he gave in Salem.',
  'The three clubs have all announced their support for her “Put Pilots Where They’re Needed Act.”',
  'Ida Krane said on Monday that the town will have its “Save the Harbour Program.”',
])('A title or the name of a law is nobody’s words: %s', (text) => {
  expect(directIn(text)).toEqual([]);
});

test.each([
  ['Max Stone has used the phrase “slow boats” often this year.', 'direct Max Stone (named): slow boats'],
  ['Jane Roe used the word “shame” twice.', 'direct Jane Roe (named): shame'],
  ['Jane Roe exhorted the clerks to “row on”.', 'direct Jane Roe (named): row on'],
  ['Jane Roe has gone after Max Stone as a “slow boat.”', 'direct Jane Roe (named): slow boat.'],
  ['Jane Roe kept pounding the guild as “old and idle”.', 'direct Jane Roe (named): old and idle'],
])('Whoever uses a word, or goes after somebody with it, says it: %s', (text, line) => {
  expect(directIn(text)).toEqual([line]);
});
