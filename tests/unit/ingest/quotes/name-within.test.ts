import { expect, test } from 'vitest';
import { linesOf, quotesOf, speakerOf } from './quote-lines.ts';

const directIn = (text: string): string[] =>
  linesOf(quotesOf(...text.split('|'))).filter((line) => line.startsWith('direct'));
const speakersIn = (text: string): string[] => quotesOf(...text.split('|')).map(speakerOf);

test.each([
  'The guild said later that the town would not let it use the new “Salt” nets at sea.',
  'Max Stone reported that the film was the third best ever, after “The Long Pier” and two others.',
  'Ida Krane said she found it while looking for help in her “Tidal Reading” course at school.',
  'The clerk said that the man, who was known to some, aka “George Salt” in town, was late.',
  'The mayor noted that the fleet had bought two medium “Kassel” boats in May.',
])('A name amid what is said is nobody’s words: %s', (text) => {
  expect(directIn(text)).toEqual([]);
});

test.each([
  'Ida Krane said the whole town was “Tired” of it.',
  'Max Stone called Salem the “Golden Gate” of trade.',
  'The crew said “Never” in May.',
  'Ida Krane said the plan for the pier would “Help nobody” at all.',
])('What somebody says or calls a thing stays said: %s', (text) => {
  expect(directIn(text)).toHaveLength(1);
});

test.each([
  ['“It is late,” said A.B. Krane, a pilot.|“We sail,” Krane said.', ['A.B. Krane (named)', 'A.B. Krane (named)']],
  ['“It is late,” Chief Harbour Officer Professor Ida Krane said.|“We sail,” Prof Krane said.', 'Ida Krane'],
  ['The Salt II sailed.|“It is late,” Salt said.', 'Salt'],
  ['Greens spokesperson for Transport Ida Krane said the pier was shut.', ['Ida Krane (named)']],
  ['Says Ida Krane: “It is late.”|“We sail,” Krane said.', ['Ida Krane (named)', 'Ida Krane (named)']],
  ['Wing player Max Stone met U.S. Senator Ida Krane.|“It is late,” Krane said.', ['Ida Krane (named)']],
])('Initials, offices and numbers neither cut nor lengthen a name: %s', (text, expected) => {
  const found = speakersIn(text);
  if (typeof expected === 'string')
    for (const who of found) expect(who).toMatch(new RegExp(`^(?:\\S+ )*${expected} \\(`));
  else expect(found).toEqual(expected);
});

test.each([
  'Ida Krane rejected reports that the pier was lost.',
  'Max Stone wants to be rid of high-value notes that make life easy for thieves.',
  'Three towns were struck, despite council claims that there was peace.',
  'The case follows a hearing in the Salem ward, claims which are denied.',
  'Salt Works added 1 3/4 to 51 1/4 after it bought the pier.',
])('A noun that somebody does something to is no cue: %s', (text) => {
  expect(linesOf(quotesOf(text))).toEqual([]);
});

test.each([
  'The town’s choice suggests it wants a new pier.',
  'Max Stone’s decision suggests that he wants to sail.',
  'Max Stone said the following.',
])('What lets somebody conclude is nobody’s words: %s', (text) => {
  expect(linesOf(quotesOf(text))).toEqual([]);
});
