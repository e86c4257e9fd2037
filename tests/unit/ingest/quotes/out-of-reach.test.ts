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

test.each([
  'Her findings changed how textbooks describe the ways of boats and showed the mechanism by which they are moved in a “cut-and-paste” manner.',
  'Karl Vidal signaled his support for the bill of the harbour club although the town has a “pause” in it.',
  'Ida Krane criticised the new plan of the mayor for Norvik, which a survey of the town found “careless”.',
  'Karl Vidal described the long way of the boats to Norvik after he was held at the “wall”.',
])('A term in a clause that hangs far behind a verb is not said by its subject: %s', (text) => {
  expect(lastOf(text)).not.toMatch(/^(?:textbooks|Karl Vidal|Ida Krane)/);
});

test.each([
  ['Karl Vidal asked the mayor of Norvik how he would treat the crews when they are “late”.', 'Karl Vidal (named)'],
  ['Ida Krane advised any pilot of the town who is afraid of the tide to “go home”.', 'Ida Krane (named)'],
])('What somebody asks or advises has such a clause: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});

test.each([
  ['Ida Krane was mocked by guests who came upon Vidal’s letter calling her “a rude woman”.', 'Vidal’s letter'],
  ['The crew had read Karl Vidal’s report saying the boat was “unfit for the sea”.', 'Karl Vidal’s report'],
  ['Ida Krane laughed at Karl Vidal’s tweet calling her “a rude woman”.', 'Karl Vidal’s tweet'],
])('A paper that is somebody’s says what it says: %s', (text, speaker) => {
  expect(lastOf(text)).toMatch(new RegExp(`^${speaker} `, 'u'));
});

test.each([
  'Karl Vidal said not all guests came, with some calling her out, saying it was “a long way home”.',
  'Ida Krane left the hall, with others staying behind, saying it was “a long way home”.',
  'Papers came from the Republic of Norvik saying the pier was “a long way off”.',
])('Beside whom somebody is told of, a participle names nobody: %s', (text) => {
  expect(lastOf(text)).not.toMatch(/^(?:Karl Vidal|Ida Krane|Norvik)/);
});
