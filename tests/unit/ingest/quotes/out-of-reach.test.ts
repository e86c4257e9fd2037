import { expect, test } from 'vitest';
import { linesOf, quotesOf, speakerOf } from './quote-lines.ts';

const lastOf = (text: string): string =>
  quotesOf(...text.split('|'))
    .map(speakerOf)
    .at(-1) ?? '';
const linesIn = (text: string): string[] => linesOf(quotesOf(text));

test.each([
  'Karl Vidal called for a new pier — even one that the town says is “far too late to be built”.',
  'The firm signaled support for the plan — as long as it comes with “a pause of two years”.',
  'The mayor praised the crew - the ones whom others call “the lost boys of the harbour”.',
  'Ida Krane mentioned the old wall – and it was “a thing of the past” by then.',
  'Karl Vidal offered a boat — so that the crew may be “home by the evening at last”.',
])('What a dash sets apart from a cue is not said by its subject: %s', (text) => {
  expect(lastOf(text)).not.toMatch(/^(?:Karl Vidal|The firm|The mayor|Ida Krane)/);
});

test.each([
  ['Karl Vidal quoted an old line — “The tide waits for nobody at all.”', 'Karl Vidal (named)'],
  ['Karl Vidal said the pier — the old one — was “a thing of the past”.', 'Karl Vidal (named)'],
  ['Karl Vidal said there was much to do – including “a lot of painting”.', 'Karl Vidal (named)'],
])('What stands right behind a dash, behind a pair of them or is an example is said: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});

test.each([
  'Karl Vidal mentioned the old wall, and at noon the crowd cried the song “We shall be home by night”.',
  'Ida Krane criticised the plan, but the clerks had a plan to be “home by the evening at last”.',
  'The mayor thanked the crew, while his wife was heard to hum “home by the evening at last”.',
])('Words behind a clause with a subject of its own are not said by whom the first one tells of: %s', (text) => {
  expect(lastOf(text)).not.toMatch(/^(?:Karl Vidal|Ida Krane|The mayor)/);
});

test.each([
  '“The pier is old and it is late,” said Karl Vidal, whose shop has “rebellious” guests.',
  '“The pier is old and it is late,” said Karl Vidal before the dinner, a “no-frills” evening at the hall.',
  '“The pier is old and it is late,” said Ida Krane, one of the original “big four” of the harbour.',
  '“The pier is old and it is late,” says the mayor, but he came late to the “open house” of the club.',
  '“The pier is old and it is late,” added Ida Krane, who waited in a “long line of boats” at the wall.',
])('A verb between words and its subject brings in what stands before it alone: %s', (text) => {
  expect(linesIn(text).filter((line) => /(?:Karl Vidal|Ida Krane|mayor).*:/u.test(line))).toHaveLength(1);
});

test.each([
  ['Karl Vidal said that the town would call it “a shame”.', 'Karl Vidal (named)'],
  ['Karl Vidal said he expected that voters will say “no” to it.', 'Karl Vidal (named)'],
  ['Ida Krane noted that the club should reiterate its “firm belief” in boats.', 'Ida Krane (named)'],
  ['Karl Vidal warned that the firm might describe it as “a small mistake”.', 'Karl Vidal (named)'],
  ['Ida Krane argued that the mayor could call it “a day of rest”.', 'Ida Krane (named)'],
])('What somebody may say or should say is told by whoever speaks of it: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});

test.each([
  ['Karl Vidal said that the town had called it “a shame”.', 'the town'],
  ['Karl Vidal said the mayor told him it was “too late”.', 'the mayor'],
])('What somebody did say is his: %s', (text, speaker) => {
  expect(lastOf(text)).toMatch(new RegExp(`^${speaker} `, 'u'));
});
