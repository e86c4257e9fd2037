import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

const last = (text: string): string =>
  speakerOf(quotesOf(...text.split('||')).at(-1) as ReturnType<typeof quotesOf>[0]);

test.each([
  ['Jane Roe, Salem: “The pier is closed and we want it back.”', 'Jane Roe (named)'],
  ['Karl Vidal, 42, teacher: “The pier is closed and we want it back.”', 'Karl Vidal (named)'],
  ['Ida Krane, North Salem, pilot: “The boats were never late.”', 'Ida Krane (named)'],
  ['Max Stone, clerk, Norvik: “I would go by boat.”', 'Max Stone (named)'],
  ['Mrs. Ida Krane, Low Street: “We had no water at all.”', 'Ida Krane (named)'],
])('Of a name with where or what somebody is before a colon the name speaks: %s', (text, who) => {
  expect(last(text)).toBe(who);
});

test.each([
  ['Forever 21 said the shop would close.', 'Forever 21 (unknown)'],
  ['The AFL/CIO said the pier would close.', 'The AFL/CIO (organization)'],
  ['Teamsters Local 402 said the pier would close.', 'Teamsters Local 402 (unknown)'],
  ['3M said the shop would close.', '3M (unknown)'],
  ['“The shop will close,” 7-Eleven said.', '7-Eleven (unknown)'],
  ['BTN/The Salem Farmer said the pier would close.', 'BTN/The Salem Farmer (organization)'],
])('A name keeps its number and what stands behind a slash: %s', (text, who) => {
  expect(last(text)).toBe(who);
});

test('A day is no number of a name', () => {
  expect(quotesOf('In a note on May 12 Vidal said the shop would close.').map(speakerOf)).not.toContain(
    'May 12 (unknown)',
  );
});

test.each([
  ['Karl Vidal, a spokesman for the port, came.||The spokesman said that the boats were late.', 'Karl Vidal (named)'],
  ['Karl Vidal, the port’s treasurer, came late.||“We will go,” the treasurer said.', 'Karl Vidal (named)'],
  ['Ida Krane is a fisherwoman from Salem.||The fisherwoman said that the boats were late.', 'Ida Krane (named)'],
  ['Professor Ida Krane came on Monday.||The professor said the pier would close.', 'Ida Krane (named)'],
  ['Max Stone, a biologist, met the crew. The biologist said the fish were gone.', 'Max Stone (named)'],
])('A role is whoever was said to have it, where nobody else is: %s', (text, who) => {
  expect(last(text)).toBe(who);
});

test.each([
  'Karl Vidal, a spokesman for the port, met Max Stone, a spokesman for the town.||The spokesman said it was late.',
  'Guides came with Karl Vidal, a guide from Salem.||The guide said it was late.',
  'Karl Vidal, a pilot, came.||Another pilot was there.||The pilot said it was late.',
  'Karl Vidal, a pilot, came.||It rained.||The tide was low.||The boats left.||The pilot said it was late.',
  'Karl Vidal, an official of the port, came.||The official said it was late.',
])('Where the text has several of them, or tells of nobody near, a role names nobody: %s', (text) => {
  expect(last(text)).toMatch(/\(role\)$/u);
});

test.each([
  ['Ida Bellows is the clerk.||Bellows said the pier was closed.', 'Ida Bellows (named)'],
  ['Ida Waters heads the club.||“The pier is closed,” Waters says.', 'Ida Waters (named)'],
  ['Karl Banks came on Monday.||Banks told reporters that he was glad.', 'Karl Banks (named)'],
  ['Karl Brands came late.||“We go,” Brands said.', 'Karl Brands (named)'],
  ['Ida Bellows sold boats.||Bellows added that it was late.', 'Ida Bellows (named)'],
])('A surname that looks like a verb is a name before a verb: %s', (text, who) => {
  expect(last(text)).toBe(who);
});

test.each([
  ['The bank estimates that much was sold and said, “Margins have been good.”', 'The bank (organization)'],
  ['The USBA refers to the illness as a threat and said it was “the worst” in years.', 'The USBA (organization)'],
  [
    'One Harbour Board member was sure of it, and told the Log, “This is no street.”',
    'One Harbour Board member (role)',
  ],
  [
    'Former Liberal vice mayor Ida Krane was received with joy, telling the crowd, “We must not change it.”',
    'Ida Krane (named)',
  ],
  ['The letter saying that ten clubs were leaving the harbour board said that it was late.', 'The letter (document)'],
  ['Analyst Karl Vidal of BTN in Omaha, Neb. said the market was slow.', 'Karl Vidal (named)'],
  ['According to Salt’s founder, Karl Vidal, “Our work is done and we are glad.”', 'Karl Vidal (named)'],
  ['Another guest who came was the clerk Ida Krane, who said, “I think it was fine.”', 'Ida Krane (named)'],
  ['When Stone asked about a boat, Ida Krane laughed, “Well, that was true.”', 'Ida Krane (named)'],
])('The subject is whole, and no verb is a part of it: %s', (text, who) => {
  expect(last(text)).toBe(who);
});

test.each([
  '“What did you see?” Karl Vidal asked.||“I saw that the boats were gone.”',
  '“Who sold it?” the pilot asked the clerk.||“We all sold it, and I am sorry.”',
  'When the clerks were asked, “How can you mend it?” they left.',
])('Whoever asks does not answer, and whoever is asked does not ask: %s', (text) => {
  expect(last(text)).toBe(' (unknown)');
});
