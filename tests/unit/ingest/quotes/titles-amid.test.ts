import { expect, test } from 'vitest';
import { quotesOf } from './quote-lines.ts';

const inMarks = (text: string): string[] =>
  quotesOf(text).flatMap(({ mode, parts }) => (mode === 'direct' ? parts.map(({ exact }) => exact) : []));

test.each([
  'The band has another glimpse of the record out, the bleak “We Need The Rope.”',
  'The record follows “I Won’t Row Your Boat Again,” and “Salt Cake,” and is due in May.',
  'The Salem painter commented on the second side, “Parasite Pier,” in a note.',
  'They sang it on the set’s new single “Tout va bien.”',
  'Her loud tracks like “On est une bande” made the town dance.',
  'The team recommends reading “How The Tide Works.”',
  'Whoever has time may like to read “The Book of Piers,” which has maps.',
  'Hear it: The Owls: “Good Place To Row (At The Time)” at noon.',
  '“Late Boats” offers a look at the day’s news in ten minutes.',
  'They liked “Uncle Salt.” “Low Home” opened in May, the guild’s page has it.',
])('A title is nobody’s words, with its stop in the marks or as a subject: %s', (text) => {
  expect(inMarks(text)).toEqual([]);
});

test.each([
  ['The mayor shrugged. “No Way At All, Sir.”', 'No Way At All, Sir.'],
  ['“Open Water,” Ida Krane said.', 'Open Water,'],
  ['Ida Krane said: “We Want Our Pier.”', 'We Want Our Pier.'],
  ['Ida Krane called the plan a “Long Sad Joke.”', 'Long Sad Joke.'],
  ['A sign reading “Keep Off The Pier” hung there, the clerk said.', 'Keep Off The Pier'],
])('What somebody says is no title, whatever its letters: %s', (text, words) => {
  expect(inMarks(text)).toContain(words);
});

test.each([
  "The keeper asked the script to call GetPath('the long pier of the town') and left.",
  'She told them to write title="the long pier of Salem" and left.',
  'I compared what came of “tide -n -r tables.txt” and of “ropes &” that night.',
  'To reset it echo “\\e[16c” to the screen, the clerk wrote.',
  'The clerk said to type “open $pier#link” there.',
  'He wrote that “show()” had been called.',
  'It ran so: echo "Have a nice day." ; print "Good boats wait." ; and the clerk said so.',
])('Code in marks is nobody’s words: %s', (text) => {
  expect(inMarks(text)).toEqual([]);
});

test.each([
  'For example, consider the phrase “a boat wearing a red sail, a blue hull, and green ropes.” The net must read it.',
  'To hear of it, text “SALT” to 555-902 now.',
  'After we add “Hard Cider” to our list, it looks like this.',
  'The singer cited the storm, referring to “Give It a Day” as a song about boats.',
  'It is somewhat like our famous “A boat is you!” line in the game.',
  'The sign is supposed to mean “insert boat”, as all in Salem know.',
  'It is a shortened version of “What is the boat for?” and is loud.',
  '“Boats do not make water,” is a very useful phrase to sailors.',
  'Stone, P. (1990). “Tensor binding and the representation of boats (opens in a window)”.',
])('A phrase, an example or a work that is listed is nobody’s words: %s', (text) => {
  expect(inMarks(text)).toEqual([]);
});

test.each([
  ['Ana Roe said: “i was there --believe me-- and it was late.”', 'i was there --believe me-- and it was late.'],
  ['“a=mc2 is all he knew.” Ana Roe said.', 'a=mc2 is all he knew.'],
  ['Ana Roe told a crowd in Salem that “Never Again Means Never Again.”', 'Never Again Means Never Again.'],
  ['Tom Hale told them that “Late Boats Are No Boats.”', 'Late Boats Are No Boats.'],
])('What somebody says is theirs, whatever signs and capitals it has: %s', (text, words) => {
  expect(inMarks(text)).toEqual([words]);
});
