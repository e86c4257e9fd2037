import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const lines = (text: string): string[] => linesOf(quotesOf(...text.split('|')));

test.each([
  ['Vidal came late. At one point, Vidal declared, “It is a crime.”|Ida Vidal was there, too.', 'direct Vidal (named)'],
  ['Ms. Le Brun said it was late.|Her father, Karl Le Brun, was there.', 'reported Ms. Le Brun (named)'],
  ['Mr. Ott said the pier was old.|His sister, Ida Ott, was at home.', 'reported Mr. Ott (named)'],
  ['Ida Vidal was there, too.|Vidal declared, “It is a crime.”', 'direct Ida Vidal (named)'],
  ['Karl Ott came.|Mr. Ott said the pier was old.', 'reported Karl Ott (named)'],
])('A surname gets the full name that stands before it, and none that comes later: %s', (text, start) => {
  expect(lines(text)[0]).toContain(start);
});

test.each([
  'Ana Dunn and Ida Krane said it was late.|“It is bad,” he said.',
  'Ida Krane and Max Stone warned that it was late.|“It is bad,” he said.',
  'Karl Vidal and Max Stone told the board it was late.|“It is bad,” he said.',
])('Behind several who spoke as one nobody spoke last: %s', (text) => {
  expect(lines(text).at(-1)).toBe('direct he (unknown): It is bad,');
});

test.each([
  ['After the BBC Interview Karl said that he was sorry.|Karl said it was late.', 'reported Karl (named): it was late'],
  ['Paul Reed and Jonathan Fox argue that it is late.', 'reported Paul Reed and Jonathan Fox (group): it is late'],
  ['Party moderates said it was late.', 'reported Party moderates (group): it was late'],
  [
    '“It went,” one voter told the Herald. “It is gone.” Another supporter was even more searing: “He has no clue.”',
    'direct Another supporter (role): He has no clue.',
  ],
  [
    'Giulio Ott has been on air since a whistleblower had filed a complaint alleging that Vidal was late.|Roe said it was so.',
    'reported Roe (unknown): it was so',
  ],
])('A speaker is who it is, and of what kind: %s', (text, line) => {
  expect(lines(text).at(-1)).toBe(line);
});

test.each([
  ['Ida Krane confirmed that it was open to the board, following a report by the Herald.', 'it was open to the board'],
  ['Republicans said they cannot accept a debt, and they led a filibuster of it.', 'they cannot accept a debt'],
  ['Ida Krane said the pier was old, and she held up a stone of it.', 'the pier was old'],
])('What the reporter goes on with is none of the words: %s', (text, words) => {
  expect(lines(text)[0]).toContain(`: ${words}`);
  expect(lines(text)[0]?.endsWith(words)).toBe(true);
});

test.each([
  'Carrie Holm withdrew a bill that triggered months of often violent protests so the city can move from a “highly dangerous” place.',
  'The town saw weeks of angry demands that led to a “very old” plan.',
])('What there were months of is no verb: %s', (text) => {
  expect(lines(text).filter((line) => !/^direct {2}\(unknown\)/.test(line))).toEqual([]);
});
