import { expect, test } from 'vitest';
import { linesOf, quotesOf, speakerOf } from './quote-lines.ts';

const speakersIn = (text: string): string[] => quotesOf(...text.split('|')).map(speakerOf);

test.each([
  [
    'In the town a spokesman for Harbour Minister Philip Reed says the pier is safe.',
    'a spokesman for Harbour Minister Philip Reed',
  ],
  [
    'A senior adviser to France’s President Jean Colbert told the Herald that the deal was made.',
    'A senior adviser to France’s President Jean Colbert',
  ],
  ['On Monday the lawyer for Ida Krane said she would appeal.', 'the lawyer for Ida Krane'],
  ['Spokesman for Mayor Ida Krane said the pier was shut.', 'Spokesman for Mayor Ida Krane'],
  ['“It is over,” an aide to Senator Karl Vidal said.', 'an aide to Senator Karl Vidal'],
  ['According to a friend of Karl Vidal, the bill is dead.', 'a friend of Karl Vidal'],
])('Who speaks for somebody is not whom he serves: %s', (text, label) => {
  expect(speakersIn(text)).toEqual([`${label} (role)`]);
});

test.each([
  ['Director of Harbour Works Ida Krane said the pier was shut.', 'Ida Krane (named)'],
  ['The head of the Harbour Trust, Ida Krane, said the pier was shut.', 'Ida Krane (named)'],
  ['Ida Krane, an adviser to President Karl Vidal, said the pier was shut.', 'Ida Krane (named)'],
  [
    'Port Authority director General Omar al-Said, in remarks to the Herald, said “We are all in this boat now.”',
    'Omar al-Said (named)',
  ],
  ['Port Authority director Ida Krane said the pier was shut.', 'Ida Krane (named)'],
])('A name at the end of what it is described by is the speaker’s: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test('Who serves somebody is spoken of last, and not whom he serves', () => {
  expect(speakersIn('“It is over,” an adviser to Ida Krane said. He added that he was glad.').at(-1)).toBe(
    'an adviser to Ida Krane (role)',
  );
});

test.each([
  ['Although O’Hara first said he would sue, the complaint asks for less.', 'O’Hara (unknown): he would sue'],
  ['Because Ida Krane said the ferry was late, nobody came.', 'Ida Krane (named): the ferry was late'],
  ['While Mr. Ott insisted the pier was safe, the boats stayed away.', 'Mr. Ott (named): the pier was safe'],
  [
    'After Ida Krane told the council that the plan was dead, its members left.',
    'Ida Krane (named): the plan was dead',
  ],
  [
    'Though the mayor said that the pier, which was old, was safe, inspectors closed it.',
    'the mayor (role): the pier, which was old, was safe',
  ],
])('A conjunction is no part of a name, and its clause ends with its comma: %s', (text, line) => {
  expect(linesOf(quotesOf(text))).toEqual([`reported ${line}`]);
});

test.each([
  ['32-year-old Ida Horner, a teacher, told the Herald she was in shock.', 'Ida Horner (named)'],
  ['A student at University of Texas Arlington Amneh Jafari came.|Jafari said it was a hoax.', 'Amneh Jafari (named)'],
  ['Head of the Council on Harbour - Dockside Relations Alia Salem said it was late.', 'Alia Salem (named)'],
  ['She came from Fairfax, Virginia Pilar Reed said.|Reed said it was late.', 'Pilar Reed (named)'],
  [
    'Ida Krane left Iran. When I abandoned Iran I came here.|“I am free and I am strong,” she said.',
    'Ida Krane (named)',
  ],
])('A name ends where the next word is none of it: %s', (text, speaker) => {
  expect(speakersIn(text).at(-1)).toBe(speaker);
});
