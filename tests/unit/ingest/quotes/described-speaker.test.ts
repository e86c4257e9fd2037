import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

const speakersIn = (text: string): string =>
  quotesOf(...text.split('|'))
    .map(speakerOf)
    .join('; ');

test.each([
  ['A spokesman for the port said the pier was shut.|He added that two boats were late.', 'A spokesman for the port'],
  ['“It is late,” one resident told Radio Salem. “We are cold,” she said.', 'one resident'],
  ['The harbour engineer noted that the wall had moved.|“It will hold,” he said.', 'The harbour engineer'],
  ['A senior official, who asked not to be named, said it was over.|“We are done,” he said.', 'A senior official'],
  ['According to a witness, the boat burnt. He said nobody was on it.', 'a witness'],
])('“He” and “she” are whoever is described as who says the words right before: %s', (text, speaker) => {
  expect(speakersIn(text)).toBe(`${speaker} (role); ${speaker} (role)`);
});

test.each([
  ['“It is late,” he said. “It is not,” a resident said. “It is dark,” he said.', 'he (unknown)'],
  ['A nurse told her that it was late. She said it was dark.', 'She (unknown)'],
  ['A clerk asked Ida Krane, “Is it late?”|“It is dark,” she said.', 'she (unknown)'],
  ['A clerk said it was late. Karl Vidal came in. “It is dark,” he said.', 'he (unknown)'],
  ['The clerks said it was late. “It is dark,” he said.', 'he (unknown)'],
])('Where somebody else may be meant, nobody is: %s', (text, speaker) => {
  expect(speakersIn(text).split('; ').at(-1)).toBe(speaker);
});

const people = 'Karl Vidal met Ida Krane.|';

test.each([
  'Karl Vidal said the pier was old.|They went home.|Ott Marsh told Le Monde it was late.|“It is dark,” he said.',
  'Karl Vidal went by.|Ott Marsh told BBC Salem that it was late. He said it was dark.',
  'Karl Vidal went by.|Ott Marsh told Radio Norvik Info that it was late.|“It is dark,” he said.',
])('A paper or a station that is told something is nobody: %s', (text) => {
  expect(speakersIn(`${people}${text}`).split('; ').at(-1)).toBe('Ott Marsh (named)');
});

test.each([
  'Karl Vidal said the pier was old. Working at Norvik, he said it was dark.',
  'Karl Vidal said the pier was old. In the Thyme lab, he said, it was dark.',
  'Karl Vidal said the pier was old. Since he sold his Salem boat, he said, it was dark.',
])('A place, or what a thing is called by, is nobody whom “he” could mean: %s', (text) => {
  expect(speakersIn(text)).toMatch(/^Karl Vidal \(named\); Karl Vidal/);
});
