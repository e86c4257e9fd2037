import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

const firstSpeaker = (text: string): string | undefined => quotesOf(text).map(speakerOf)[0];

test.each([
  [
    'In a letter printed by the Herald, over 500 clerks from all towns, including Salem, have condemned it as “late.”',
    'over 500 clerks from all towns (group)',
  ],
  ['In a paper shown by Salem, more than 40 pilots described it as “late.”', 'more than 40 pilots (group)'],
  ['In a note, nearly 300 workers called the plan “late and bad.”', 'workers (group)'],
  ['Guests from the town, including Salt, said it was late.', 'Guests from the town (group)'],
  ['After the talk in Elmstad, about 15 miles south of Salem, Karl Vidal, 53, said he was late.', 'Karl Vidal (named)'],
])('A subject with a number or with examples is not skipped: %s', (text, speaker) => {
  expect(firstSpeaker(text)).toBe(speaker);
});

test.each([
  ['Sens. Ida Krane (R-GA) and Karl Vidal (R-GA), today announced that the pier would be built.', true],
  ['U.S. Senators Ida Krane, R-Ga., and Karl Vidal, D-Ga., announced that the pier would be built.', true],
  ['Reps. Ida Krane (D-NY) and Karl Vidal (R-NY) said that the pier would be built.', true],
  ['Ida Krane (R-GA) and Karl Vidal (D-GA) said that the pier would be built.', true],
  ['Ida Krane, R-Ga., and Karl Vidal, D-Ga., said that the pier would be built.', false],
])('Of two with party and state none speaks alone: %s', (text, isFound) => {
  const speakers = quotesOf(text).map(({ attribution }) => attribution.speaker);
  expect(speakers.map(({ status }) => status)).toEqual(isFound ? ['group'] : []);
});

test.each([
  'The course helps boys to work with town residents says the head of the school, Karl Vidal.',
  'It is good to meet local leaders says Ida Krane.',
  'The school trains new pilots says the mayor.',
  'The plan is good for all the workers says Karl Vidal.',
  'The pier was built for old sailors says the clerk.',
])('A plural right before “says” is no subject: %s', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test('A noun in the singular before “says” is one', () => {
  expect(firstSpeaker('The clerk says the pier was long.')).toBe('The clerk (role)');
});

test('Behind a colon stands what is said according to somebody', () => {
  expect(firstSpeaker('According to Deputy Director Karl Vidal: “It is a fast boat.”')).toBe('Karl Vidal (named)');
});

test.each([
  ['In Salem, Oregon, the Harbour Council met on Monday and called for “a pier for all of us.”', 'the Harbour Council'],
  ['In Reno, Nevada, the City Council warned that the road was closed.', 'the City Council'],
  ['In Calgary, Alberta, the Grain Board said that the price would fall.', 'the Grain Board'],
  ['Near Port Ellery, Norland, the Ferry Union said the boats were old.', 'the Ferry Union'],
  ['In Salem, Roe, the mayor, said that the pier was safe.', 'Roe'],
  ['In Salem, Jane Roe said that the pier was safe.', 'Jane Roe'],
])('A state behind its town says nothing: %s', (text, label) => {
  expect(quotesOf(text).map((quote) => speakerOf(quote).replace(/ \(\w+\)$/, ''))).toEqual([label]);
}); // prettier-ignore
