import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

test.each([
  ['BERLIN France’s foreign minister said the pact would hold.', 'France’s foreign minister (role)'],
  ['LONDON Mary Roe said the pact would hold.', 'Mary Roe (named)'],
  ['BRUSSELS European leaders said the pact would hold.', 'European leaders (group)'],
  ['MADRID Spain’s prime minister said the pact would hold.', 'Spain’s prime minister (role)'],
  ['GENEVA Swiss prosecutors said the pact would hold.', 'Swiss prosecutors (group)'],
])('A place in capitals before the sentence is no part of who speaks: %s', (text, who) => {
  expect(linesOf(quotesOf(text))).toEqual([`reported ${who}: the pact would hold`]);
});

test.each([
  ['Harbour Preservation Society Mary Roe said the men were held.', 'Mary Roe (named)'],
  ['National Park Service Mary Roe said the men were held.', 'Mary Roe (named)'],
  ['Salem Fire Department Karl Ott said the men were held.', 'Karl Ott (named)'],
  ['Salem Police Department Lt. Karl Ott said the men were held.', 'Karl Ott (named)'],
])('Of a body that is set before a name the speaker is the name: %s', (text, who) => {
  expect(linesOf(quotesOf(text))).toEqual([`reported ${who}: the men were held`]);
});

test.each([
  ['The same day several newspapers said the pier was shut.', 'several newspapers (group)'],
  ['That same week two guides said the pier was shut.', 'two guides (group)'],
  ['The next morning three clerks said the pier was shut.', 'three clerks (group)'],
  ['The following year Mary Roe said the pier was shut.', 'Mary Roe (named)'],
  ['The previous night a nurse said the pier was shut.', 'a nurse (role)'],
])('When it was is no part of who speaks: %s', (text, who) => {
  expect(linesOf(quotesOf(text))).toEqual([`reported ${who}: the pier was shut`]);
});

test.each([
  'The moves follow criticism from the House, said to be “slow and late” in this.',
  'The error message says that the file is missing.',
  'The build log says that the disk is full.',
  'The compiler says that the type is wrong.',
  'The dialog says, “The disk is full.”',
  'The console output says, “No such file was found.”',
])('A clause and a machine say nothing: %s', (text) => {
  expect(quotesOf(text).map(({ attribution }) => attribution.speaker.label)).toEqual(quotesOf(text).map(() => ''));
});
