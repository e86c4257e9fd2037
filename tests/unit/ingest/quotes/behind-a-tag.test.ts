import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

const directIn = (text: string): string[] =>
  quotesOf(...text.split('|'))
    .filter(({ mode }) => mode === 'direct')
    .map(speakerOf);

test.each([
  [
    '“The hall was bare,” Mr. Vidal said.|“The boxes stood there in a row.” Ms. Krane, for the town, rose to object.',
    'Mr. Vidal (named)',
  ],
  [
    '“We are ready for it,” said Ida Krane, who heads the club.|“There is a way to do this.” Leaders of the town met later.',
    'Ida Krane (named)',
  ],
  [
    '“The storm took it all,” the clerk told the Herald.|“It was a very good boat.” Pressure from the sea has grown.',
    'the clerk (role)',
  ],
])('Behind a tag the words go on, though the reporter follows in their paragraph: %s', (text, speaker) => {
  expect(directIn(text).at(-1)).toBe(speaker);
});

test.each([
  '“The hall was bare,” Mr. Vidal said. Guests left.|“The boxes stood there in a row.” Ms. Krane rose to object.',
  'Mr. Vidal came in at noon.|“The boxes stood there in a row.” Ms. Krane rose to object.',
])('Where the reporter has gone on before, it is open: %s', (text) => {
  expect(directIn(text).at(-1)).toBe(' (unknown)');
});

test.each([
  ['Mr. Vidal stated,|“The boat was taken by a man in a black coat.” The town has not said so.', 'Mr. Vidal (named)'],
  ['Ida Krane agrees, “We need the town to care for its boats.”', 'Ida Krane (named)'],
  ['Ida Krane shares that “it is good to have a fast boat here.”', 'Ida Krane (named)'],
  ['They came third, “greatly above what we had hoped for,” Ida Krane highlights.', 'Ida Krane (named)'],
  ['According to the log, the pilot answered: “Make them wait for us.”', 'the pilot (role)'],
])('Verbs beside the marks say who speaks: %s', (text, speaker) => {
  expect(directIn(text).at(-1)).toBe(speaker);
});

test.each([
  'Ida Krane, “How the Old Pier Was Lost to the Sea”, The Harbour Times, February 10, 2020, accessed May 7, 2020.',
  'Karl Vidal and Ida Krane, “Why Boats Go to Sea and Come Back,” Harbour Studies 4, no. 2 (1998): 15–17.',
  '“Notes on the Tides of the North Bay”, Ministry of Boats, 2014, accessed May 7, 2020, https://example.org/tides.',
  'See E. Frey, “Boats That Last: How They Are Built in Salem”, Insights from the Bay 1 (October 2014): 172–9.',
  '"Old pier found to be unsafe by the town" — Harbour Star, August 15, 2008',
])('What is listed with where it was printed is no quotation: %s', (text) => {
  expect(directIn(text)).toEqual([]);
});
