import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const linesIn = (text: string): string[] => linesOf(quotesOf(...text.split('|')));

test.each([
  'Vidal pushed back against early reports that the port had access to the boats.',
  'Ida Krane denied earlier claims that the pier was old.',
  'Vidal tried to play down press reports that the pier was old.',
  'Ott dismissed initial reports that a boat was lost.',
  'The mayor shrugged at persistent claims that the boats were late.',
  'Krane took care of a baby, wrote his legal briefs, did her lessons, and went on.',
])('A noun behind its adjective, or the object of a deed, brings in no statement: %s', (text) => {
  expect(linesIn(text)).toEqual([]);
});

test.each([
  ['The paper reports that the pier is old.', ['reported The paper (organization): the pier is old']],
  ['The mayor often claims that the pier is old.', ['reported The mayor (role): the pier is old']],
  ['Harbour News reports that the pier is old.', ['reported Harbour News (organization): the pier is old']],
])('Their near relatives stay: %s', (text, lines) => {
  expect(linesIn(text)).toEqual(lines);
});

test.each([
  'Salt operates call centres with 200 guides.|“The story of the town has gotten bad press.”',
  'Harbour News runs call logs of “late” boats.',
  'Harbour Trust keeps claim forms for “late” boats.',
  'The Salt Guild prints report cards on “dirty” piers.',
  'The law of the port flouts state laws on “free” boats.',
])('The first of two nouns is no verb: %s', (text) => {
  expect(linesIn(text).filter((line) => !line.startsWith('direct  (unknown)'))).toEqual([]);
});

test.each([
  'Ida Krane is referencing claims that the pier is old.',
  'He has sought votes by making other dramatic claims that the pier is old.',
  'This list helps explain that boats were late.',
  'The firm used it for its power to reason and explain how boats were late.',
  'Karl Vidal added 10 pilots to a list of friends.',
  'His speech reminded me of an old song about a pier.',
])('A noun, a help and a mind are no speech: %s', (text) => {
  expect(linesIn(text)).toEqual([]);
});

test.each([
  ['The filing claims that the pier is old.', 'reported The filing (document): the pier is old'],
  ['The official claims that the pier is old.', 'reported The official (role): the pier is old'],
  ['Mr. Reed reminded Ms. Marsh of her promise.', 'reported Mr. Reed (named): her promise'],
  ['Karl Vidal added 10 pilots had left.', 'reported Karl Vidal (named): 10 pilots had left'],
  ['Krane admitted the pier was old before adding, “But it is ours.”', 'reported Krane (unknown): the pier was old'],
])('What is said beside them stays: %s', (text, line) => {
  expect(linesIn(text)[0]).toBe(line);
});

test('A tag has a word of its own for a state', () => {
  expect(linesIn('The trade was “very harsh,” state news agency Salt News reported.')).toEqual([
    'direct state news agency Salt News (organization): very harsh,',
  ]);
});
