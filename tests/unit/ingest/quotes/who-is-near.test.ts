import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const directIn = (text: string): string[] =>
  linesOf(quotesOf(...text.split('|')))
    .filter((line) => line.startsWith('direct'))
    .map((line) => line.slice('direct '.length));

test.each([
  [
    'The Harbour Board said it was “ahead of the tide,” and one clerk ascribed the delay to “bad planning.”',
    ['The Harbour Board (organization): ahead of the tide,', 'one clerk (role): bad planning.'],
  ],
  [
    'The mayor said the pier was “safe,” but an engineer called it “a ruin.”',
    ['The mayor (role): safe,', 'an engineer (role): a ruin.'],
  ],
  [
    'It is what you promise the guests, even if the band goes, “We don’t play that.”',
    ['the band (organization): We don’t play that.'],
  ],
  [
    'Reef Holdings said Karl Vidal resigned, a move the paper termed a “kind farewell.”',
    ['the paper (organization): kind farewell.'],
  ],
  [
    'That film -- which said Mr. Ott wanted to close the pier “even in the cold of winter,” a charge Mr. Ott denies -- was shown.',
    [' (unknown): even in the cold of winter,'],
  ],
  ['“The pier is falling,” a claim the mayor denies, was on every page.', [' (unknown): The pier is falling,']],
  ['“The pier is falling,” a claim the mayor repeated, was on every page.', ['the mayor (role): The pier is falling,']],
])('Words are those of whoever stands in their own clause: %s', (text, lines) => {
  expect(directIn(text)).toEqual(lines);
});

test.each([
  ['“It may be a lake,” said harbour engineer Ida Krane of the Salem Board’s Tide Laboratory in Vermont.', 'Ida Krane'],
  ['“It may be a lake,” said retired pilot Karl Vidal from the Board’s Pier Office.', 'Karl Vidal'],
  ['The ferry pilot taking the guest from the pier remarks that “it is late”.', 'The ferry pilot'],
  ['An engineer inspecting the boat for the owner said “it is late”.', 'An engineer'],
  ['Ott used his speech to underscore his wish to achieve the “complete reunion” of the towns.', 'Ott'],
  ['In Salem, harbour engineer Ida Krane, warned the crowd that “it is late”.', 'Ida Krane'],
  ['As Trustee Chairman Karl A. Vidal put it, “it is late”.', 'Karl A. Vidal'],
  ['The plan, in Senator Vidal’s words, was “not very good”.', 'Senator Vidal'],
  ['“Step out,” Judge Ida Krane ruled.', 'Ida Krane'],
  ['“It is all theirs,” objected Karl A. Vidal, an old pilot.', 'Karl A. Vidal'],
])('The subject speaks, and no neighbour of its verb: %s', (text, speaker) => {
  expect(directIn(text).map((line) => line.replace(/ \(.*$/, ''))).toEqual([speaker]);
});

test.each([
  'Next, we went to the old pier and noted that it was shut.',
  'Some think the pier, which is old, might be sold at, say $3 million, and rebuilt.',
  'A 1948 law let the clerks, pilots and guides read “open files” of the port.',
  'One letter attributed to Ida Krane is “a forgery”.',
  'Decries waste Ott decried the plan and said the Board was to blame.',
])('Nobody is made a speaker by a word that is none of a name, or no verb: %s', (text) => {
  expect(linesOf(quotesOf(text))).toEqual([]);
});

test('Who is named by a surname alone is not the relative whose full name has it', () => {
  const text = 'Mr. Vidal said he was glad. He said that his daughter Ana Vidal “would be a good mayor.”';
  expect(linesOf(quotesOf(text))).toEqual([
    'reported Mr. Vidal (named): he was glad',
    'reported Vidal (named): his daughter Ana Vidal “would be a good mayor.”',
    'direct Vidal (named): would be a good mayor.',
  ]);
});

test.each([
  ['Karl Vidal, who serves some of Mr. Ott’s guests, said he was glad.|“It is late,” he said.', 'Karl Vidal (named)'],
  [
    'Although the clock is ticking for Salem, Karl Vidal, a guide at the Salt Trust, believes it will work.|“It is late,” he said.',
    'Karl Vidal (named)',
  ],
  [
    'Ida Krane, senior head of the port plan at the Foundation for Harbours, a club in Salem, said gains may be few.|“It is late,” she said.',
    'Ida Krane (named)',
  ],
  [
    'The boat was new, Karl Vidal, a guide of the Salt Trust, told Harbour News.|“It is late,” he said.',
    'Karl Vidal (named)',
  ],
  ['Karl Vidal, an aide of Mr. Ott, thinks so.|“It is late,” he said.', 'Karl Vidal (named)'],
  ['Karl Vidal told Ott that it was late.|“It is late,” he said.', 'he (unknown)'],
  ['Karl Vidal, who knows Ott, and Ott himself said it was early.|“It is late,” he said.', 'he (unknown)'],
])('Who has just spoken goes on, whoever is named in what he or she is: %s', (text, speaker) => {
  expect(directIn(text).at(-1)).toBe(`${speaker}: It is late,`);
});
