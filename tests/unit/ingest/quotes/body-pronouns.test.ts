import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

const speakersIn = (text: string): string[] => quotesOf(...text.split('|')).map(speakerOf);

test.each([
  ['The Harbour Council said the pier was old. It said that the town must pay.', 'The Harbour Council (organization)'],
  [
    'The Harbour Council said the pier was old.|“The pier is a long way from safe,” it said.',
    'The Harbour Council (organization)',
  ],
  ['The report said the pier was old. It added that the town must pay.', 'The report (document)'],
  ['Salem officials said the pier was old. They said that the town must pay.', 'Salem officials (group)'],
  ['Pilots said the pier was old.|“We can’t wait for so long,” they said.|“It is late,” they added.', 'Pilots (group)'],
])('“It” and “they” are the body that has just spoken: %s', (text, speaker) => {
  expect(speakersIn(text).at(-1)).toBe(speaker);
});

test.each([
  'The Harbour Council said the Bay Company was late. It said that the town must pay.',
  'The Harbour Council said the pier was old. Guests came and left. It said that the town must pay.',
  'Karl Vidal said the pier was old. It said that the town must pay.',
  'They came by boat, but they said it was to fish, the Harbour Council said. They said that the town must pay.',
  'Pilots said the officials were late. They said that the town must pay.',
])('Another body or a sentence between leaves it open: %s', (text) => {
  expect(speakersIn(text).at(-1)).toMatch(/^(?:It|They) \(unknown\)$|^(?!It|They)/);
});
