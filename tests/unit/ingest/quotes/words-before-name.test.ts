import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const linesIn = (text: string): string[] => linesOf(quotesOf(...text.split('|')));
const labelIn = (text: string): string | undefined => quotesOf(text)[0]?.attribution.speaker.label;

test.each([
  ['Many riddles remain in the life of the sea, organisms Whitewood likens to little “aliens.”', 'Whitewood'],
  ['Porn star Ginger Lee tweeted that she was late.', 'Ginger Lee'],
  ['“It was quite other,” said a skeptical Robert Vidal.', 'Robert Vidal'],
  ['“It is old,” says bioethicist Jane Roe.', 'Jane Roe'],
  ['One of these studies Jane Roe calls “a seminal one” for the port.', 'Jane Roe'],
  ['The House of Salem yesterday passed the bill, adding that it was late.', 'The House of Salem'],
])('Words that do not say who somebody is are no part of his name: %s', (text, label) => {
  expect(labelIn(text)).toBe(label);
});

test.each([
  ['“It is old,” said harbour engineer Jane Roe.', 'harbour engineer Jane Roe'],
  ['The charity Mind said the pier was old.', 'The charity Mind'],
  ['“It is late,” said Robert van der Berg.', 'Robert van der Berg'],
  ['The Belmont family said the pier was old.', 'The Belmont family'],
])('What says who somebody is stays: %s', (text, label) => {
  expect(labelIn(text)).toBe(label);
});

test('Two who are told of together speak together', () => {
  expect(linesIn('Dale and Martha disputed that the pier was old, saying it was new.')).toEqual([
    'reported Dale and Martha (group): it was new',
  ]);
});

test.each(['Each month said that trade was good.', 'Allegedly unsafe work says that trade was good.'])(
  'A time or the middle of a phrase says nothing: %s',
  (text) => {
    expect(linesIn(text)).toEqual([]);
  },
);
