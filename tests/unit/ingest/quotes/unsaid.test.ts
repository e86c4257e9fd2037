import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

test.each([
  'No official in the hall has said the pier was safe.',
  'Neither the mayor nor the clerk said the ferry had sunk.',
  'No one in the hall, not even the clerk, said the pier was safe.',
  'Not one of them claimed it was late.',
  'Few of the boatmen said the pier was safe.',
])('Nobody is no speaker: %s', (sentence) => {
  expect(linesOf(quotesOf(sentence))).toEqual([]);
});

test.each([
  'Unless the mayor says the pier is safe, the boats stay.',
  'Should the clerk say the pier is safe, they go.',
  'Were he to say the pier was safe, nobody would come.',
  'Whether Ana Roe said it was safe is unclear.',
  'The boats will stay until the mayor announces the pier is open.',
])('A condition is no statement: %s', (sentence) => {
  expect(linesOf(quotesOf(sentence))).toEqual([]);
});

test.each([
  'Ana Roe hopes the mayor says the pier is safe.',
  'She doubted that he had said the pier was safe.',
  'It is not true that Ana Roe said the pier was safe.',
  'It was not the mayor who said the pier was safe.',
  'She could have said the pier was safe.',
  'She rarely says the pier is safe.',
])('What is wished, doubted or denied is no statement: %s', (sentence) => {
  expect(linesOf(quotesOf(sentence))).toEqual([]);
});

test.each([
  'The mayor is expected to announce that the pier is safe.',
  'Ana Roe is considering announcing that it is safe.',
  'Ana Roe stopped short of saying it was safe.',
  'Ana Roe left without saying the pier was safe.',
  'Ana Roe declined to confirm that it was safe.',
])('A plan or a refusal is no statement: %s', (sentence) => {
  expect(linesOf(quotesOf(sentence))).toEqual([]);
});

test.each([
  'The clerk announced a plan that the town had made.',
  'The clerk told the story that everyone knows.',
  'The clerk said the prayer that his mother had taught him.',
  'Ana Roe wrote the rules that the council uses.',
  'Ana Roe told it to the man who asked.',
])('The object of a verb is no statement: %s', (sentence) => {
  expect(linesOf(quotesOf(sentence))).toEqual([]);
});

test.each([
  ['The clerk went on to say the pier was safe.', 'the pier was safe'],
  ['Mayor Brandt said no one was hurt.', 'no one was hurt'],
  ['Mayor Brandt said that if it rained the pier would close.', 'if it rained the pier would close'],
  ['Asked if he would go, Mayor Brandt said he would stay.', 'he would stay'],
  ['Ana Roe told the council that the plan that they had made was dead.', 'the plan that they had made was dead'],
  ['The tide will turn at noon, said Lou Park, the engineer.', 'The tide will turn at noon'],
])('What is like it and is said stays: %s', (sentence, words) => {
  expect(quotesOf(sentence).map(({ parts }) => parts[0]?.exact)).toEqual([words]);
});

test.each([
  ['“No more,” was all the clerk would say.', 'the clerk'],
  ['“We wait” is what she told us.', 'she'],
  ['“It is over” was how Mayor Ivo Brandt put it.', 'Mayor Ivo Brandt'],
])('Words in marks that are what somebody said: %s', (sentence, label) => {
  expect(quotesOf(sentence).map(({ attribution }) => attribution.speaker.label)).toEqual([label]);
});

test.each([
  'The choir sang “Home From the Sea” at the end.',
  'A boat called “Salt” sank in March.',
  'The town’s motto, “By Water We Live,” stands over the gate.',
  'The band played “Low Water” twice.',
  'She wrote “The Salt Road” in 1990.',
])('A title, a name or a motto is no speech: %s', (sentence) => {
  expect(linesOf(quotesOf(sentence))).toEqual([]);
});

test('A tag alone belongs to the sentence before it only if nothing else stands in its own', () => {
  expect(
    linesOf(quotesOf('She said it was “not ours.” He was “furious,” his wife said.')).filter((line) =>
      line.startsWith('direct'),
    ),
  ).toEqual(['direct She (unknown): not ours.', 'direct his wife (role): furious,']);
});

test.each([
  'Nobody said “stop.”',
  'No one in the hall called it “a failure of the whole town.”',
  'None of the boatmen said, “We are going home now.”',
  'Neither the mayor nor the clerk used to say “we wait.”',
  'Not one of them wrote “the pier is closed for good.”',
])('What nobody said in marks is no speech: %s', (sentence) => {
  expect(linesOf(quotesOf(sentence))).toEqual([]);
});

test.each([
  'Ana Roe says that leads to films with titles such as “The rain is a lie” and “Who moved the pier?”',
  'The clerk said she had read a paper entitled “How the pier was built in a year.”',
  'Ana Roe praised a piece headlined “They took the boats away.”',
  'It was one of the best parts of Ivo Brandt’s wildly underrated “Rope & Salt” — she often thought of it.',
  'The owner founded a firm, “Harbour Rope Works, Inc.” in May.',
  'Ana Roe said on Harbour News’ “This Long Week” that she would stay.',
  'The boatmen feel threatened by people “from away”.',
  'Reed was accused of threatening to have lies printed in the “press” including the Harbour Post.',
  'TOWN TO HOLD THE “NIGHT OF THE BOATS” AT THE PIER',
  'The lawyers want the judge to add back the “Golden Week” of early voting.',
])('A title or a name is no speech, whoever is spoken of before: %s', (sentence) => {
  expect(linesOf(quotesOf(sentence)).filter((line) => line.startsWith('direct'))).toEqual([]);
});

test('A clause in front of a colon has no part in what stands behind it', () => {
  expect(
    linesOf(
      quotesOf('It shows when Ivo Brandt says the boats are late: The town won’t let “good weather” stop it.'),
    ).filter((line) => line.startsWith('direct')),
  ).toEqual([]);
});

test('“Nobody” within what somebody says leaves it said', () => {
  expect(
    linesOf(quotesOf('“Nobody came,” Ana Roe said.', 'Ana Roe said nobody told her “stop the boat at once.”')),
  ).toContain('direct Ana Roe (named): Nobody came,');
});
