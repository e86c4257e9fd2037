import { expect, test } from 'vitest';
import { quotesOf } from './quote-lines.ts';

const reportedIn = (text: string): string[] =>
  quotesOf(...text.split('||')).flatMap(({ mode, parts }) =>
    mode === 'reported' ? [parts.map(({ exact }) => exact).join(' / ')] : [],
  );

test.each([
  ['The mayor said the pier would close in May, and a rival clerk opposed the plan.', 'the pier would close in May'],
  ['The guild says the ice will break, and Karl Vidal filed a suit.', 'the ice will break'],
  ['The mayor said the pier would close, so it’s pretty much a given.', 'the pier would close'],
  ['The clerk said the ice will break in June, so we are lucky.', 'the ice will break in June'],
  ['The pier is old (the mayor said it would close in May) and we miss it.', 'it would close in May'],
  ['The boats (the guild says they are old) lie there.', 'they are old'],
  [
    'Ida Krane said the order "harms boats and leads to loss," in a statement to the Herald.',
    'the order "harms boats and leads to loss,"',
  ],
  ['Ida Krane said the hall "is cold and wet," in her letter to the board.', 'the hall "is cold and wet,"'],
])('What is said ends where the reporter goes on: %s', (text, words) => {
  expect(reportedIn(text)).toEqual([words]);
});

test.each([
  [
    'The clerk said the ice would break, and the boats would be out by July.',
    'the ice would break, and the boats would be out by July',
  ],
  ['The mayor says the pier (it is old) will close.', 'the pier (it is old) will close'],
  ['The guild said it was so late that nobody came.', 'it was so late that nobody came'],
])('What is surely said stays: %s', (text, words) => {
  expect(reportedIn(text)).toEqual([words]);
});

test.each([
  'The crew responded to a call that came in at noon.',
  'The guard answered to a fire that broke out at noon.',
  'The film Roe says took a year was shown.',
  'The thing that the guild says went wrong was the rope.',
  'Loss--the thing Krane says came with gold--is back.',
])('A relative clause is no statement: %s', (text) => {
  expect(reportedIn(text)).toEqual([]);
});

const goesOn = '“We have to close it for the good of the town and of its boats.”';
test.each([
  'The mayor did not say that the pier was old.',
  'Ida Krane never claimed that the boats were hers.',
  'If the mayor says that the pier is old, people listen.',
  'Nobody at the guild said that it was late.',
  'Karl Vidal refused to say what it was for.',
])('What nobody said brings in no words in the next paragraph: %s', (text) => {
  expect(quotesOf(text, goesOn).map(({ attribution: { speaker } }) => speaker.label)).toEqual(['']);
});
