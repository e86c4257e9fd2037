import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

/** Enough of an essay that nobody is quoted in. */
const essay = Array.from(
  { length: 12 },
  (_, i) =>
    `Boats of the kind that we keep at pier ${String(i)} need paint each spring, and whoever owns one learns it soon, for the sea takes what it can get from wood and iron.`,
);
/** Enough of a report in which people speak. */
const report = [
  ...essay.slice(0, 8),
  ...['Ida Krane', 'Max Stone', 'Jane Roe', 'Karl Vidal'].map(
    (name, i) => `“The pier was closed for ${String(i + 2)} days because of the ice,” ${name} said.`,
  ),
];

const directIn = (text: readonly string[], paragraph: string): string[] =>
  linesOf(quotesOf(...text, paragraph))
    .filter((line) => line.startsWith('direct'))
    .slice(text === report ? 4 : 0);

test.each([
  'My log has four parts: the tide, the wind, the crew, and “look before you row”.',
  'By “late” I mean something more subtle than “when the gates are shut at night.”',
  'The call of those who wait is “What will the others at the pier think?”',
  'In May the hull was painted, and Otto “what is a brush for” Hale came too.',
  'To own a boat is to keep a “hand on the rope” for others.',
])('In an essay words in marks that nobody says are held at a distance: %s', (paragraph) => {
  expect(directIn(essay, paragraph)).toEqual([]);
});

test.each([
  'The keeper of the pier asked various “famous” people about their boats.',
  'The guild posted some “new” rules on the wall of the hall.',
])('In an essay a word before its noun is the writer’s: %s', (paragraph) => {
  expect(directIn(essay, paragraph)).toEqual([]);
});

test.each([
  'The hull challenges all who paint, and the much discussed “slow boat” is one of them.',
  'It is the season that answers, in both “spring” and “winter” weeks.',
  'We call this step “rope first” and take it in May.',
  'I compared the notes on the “west pier” with those on the mast.',
  'We begin each year with a look for “soft spots” in the wood.',
])('In an essay a verb far from the marks, or the writer’s own word, says nothing: %s', (paragraph) => {
  expect(directIn(essay, paragraph)).toEqual([]);
});

test.each([
  ['I said “no” and left the pier.', 1],
  ['The keeper answered with a note on the “state of the rope”.', 1],
  ['Then she shouted “come back to the pier” from the wall.', 1],
])('In an essay what somebody says stays said: %s', (paragraph, found) => {
  expect(directIn(essay, paragraph)).toHaveLength(found);
});

test.each([
  ['“Boats are old, and they will be older when the ice comes back to the pier in the month of May.”', 1],
  ['Ida Krane said: “The boats are old.”', 1],
  ['Ida Krane called the boats “old”.', 1],
  ['The keeper claimed that “most of the boats that lie there” were his.', 1],
])('In an essay whoever speaks is quoted: %s', (paragraph, found) => {
  expect(directIn(essay, paragraph)).toHaveLength(found);
});

test.each([
  'The plan would take the boats away for “the better good of town”, and the guild knows.',
  'What the guild has is the same “hands off the pier” that it had in May.',
  '“A Place of Their Own”',
  '‘Legend of the Coal Piers.’',
])('In a report a few words that nobody says, or a heading in marks, are no statement: %s', (paragraph) => {
  expect(directIn(report, paragraph)).toEqual([]);
});

test.each([
  'The guild went on. “They have done nothing for us since the ice came.”',
  'The pier fell silent. “What will you do?”',
  'There were chants of “give us back our boats” in Salem.',
  'Then came the answer: the town was “in no state to talk of boats or of money for them,” and nobody spoke.',
])('In a report a sentence in marks stays somebody’s, though it is open whose: %s', (paragraph) => {
  expect(directIn(report, paragraph)).toHaveLength(1);
});
