import { expect, test } from 'vitest';
import { linesOf, quotesOf, speakerOf } from './quote-lines.ts';

const linesIn = (text: string): string[] => linesOf(quotesOf(...text.split('|')));
const speakersIn = (text: string): string[] => quotesOf(...text.split('|')).map(speakerOf);

test.each([
  'A guide for the pier opened one of the talks with a song that suggested it was a play.',
  'Researchers at the harbour drew the lines of a map, which showed that the pier was old.',
  'The panel included Max Stone of Salem, who said he had seen it.',
  'This mostly fits the record, which says that the boat was late.',
  'One can also look at the old log which suggests that the boat was late.',
])('Words with a verb of their own are no speaker: %s', (text) => {
  for (const speaker of speakersIn(text)) expect(speaker).not.toMatch(/opened|drew|included|mostly|can also/u);
});

test.each([
  ['Even Ida Krane said the pier should be closed.', 'reported Ida Krane (named): the pier should be closed'],
  [
    'The suit was dismissed by a Salem court clerk last May, who said that the boat was late.',
    'reported a Salem court clerk (role): the boat was late',
  ],
  ['“What shall we do now?” asked Ida Krane sadly.', 'direct Ida Krane (named): What shall we do now?'],
  [
    'The dam held, according to a Herald article published earlier this month.',
    'reported a Herald article published earlier this month (document): The dam held',
  ],
  ['NHB and Salem keep saying they are late.', 'reported NHB and Salem (group): they are late'],
])('A speaker’s words are whole, and no more than whole: %s', (text, line) => {
  expect(linesIn(text)).toContain(line);
});

test.each([
  [
    'The summary from Attorney General Ida Krane said the boat was late.',
    'the summary from Attorney General Ida Krane',
  ],
  ['The office of Senator Max Stone said the boat was late.', 'the office of Senator Max Stone'],
  ['A letter from Judge Ida Krane said the boat was late.', 'a letter from Judge Ida Krane'],
  ['The motion by Inspector Max Stone said that the boat was late.', 'the motion by Inspector Max Stone'],
  ['The campaign of Governor Ida Krane said the boat was late.', 'the campaign of Governor Ida Krane'],
])('A paper or a body is not the one whose it is: %s', (text, label) => {
  const [speaker] = speakersIn(text);
  expect(speaker?.toLowerCase()).toMatch(
    new RegExp(`^${label.toLowerCase()} \\((?:document|organization|role)\\)`, 'u'),
  );
});

test.each([
  'Compare how he speaks in the first act: “You shall have boats and piers.”',
  'Consider this line from the log: “The boat of the guild was late again.”',
  'Recall the line from the speech: “We shall have boats and piers again.”',
  'Including: “A boat walks into a bar, and the clerk asks why.”',
  'Don’t put rules that are related to boats under a “many old rules here” title.',
])('A word that begins a sentence names nobody: %s', (text) => {
  for (const speaker of speakersIn(text)) expect(speaker).toBe(' (unknown)');
});

test.each([
  ['One man, Max Stone, was charged by prosecutors for going there “with a boat in mind.”', 'prosecutors (group)'],
  ['Ida Krane was accused by neighbours of “lying about every boat.”', 'neighbours (group)'],
  ['Max Stone was praised by clerks for “keeping the log so well.”', 'clerks (group)'],
  ['Ida Krane was charged by some for sailing “in the dark of the night.”', 'some (group)'],
  ['Max Stone was condemned by many after “the worst day of the guild.”', 'many (group)'],
])('Whom others charge says nothing: %s', (text, speaker) => {
  expect(speakersIn(text)[0]).toBe(speaker);
});

test.each([
  ['The High Commissioner Zeid Ra’ad al Hussain was there. “It is late,” Zeid said.', 'Zeid Ra’ad al Hussain (named)'],
  ['Omar Sa’adi was there. “It is late,” Sa’adi said.', 'Omar Sa’adi (named)'],
  ['Nur Ta’aleb was there. “It is late,” Ta’aleb said.', 'Nur Ta’aleb (named)'],
  ['Ida Krane’s boat sank. “It is late,” Krane said.', 'Ida Krane (named)'],
  ['Ida Krane’ll come. “It is late,” Krane said.', 'Ida Krane (named)'],
])('An apostrophe within a name does not end it: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});
