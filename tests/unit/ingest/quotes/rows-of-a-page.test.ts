import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const lines = (text: string): string[] => linesOf(quotesOf(text));

test.each([
  ['JUST WATCHED Vidal vows he will not work with clerks until May Replay More Videos'],
  ['MUST WATCH Ida Krane says she will not work with the board until May.'],
  ['The goods come from towns that chose Mayor Vidal Karl VidalVidal faces a long night, according to the report.'],
  ['A witness in the pier trial MORE said the pier was old.'],
  ['Speaker Paul Holm Paul Davis Holm Retirees say they want to leave.'],
])('Captions and rows of links state nothing: %s', (text) => {
  expect(lines(text)).toEqual([]);
});

test.each([
  ['FBI Director Karl Vidal said the pier was old.', 'reported Karl Vidal (named): the pier was old'],
  [
    'President Roe and Vice President Vidal said the pier was old.',
    'reported President Roe and Vice President Vidal (group): the pier was old',
  ],
  ['The board’s guidance says the pier was old.', 'reported The board’s guidance (document): the pier was old'],
])('Letters, titles that come twice and papers stay: %s', (text, line) => {
  expect(lines(text)).toEqual([line]);
});

test.each([
  ['His successes explain why the clerks are behind him, despite their doubts.'],
  ['Her views suggest that the pier is old.'],
  ['The board’s pressure shows that the pier is old.'],
  ['His remark shows that the pier is old.'],
  ['Its growth explains how the pier was paid.'],
])('What no paper is tells nothing by itself: %s', (text) => {
  expect(lines(text)).toEqual([]);
});

test.each([
  ['What happens if the court tells Karl Vidal to go and he says “no”?'],
  ['Suppose he says “no way, not now” to the board.'],
  ['Imagine Ida Krane replies “why now and not then” to that.'],
  ['And if the mayor answers “never again” to all of them?'],
])('What somebody may say is nobody’s words: %s', (text) => {
  expect(lines(text)).toEqual([]);
});

test.each([
  ['When asked whether the tide crossed Karl Vidal’s “red line” of the harbor, Holm said it was too soon to say.'],
  ['Asked about the board’s “long winter” of talks, Holm said it was too soon to say.'],
])('Words of a question are not his who answers: %s', (text) => {
  expect(lines(text).filter((line) => line.startsWith('direct Holm'))).toEqual([]);
  expect(lines(text)).toContainEqual('reported Holm (unknown): it was too soon to say');
});

const report = 'The town has a harbor, and the boats come and go with the tide as they have for years. '.repeat(20);

test.each([
  ['The law requires clerks to submit to “stress tests” of the pier.'],
  ['The town must maintain its two “living piers” in the harbor.'],
  ['They defend the town from “little boats” of the coast.'],
  ['He was blamed for not writing about any “minor tides” that year.'],
  ['The board will venture on to “safe ground” with the pier.'],
])('Behind a verb that means something else a word in marks is a term: %s', (text) => {
  expect(
    linesOf(quotesOf(report, 'Ida Krane said, “It is late and it is old.”', 'She said it was cold.', text)),
  ).not.toContainEqual(expect.stringMatching(/direct {2}\(unknown\)/u));
});

test.each([
  ['Ida Krane says the pier will be late', 'Hikers run from a bear at the harbor'],
  ['Storm shuts the harbor', 'Mayor tells clerks the boats will wait'],
  ['Karl Vidal claims the board was asleep', 'Ida Krane says it was not'],
])('A headline in a list of headlines states nothing here: %s', (...headlines) => {
  expect(linesOf(quotesOf('The pier is old.', ...headlines, 'It was late.'))).toEqual([]);
});

test.each([
  ['Ida Krane says the pier will be late.', 'Hikers run from a bear at the harbor'],
  ['Ida Krane says the pier will be late', 'The boats came back to the harbor at noon.'],
])('A line with a stop, or alone, is read: %s', (...lines) => {
  expect(linesOf(quotesOf('The pier is old.', ...lines))).toEqual([
    'reported Ida Krane (named): the pier will be late',
  ]);
});
