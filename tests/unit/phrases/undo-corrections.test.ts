import { expect, test } from 'vitest';
import { shownPlace, undoCorrections } from '../../../src/phrases/undo-corrections.ts';

const shown = 'López met Núñez in Bogotá.';
const corrections = [
  { start: 0, end: 5, from: 'Lpez' },
  { start: 10, end: 15, from: 'Nunñez' },
  { start: 19, end: 25, from: 'B' },
];
const received = 'Lpez met Nunñez in B.';

/** The words at the place where `words` of the received text are shown. */
function shownFor(words: string): string {
  const start = received.indexOf(words);
  return shown.slice(...shownPlace([start, start + words.length], corrections));
}

test('A text is given back as its source has it', () => {
  expect(undoCorrections(shown, corrections)).toBe(received);
  expect(undoCorrections(shown, [])).toBe(shown);
});

test.each([
  ['Lpez', 'López'],
  ['Lpez met', 'López met'],
  ['met', 'met'],
  ['met Nunñez in', 'met Núñez in'],
  ['in B.', 'in Bogotá.'],
  [received, shown],
  // A corrected word counts whole.
  ['pez', 'López'],
  ['Nun', 'Núñez'],
])('“%s” stands where “%s” is shown', (words, expected) => {
  expect(shownFor(words)).toBe(expected);
});
