import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const directIn = (text: string): string[] =>
  linesOf(quotesOf(...text.split('|')))
    .filter((line) => line.startsWith('direct'))
    .map((line) => line.slice('direct '.length));

test.each([
  ['The Harbour Guild deemed the pier “well built” in May.', 'The Harbour Guild'],
  ['Ida Krane heralded the treaty as a “turning point” on Friday.', 'Ida Krane'],
  ['Mr. Stone identified the skipper as “foreign” in his letter.', 'Mr. Stone'],
  ['Max Stone often speaks of “the long winter” at rallies.', 'Max Stone'],
  ['Ida Krane talked up her “ten-pier plan” in Salem.', 'Ida Krane'],
  ['Max Stone has delivered a passionate defense of “harbour values” in Salem.', 'Max Stone'],
  ['Ida Krane supports “fair tolls” on the river.', 'Ida Krane'],
  ['Ida Krane, who was mayor in May, opposes “free rides” on it.', 'Ida Krane'],
])('A word or two in marks are the words of whose stance they tell: %s', (text, who) => {
  const [line, ...others] = directIn(text);
  expect(others).toEqual([]);
  expect(line).toContain(who);
});

test.each([
  'Ida Krane saw the old film and the “swarms” of boats.',
  'Ida Krane would not accept “free rides” on the river.',
  'The pier was deemed “well built” in May.',
  'Ida Krane dislikes Max Stone, who spoke of “swarms” of boats.',
  'The town increased its focus on the “pivot” of trade.',
  'Ida Krane supports the pier if the “free rides” end.',
  'Ida Krane often speaks of the “Seven Piers” at rallies.',
  'We support “fair tolls” on the river.',
  'The pier opened in May, and that supports “fair tolls” on the river.',
])('What is refused, what something is deemed and what is told of another are no words of the subject: %s', (text) => {
  expect(directIn(text)).toEqual([]);
});

test('A verb that another one hangs on is nobody', () => {
  expect(directIn('It is the town that seems to highlight its “two boats in a shed” past.')).toEqual([
    ' (unknown): two boats in a shed',
  ]);
});

test.each([
  'Ida Krane spoke to Max Stone, the author of “A Low Tide,” in May.',
  'Ida Krane said she had roles in “Low Tide,” “Pier Nine” and “The Long Dark Winter” last year.',
  'The clerk said that two of the letters were moved to the “secret” level.',
  'The clerk said that “Pier is the New Black” star Ida Krane was in town.',
  'Max Stone wrote under the pseudonym “Karl Danger” for years.',
])('Works, their authors and stars, and grades tell that marks hold a name: %s', (text) => {
  expect(directIn(text)).toEqual([]);
});

test('A heading in marks on a line of its own is nobody’s', () => {
  expect(directIn('“We won,” Ida Krane said.|“Related:”|The pier is open.')).toHaveLength(1);
});

test('What somebody calls a thing is said, though it looks like a name', () => {
  expect(directIn('Max Stone referred to the town as the “Golden Gate” in May.')).toHaveLength(1);
});
