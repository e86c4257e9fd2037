import { expect, test } from 'vitest';
import { quotesOf } from './quote-lines.ts';

const inMarks = (text: string): string[] =>
  quotesOf(...text.split('||')).flatMap(({ mode, parts }) =>
    mode === 'direct' ? parts.map(({ exact }) => exact) : [],
  );

test.each([
  'The so-called “slow boats” will go, the mayor said.',
  'The harbour, known as “the long night,” will be lit, Ida Krane said.',
  'Karl Vidal said the term “dry dock” was an insult to sailors.',
  'Ida Krane added that the word “pier” had been struck from the map.',
  'Karl Vidal told the hall of goods such as “fish glue” and left.',
  'The clerk wrote an article headed “why the boats sank that night” in May.',
  'Critics say the legacy of the “slow boats” of Salem has moved on.',
  'The mayor warned of the cost of the “long pier” and left.',
  'The Low Tides: “Water at Noon” was next.',
  'They saw a film starring Karl Vidal and Ida Krane called “White Boat.”',
])('A name, a term or a title in marks is nobody’s statement: %s', (text) => {
  expect(inMarks(text)).toEqual([]);
});

test.each([
  ['She repeated the word “never” and left.', 'never'],
  ['Karl Vidal said his refusal to use the word “slow” was “old news”.', 'slow'],
  ['Karl Vidal made remarks such as “boats are late”, the clerk said.', 'boats are late'],
  ['The mayor said the pier was “a long joke” in the town.', 'a long joke'],
  ['Ida Krane: “Water at noon is what we want.”', 'Water at noon is what we want.'],
])('Words that somebody used are theirs: %s', (text, words) => {
  expect(inMarks(text)).toContain(words);
});

test.each([
  'Prices may rise, the county said Monday, and people must pay, the town said the same day.',
  'It is one of her great fears, as Ms. Krane said when asked about the boats.',
  'The firm was late, because Salt Bank had said more or less the same thing.',
  'The clerks were glad, and the mayor said so too.',
  'The pilot said much the same about the crew.',
])('That something was said, and when, is no statement: %s', (text) => {
  const told = quotesOf(text).flatMap(({ parts }) => parts.map(({ exact }) => exact));
  expect(told.filter((words) => /same|asked|so too/u.test(words))).toEqual([]);
});

test.each([
  'A rising market, a rosy ships report, and high prices will drive people to spend.',
  'In the end a large boats claim, and two fires, closed the yard.',
  'Every harbours report, the clerk knew, had its faults.',
  'As the story has it, the patents asserted against Salt include one for a “swift way of piers”.',
  'Then one of the guests, Ida Krane, wrote an op-ed for the Salem Post.',
])('A noun or a deed that looks like a verb of saying brings in nothing: %s', (text) => {
  expect(quotesOf(text).filter(({ mode }) => mode === 'reported')).toEqual([]);
});
