import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

test.each([
  ['The cop said, “Leave home earlier.”', ['direct The cop (role): Leave home earlier.']],
  [
    'The tester said “It gives a lot for very little” and left.',
    ['direct The tester (role): It gives a lot for very little'],
  ],
  ['The buyer asked: “Is it late?”', ['direct The buyer (role): Is it late?']],
  ['A young cop replied, “It is late.”', ['direct A young cop (role): It is late.']],
  ['It rained, and the tallyman said, “It is late.”', ['direct the tallyman (role): It is late.']],
  ['The road was wet, the tester said.', ['reported the tester (role): The road was wet']],
  ['The road was wet, a young buyer says.', ['reported a young buyer (role): The road was wet']],
  ['The back of the old ticket says, “It is late.”', ['direct  (unknown): It is late.']],
  ['Her shrill tone said, “It is late.”', ['direct  (unknown): It is late.']],
  ['The road was wet, the tone suggested.', []],
])('Whoever says words in marks, or stands in a tag, is printed as such: %s', (text, lines) => {
  expect(linesOf(quotesOf(text))).toEqual(lines);
});

test.each([
  ['Having said all that, I think no rise of boats will end in a port.', []],
  ['Having said that, Ida Krane will not close the pier.', []],
  ['Having said all of this, the clerk went home to sleep.', []],
  ['Having said so much, the old pilot went home to sleep.', []],
  ['That said, the pier is not what it was in May.', []],
  ['All that said, the clerk is fond of the old pier.', []],
  ['Ida Krane left, having said that the pier was old.', ['reported Ida Krane (named): the pier was old']],
  ['The pier was old, Ida Krane said.', ['reported Ida Krane (named): The pier was old']],
])('What points back to words says nothing: %s', (text, lines) => {
  expect(linesOf(quotesOf(text))).toEqual(lines);
});
