import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

test.each([
  ['The pier was shut on Monday, according to Lt. Roe.', 'Lt. Roe (named): The pier was shut on Monday'],
  ['According to Sgt. Ida Krane, the road was closed.', 'Ida Krane (named): the road was closed'],
  ['According to Capt. Ott, the ferry was late.', 'Capt. Ott (named): the ferry was late'],
  ['The boats were old, according to Cpl. Karl Vidal.', 'Karl Vidal (named): The boats were old'],
  ['The storm was over, according to Maj. Gen. Ida Roe.', 'Ida Roe (named): The storm was over'],
])('The point of a title is no end of a name: %s', (text, line) => {
  const [only] = linesOf(quotesOf(text));
  expect(only).toBe(`reported ${line}`);
});

test('Who is told something keeps his title and his name', () => {
  const [quote] = quotesOf('Ida Krane told Lt. Roe: “The pier is shut.”');
  expect(quote?.attribution.addressee).toBe('Lt. Roe');
});

test.each([
  [
    'According to the editor, James Bays, China objected to the pact.',
    ['reported James Bays (named): China objected to the pact'],
  ],
  ['According to the ship’s captain, Ida Krane, the pier was shut.', ['reported Ida Krane (named): the pier was shut']],
  ['According to a spokesman, Karl Ott, two boats were late.', ['reported Karl Ott (named): two boats were late']],
  [
    'According to the club’s founder, Karl Vidal, Norway was off the list.',
    ['reported Karl Vidal (named): Norway was off the list'],
  ],
  [
    'According to her lawyer, Paul Omar, Salem owed the town nothing.',
    ['reported Paul Omar (named): Salem owed the town nothing'],
  ],
])('A name between a role and a clause is who has the role: %s', (text, lines) => {
  expect(linesOf(quotesOf(text))).toEqual(lines);
});

test.each([
  'According to the editor, James Bays, China and Norway objected to the pact.',
  'According to the clerk, Ida Krane, Karl Ott and Paul Omar left at noon.',
])('Of a row of names behind a role none is known to bear it: %s', (text) => {
  expect(linesOf(quotesOf(text))).toEqual([]);
});
