import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

const speakersIn = (text: string): string[] => quotesOf(text).map(speakerOf);

test.each([
  ['Ask Ida Krane, the pilot behind the plan. “It is late,” Krane says.', 'Ida Krane (named)'],
  ['Meet Karl Vidal, who sails alone. “It is late,” Vidal said.', 'Karl Vidal (named)'],
  ['Enter Ida Krane, a pilot. “It is late,” Krane said.', 'Ida Krane (named)'],
  ['Consider Karl Vidal, a pilot. Vidal said it was late.', 'Karl Vidal (named)'],
  ['Blame Karl Vidal. Vidal said it was late.', 'Karl Vidal (named)'],
])('A verb before a name is none of it: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  [
    'Minister for Boats, Urban Infrastructure, Cities and the Arts, the Hon Tom Hale MP, said the plan was good.',
    'Tom Hale (named)',
  ],
  [
    'Minister for Employment, Skills, Small and Family Business, Senator the Hon Ida Krane, said the plan was good.',
    'Ida Krane (named)',
  ],
  ['Minister for Resources, Water and Northern Isles, Tom Hale, said the plan was good.', 'Tom Hale (named)'],
  ['Tom Hale, Minister for Roads and Harbours, said the plan was good.', 'Tom Hale (named)'],
  ['Minister for Roads and Harbours Tom Hale said the plan was good.', 'Tom Hale (named)'],
  [
    'Minister for Boats, Urban Infrastructure, Cities and the Arts said it was good.',
    'Minister for Boats, Urban Infrastructure, Cities and the Arts (role)',
  ],
])('What an office is for becomes no name: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  ['“It is over,” Swiss Karl Vidal said.', 'Karl Vidal (named)'],
  ['Belgian-born Ida Krane said it was late.', 'Ida Krane (named)'],
  ['“It is over,” said Kenyan Ida Krane.', 'Ida Krane (named)'],
  ['Swiss pilot Ida Krane said it was late.', 'Ida Krane (named)'],
  ['Swiss Trade Minister Ida Krane said it was late.', 'Ida Krane (named)'],
])('Where somebody is from is no part of a name: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  [
    'The talks go on, according to an aide to U.S. Trade Minister Ida Krane.',
    'an aide to U.S. Trade Minister Ida Krane (role)',
  ],
  ['Section 12 of the harbour bill provides: “No boat may be sold.”', 'Section 12 (document)'],
  ['Salt and the Harbour Brigades said that they had won.', 'Salt and the Harbour Brigades (group)'],
  ['East Salem leader Krane left the pier, saying that it was late.', 'East Salem leader Krane (unknown)'],
  ['Holder’s said the change was good.', 'Holder’s (unknown)'],
  ['It’s said that the change was good. He’s said so. He said it was late.', 'He (unknown)'],
  ['People close to Ms. Krane insisted that she was right.', 'People close to Ms. Krane (group)'],
  ['In May, 6.7% of guests said they would come again.', '6.7% of guests (group)'],
  ['Trade Minister Ida Krane, who chairs the talks, said maintaining the pier would cost less.', 'Ida Krane (named)'],
])('A label is whole: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});
