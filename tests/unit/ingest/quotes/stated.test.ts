import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const statedIn = (sentence: string): string[] =>
  linesOf(quotesOf(sentence).filter(({ mode }) => mode === 'reported')).map((line) => line.replace(/^reported /, ''));

test.each([
  ['The mayor said boats will be bought.', 'The mayor (role): boats will be bought'],
  ['The mayor said using a boat was wrong.', 'The mayor (role): using a boat was wrong'],
  ['Karl Vidal says members of the crew came late.', 'Karl Vidal (named): members of the crew came late'],
  [
    'In the last week, boats were bought for less, the mayor said.',
    'the mayor (role): In the last week, boats were bought for less',
  ],
  [
    'As the storm came in, the boats were late, Sara Lind said.',
    'Sara Lind (named): As the storm came in, the boats were late',
  ],
])('A clause needs no “that” behind “said”, nor a subject first: %s', (sentence, stated) => {
  expect(statedIn(sentence)).toEqual([stated]);
});

test.each([
  ['Karl Vidal admitted he was late.', 'Karl Vidal (named): he was late'],
  ['Karl Vidal pointed out that the race was close.', 'Karl Vidal (named): the race was close'],
  ['The clerk revealed that the pier was sold.', 'The clerk (role): the pier was sold'],
  ['Sara Lind called for an end to the strike.', 'Sara Lind (named): an end to the strike'],
  ['A report found that the pier was old.', 'A report (document): the pier was old'],
  ['The survey shows that boats are cheap.', 'The survey (document): boats are cheap'],
])('Admissions, demands and findings are statements: %s', (sentence, stated) => {
  expect(statedIn(sentence)).toEqual([stated]);
});

test.each([
  'Karl Vidal found that the door was open.',
  'Sara Lind calls her dog.',
  'The towns pledged to act on plans that are old.',
  'The town maintains a long pier for boats that have no home.',
  'The mayor announced a plan for the pier, which was late.',
  'What he says has made us rich.',
  'The mayor said Friday afternoon, as the boats came in.',
  'The mayor said hello to the crew.',
  'The mayor said so in a speech that was long.',
  'The many reasons she was late may be told.',
  'The complaint, which he told the Herald he did not like, was old.',
  'It is false to state, as he does, that the mayor said that she was late.',
  'Editor’s note: Bo Ott is a liar, swimmer and baker who has pledged to ban all boats.',
])('Deeds, things, greetings and what is called false are none: %s', (sentence) => {
  expect(statedIn(sentence)).toEqual([]);
});

test.each([
  ['The town carries a notice, stating that it was late.', 'The town (organization): it was late'],
  ['The board met, stating that it had seen the plan.', 'The board (organization): it had seen the plan'],
  ['These cases, and others, “are a tool,” said a founder, Mia Lind, writing in the Herald.', undefined],
])('A participle has its subject before it: %s', (sentence, stated) => {
  expect(statedIn(sentence)[0]).toBe(stated);
});

test.each([
  'The clerk will have to print a notice, stating that it holds a false fact.',
  'The board would meet in May, saying that it was late.',
  'The rally, which estimates say will cost a lot, is late.',
  'The town concluded two old deals in May, which was a start.',
  'The clerk must post a letter on the door, telling guests that the pier is closed.',
])('What is still to be done or a noun states nothing: %s', (sentence) => {
  expect(statedIn(sentence)).toEqual([]);
});

test('A number is not cut at its comma', () => {
  expect(statedIn('More than 31,500 guests have signed a letter calling for a halt.')).toEqual([
    'More than 31,500 guests (group): a halt',
  ]);
});

test.each([
  'He was jailed for a month after admitting the attack, which broke her hand.',
  'The party won by promising to stand firm against the tide of change.',
  'The letter Mike wrote was long and kind.',
  'Karl Vidal suggested a plan that the town had made.',
  'The clerk predicted a storm, which came.',
  'Ann Lee blames herself as she tells of her pain at shutting her drunk child out of the home.',
  'The clerk stated the obvious and left the town that he had hated.',
])('An object is no statement, whatever is told of it: %s', (sentence) => {
  expect(statedIn(sentence)).toEqual([]);
});
