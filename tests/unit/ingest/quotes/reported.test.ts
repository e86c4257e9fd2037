import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const lines = (...paragraphs: string[]): string[] => linesOf(quotesOf(...paragraphs));

test.each([
  ['Mr. Reed said that the sea is rising.', 'Mr. Reed (named): the sea is rising'],
  [
    'Paul Reed, the vice president of works at the Harbour Center, said that the wall held.',
    'Paul Reed (named): the wall held',
  ],
  [
    'During the meeting with Ms. Marsh and Mr. Cole, Mr. Reed warned of the risks of a flood.',
    'Mr. Reed (named): the risks of a flood',
  ],
  ['Mr. Reed reminded Ms. Marsh of her promise to pay.', 'Mr. Reed (named): her promise to pay'],
  ['Ms. Marsh told reporters that the case is in court.', 'Ms. Marsh (named): the case is in court'],
  [
    'The town agreed to share its boats with the islands, an official said.',
    'an official (role): The town agreed to share its boats with the islands',
  ],
  [
    'The harbour fact sheet said that the wall had been repaired.',
    'The harbour fact sheet (document): the wall had been repaired',
  ],
  ['Mr. Reed said through a translator that no ship was lost.', 'Mr. Reed (named): no ship was lost'],
  [
    'Harbour officials have been upset with what they say is a lack of money.',
    'Harbour officials (group): a lack of money',
  ],
])('A reporting verb brings in a statement: %s', (sentence, expected) => {
  expect(lines(sentence)).toEqual([`reported ${expected}`]);
});

test.each([
  'The leaders agreed to form a working group.',
  'Each leader refused to answer questions about the wall.',
  'Mr. Reed has lashed out at the islands.',
  'Ms. Marsh praised the plan to rebuild the wall.',
  'Mr. Reed declined to say that the wall had failed.',
  'The wall would help everybody. It is a chance for the town.',
])('What somebody did, decided or felt is no statement: %s', (sentence) => {
  expect(lines(sentence)).toEqual([]);
});

test('A sentence that goes on without a cue is not claimed', () => {
  expect(lines('Mr. Reed said that the wall held. I hope that you have the support of the town.')).toEqual([
    'reported Mr. Reed (named): the wall held',
  ]);
});
