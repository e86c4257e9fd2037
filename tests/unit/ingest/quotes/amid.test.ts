import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const wordsOf = (sentence: string): string[] =>
  quotesOf(sentence)
    .filter(({ mode }) => mode === 'reported')
    .map(({ parts }) => parts.map(({ exact }) => exact).join(' / '));

test.each([
  [
    'Between July and the present, the indictment alleges, members of the crew have been fighting.',
    'Between July and the present / members of the crew have been fighting',
  ],
  ['The problem, according to Mr. Lane, is not the storm.', 'The problem / is not the storm'],
  ['Part of the reason, Ms. Roe says, is that the pier is old.', 'Part of the reason / is that the pier is old'],
  [
    'In a bad winter, Mayor Brandt said, the boats have to stay ashore.',
    'In a bad winter / the boats have to stay ashore',
  ],
  [
    'Of the five piers, according to Jane Roe, the oldest has been closed.',
    'Of the five piers / the oldest has been closed',
  ],
  ['But, Mayor Brandt said, the ferry was late.', 'the ferry was late'],
])('What stands around who says it is said as a whole: %s', (sentence, words) => {
  expect(wordsOf(sentence)).toEqual([words]);
});

test.each([
  ['The pier is safe for now, according to Jane Roe, an engineer.', 'The pier is safe for now'],
  ['The pier was closed in May, Mayor Brandt said, and has stayed so.', 'The pier was closed in May'],
  ['The ferry was late by an hour, the clerk said, adding to the anger.', 'The ferry was late by an hour'],
])('What hangs on a whole sentence is no second part of it: %s', (sentence, words) => {
  expect(wordsOf(sentence)).toEqual([words]);
});

test.each([
  'The keeper said that, according to the report, the wall has fallen.',
  'Mayor Brandt said that, according to the survey, the pier was safe.',
  'Ms. Roe told the council that, according to the clerk, the boats were late.',
])('What is said to be so according to another is said by who says so: %s', (sentence) => {
  const [quote, ...others] = quotesOf(sentence);
  expect(others).toEqual([]);
  expect(quote?.attribution.cue?.verb).toMatch(/^(?:said|told)$/);
  expect(quote?.parts[0]?.exact).toMatch(/^according to the/);
});

test.each([
  ['Mr. Reed said he would not close the pier, and sent boats to the island.', 'he would not close the pier'],
  ['Mr. Reed said the remark was a joke but apologized.', 'the remark was a joke'],
  ['She added that she understands the worry but downplayed the danger.', 'she understands the worry'],
  ['Mr. Reed said that the wall had held and accused the clerk of lying.', 'the wall had held'],
  [
    'Mr. Reed spoke for an hour, warning the town that the wall could fail and implying that it had.',
    'the wall could fail',
  ],
  ['The workers, who said they were going home, could hardly speak.', 'they were going home'],
  ['Ms. Roe says the pier is safe but denies that it is new.', 'the pier is safe'],
])('Where the main clause goes on, the statement has ended: %s', (sentence, words) => {
  expect(wordsOf(sentence)[0]).toBe(words);
});

test.each([
  ['Mr. Reed said the boats had come and gone.', 'the boats had come and gone'],
  ['Mr. Reed said that people who came and stayed were welcome.', 'people who came and stayed were welcome'],
  ['Mr. Reed said the wall was old and the pier was older.', 'the wall was old and the pier was older'],
  ['Mr. Reed wrote the pier had fallen.', 'the pier had fallen'],
])('What goes on within the statement is part of it: %s', (sentence, words) => {
  expect(wordsOf(sentence)).toEqual([words]);
});

test.each([
  'Mr. Reed denied that the wall had failed.',
  'The clerk denies the pier is closed.',
  'She denied to reporters that she had left.',
  'The mayor is denying that boats were lost.',
  'Officials have denied that it was late.',
  'Roe had pulled the film, added her own song, and sent it out.',
  'Reed wrote the song before the town was built but had kept it.',
  'She told our town about his boat that sank.',
  'Reed wrote a detailed letter to the town’s old council.',
  'Reed wrote the powerful speech that the mayor gave in May.',
  'Reed wrote about the pier that was lost.',
])('What is denied, done or made is no statement: %s', (sentence) => {
  expect(linesOf(quotesOf(sentence))).toEqual([]);
});
