import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

/** The words of the first reported statement of each paragraph. */
const reportedIn = (text: string): string | undefined =>
  linesOf(quotesOf(...text.split('|')))
    .find((one) => one.startsWith('rep'))
    ?.replace(/^.*?\): /u, '');

test.each([
  ['According to Ida Krane, who keeps the log, the boat was late.', 'the boat was late'],
  ['But, according to clerk Max Stone, who worked with Ott and others on it, the plan is sound.', 'the plan is sound'],
  ['According to Karl Ott, whose boat sank in May, the crew had asked for help.', 'the crew had asked for help'],
  ['According to Ida Krane, speaking at the pier, no boat was lost.', 'no boat was lost'],
  ['According to Ida Krane, who has sailed from Salem, Norvik and Ost, the wind is kind.', 'the wind is kind'],
])('What is told of a source is no part of what it says: %s', (text, words) => {
  expect(reportedIn(text)).toBe(words);
});

test.each([
  ['Krane knew the risks of the trip, but, she argued, the town gets no benefit.', 'the town gets no benefit'],
  ['The clerk heard the noise, and, he said, the pier was gone.', 'the pier was gone'],
  ['The mayor praised the crew, but, she added, it has much to learn.', 'it has much to learn'],
  ['Stone knows the town, yet, he says, nobody can live in it.', 'nobody can live in it'],
  ['The board had seen the plan, but, it said, the cost was too high.', undefined],
])('The clause before “but” is the reporter’s: %s', (text, words) => {
  expect(reportedIn(text)).toBe(words);
});

test.each([
  ['The guild called for a vote on “the old pier,” and asked its clerks to stay.', 'a vote on “the old pier,”'],
  ['Members called for fairness in the vote and demanded a new board.', 'fairness in the vote'],
  ['Ida Krane called for calm and sent the crew home.', 'calm'],
  ['The clerks called for new boats and voted to strike.', 'new boats'],
  ['The town called for an end to the “long wait,” but closed the pier.', 'an end to the “long wait,”'],
])('A demand ends where another deed begins: %s', (text, words) => {
  expect([words, undefined]).toContain(reportedIn(text));
  expect(reportedIn(`${text} Ida Krane said the pier is old.`)).not.toMatch(/asked|demanded|sent|voted|closed/u);
});

test.each([
  ['(Ida Krane says the boat is sound in every part.) It sank.', 'the boat is sound in every part'],
  ['(The guild said it had asked (twice) for help.) Nobody came.', 'it had asked (twice) for help'],
  ['(A clerk told us that the log is lost.) We looked.', 'the log is lost'],
  ['(Max Stone claims he never saw it.)', 'he never saw it'],
  ['Ida Krane said the boat sank (in May).', 'the boat sank (in May)'],
])('A bracket that was opened before them is no part of the words: %s', (text, words) => {
  expect(reportedIn(text)).toBe(words);
});

test.each([
  ['Ida Krane says it is best to wait: “The harm of one storm would last.”', 'it is best to wait'],
  ['Max Stone said the crew had a rule: “We never sail at night.”', 'the crew had a rule'],
  ['The clerk argued that the plan is old: “It was made in my youth.”', 'the plan is old'],
  ['The guild claims it was warned: “Nobody may enter the pier now.”', 'it was warned'],
  ['Years later Ida Krane said Stone told her: “You like boats.”', 'Stone told her: “You like boats.”'],
])('A quotation behind a colon is one of its own: %s', (text, words) => {
  expect(reportedIn(text)).toBe(words);
});

test.each([
  ['Ott has claimed he wants peace but instead has doubled the guns.', 'he wants peace'],
  ['Ott claims he wants peace but instead is buying guns.', 'he wants peace'],
  ['Ott described himself as a writer and a pilot, per the guild’s page.', 'himself as a writer and a pilot'],
  ['One person said the work had changed and another saw the end of it.', 'the work had changed'],
  [
    'The guild shows much, such as Ott telling the clerks that he was late, and Ida Krane letting slip that it was known.',
    'he was late',
  ],
  ['While most clerks predicted the club would lose, miraculously the crew won the race.', 'the club would lose'],
])('What somebody does, or another says, ends the words: %s', (text, words) => {
  expect(reportedIn(text)).toBe(words);
});

test.each([
  ['Workers say they want higher pay, new boats, a rule for the night, and a say in the plan.', /a say in the plan$/u],
  ['Ida Krane said that doesn’t hold for boats.', /^that doesn’t hold for boats$/u],
  ['Ida Krane said that was a bad day for the town.', /^that was a bad day for the town$/u],
  ['The pier is old, but Max Stone said that would help.', /^that would help$/u],
  ['The boat is late, and the mayor says that isn’t news.', /^that isn’t news$/u],
])('What is said keeps its words: %s', (text, words) => {
  expect(reportedIn(text)).toMatch(words);
});

test.each([
  'The mayor said it best: “Because of this the boats are late.”',
  'The guild has said the unsayable out loud: boats are dull.',
  'Ida Krane said this more plainly: “No boat is safe.”',
  'Max Stone said the quiet part out loud: “We need the money.”',
  'The clerk said it well enough: “The log is lost.”',
])('How something was said is not what was said: %s', (text) => {
  expect(reportedIn(text)).toBeUndefined();
});
