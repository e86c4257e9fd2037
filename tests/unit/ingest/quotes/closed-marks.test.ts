import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

const speakers = (text: string): string[] => quotesOf(...text.split('|')).map(speakerOf);

test.each([
  [
    'Ida Krane said, “Parity is a must.”|“If you build it, they will come.”|That line is old.',
    ['Ida Krane (named)', ' (unknown)'],
  ],
  [
    'Karl Vidal was late. Plus, he says, “It holds.”|“The pier is long.”|So it is.',
    ['Karl Vidal (named)', ' (unknown)'],
  ],
  [
    '“The tide,” says Ida Krane, “makes things easy.”|“All boats are blue.”|That is what they say.',
    ['Ida Krane (named)', ' (unknown)'],
  ],
  [
    'Ida Krane told the Log: “The plan is old.”|“His conduct is a shame.”|Karl Vidal sails.',
    ['Ida Krane (named)', ' (unknown)'],
  ],
  ['My mother had written me a letter.|“All children are late.”|It is said of us.', [' (unknown)']],
  ['Ida Krane wrote a book about piers.|“All boats are blue.”|That is what they say.', [' (unknown)']],
  ['“Parity is a must,” Ida Krane said.|“It will hold for years.”', ['Ida Krane (named)', 'Ida Krane (named)']],
  ['Ida Krane said, “Parity is a must.”|“We will hold it for years.”', ['Ida Krane (named)', 'Ida Krane (named)']],
  ['Ida Krane said, “Parity is a must.|“It will hold for years.”', ['Ida Krane (named)']],
])('Behind closed marks at the end of a paragraph only who speaks of himself goes on: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  [
    'Ida Krane wrote about the pier. Her plan is sound, but I prefer Ott’s shorter wording: “It may be late.”',
    'Ott (unknown)',
  ],
  ['Ida Krane wrote about the pier. I like Karl Ott’s phrasing: “It may be late.”', 'Karl Ott (named)'],
  ['Ida Krane wrote that it was “old”. Better is Karl Ott’s formulation: “It may be late.”', 'Karl Ott (named)'],
  ['Ida Krane wrote that it was “old”. Here is Karl Ott’s definition: “It may be late.”', 'Karl Ott (named)'],
  ['Ida Krane wrote that it was “old”. We use Karl Ott’s dictum: “It may be late.”', 'Karl Ott (named)'],
  ['Ida Krane wrote that it was “old”. She gave Krane’s own rule: “It may be late.”', 'Ida Krane (named)'],
])('Whose words stand behind a colon is not who wrote before: %s', (text, expected) => {
  expect(speakers(text).at(-1)).toBe(expected);
});
