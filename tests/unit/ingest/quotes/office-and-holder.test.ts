import { expect, test } from 'vitest';
import { linesOf, quotesOf, speakerOf } from './quote-lines.ts';

const speakersIn = (text: string): string[] => quotesOf(...text.split('|')).map(speakerOf);

test.each([
  ['Acting U.S. Attorney for the District of Vermont Karl Vidal said it was late.', 'Karl Vidal (named)'],
  ['Interim health commissioner for Ohio Ida Krane said it was late.', 'Ida Krane (named)'],
  ['The state director for Oregon Ida Krane said it was late.', 'Ida Krane (named)'],
  ['Secretary of State for Northern Ireland Karl Vidal said it was late.', 'Karl Vidal (named)'],
  ['Superintendent for the Province of Ontario Ida Krane said it was late.', 'Ida Krane (named)'],
  ['A spokesman for Virginia Krane said it was late.', 'A spokesman for Virginia Krane (role)'],
])('Where an office is held is no part of its holder’s name: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  ['Last night Tánaiste Karl Vidal revealed that it was late.', 'Karl Vidal (named)'],
  ['Last night Premier Karl Vidal said that it was late.', 'Karl Vidal (named)'],
  ['This morning Karl Vidal said it was late.', 'Karl Vidal (named)'],
  ['Next month Taoiseach Karl Vidal said it was late.', 'Karl Vidal (named)'],
  ['Late last week Ida Krane said it was late.', 'Ida Krane (named)'],
  ['The night watchman Karl Vidal said it was late.', 'Karl Vidal (named)'],
])('When something was said is no part of a name: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  ['The chairman, House Committee on Boats, Hon. Karl Vidal, said: “It is late.”', 'Karl Vidal (named)'],
  ['Chairman, Salem State Sports Commission, Karl Vidal, said it was late.', 'Karl Vidal (named)'],
  ['The Director, Harbour Research Institute, Dr. Ida Krane, said: “It is late.”', 'Ida Krane (named)'],
  ['The President, Dock Workers Union, Comrade Ida Krane, said it was late.', 'Ida Krane (named)'],
  ['The Secretary, Board of Ports, Mrs. Ida Krane, told guests that it was late.', 'Ida Krane (named)'],
  ['Karl Vidal, chairman, Harbour Commission, said it was late.', 'Karl Vidal (named)'],
])('Behind an office and its body stands its holder: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  ['Seniors Ida Krane and Karl Vidal said that it was late.', 'Seniors Ida Krane and Karl Vidal (group)'],
  ['Seniors Ida Krane ’07, Karl Vidal ’07, who led the club, said that “it is late.”', 'Seniors Ida Krane (group)'],
  ['Students Ida Krane and Max Ott said it was late.', 'Students Ida Krane and Max Ott (group)'],
  ['Sailors Ida Krane and Max Ott said it was late.|“It is old,” Krane said.', 'Ida Krane (named)'],
  ['Juniors Ida Krane and Max Ott sailed.|“It is old,” Krane said.', 'Ida Krane (named)'],
])('What several people are is no part of the first one’s name: %s', (text, speaker) => {
  expect(speakersIn(text).at(-1)).toBe(speaker);
});

test.each([
  ['The White House nevertheless insists that it is late.', 'The White House (organization)'],
  ['The mayor nonetheless says that it is late.', 'The mayor (role)'],
  ['The Harbour Board however said it was late.', 'The Harbour Board (organization)'],
  ['The clerk meanwhile said it was late.', 'The clerk (role)'],
  ['The clerk still says it is late.', 'The clerk (role)'],
])('An adverb is no part of a label: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  ['A party leader quoted her as alleging that the port was “silent” on the rise.', 'her (unknown)'],
  ['The paper quoted him as saying that it was late.', 'him (unknown)'],
  ['A clerk cited her as claiming that the pier was old.', 'her (unknown)'],
  ['The Herald quoted Ida Krane as saying that it was late.', 'Ida Krane (named)'],
  ['Ms. Krane is the mayor.|She said it was late.|According to her, the pier was old.', 'Krane (named)'],
])('Whoever is quoted by somebody speaks: %s', (text, speaker) => {
  expect(speakersIn(text).at(-1)).toBe(speaker);
});

test.each([
  [
    'The tide is high, said Ida Krane, a pilot at the Institute of Ports, Salem, who commented on the plan.',
    ['reported Ida Krane (named): The tide is high'],
  ],
  [
    'The tide is high, said Karl Vidal, a guide at the Port of Salem, Austin, who also noted the risk.',
    ['reported Karl Vidal (named): The tide is high'],
  ],
  [
    'Former mayor Karl Vidal put out a statement shortly after Ott’s remarks that claimed Krane “has fought the plan.”',
    ['direct Karl Vidal (named): has fought the plan.'],
  ],
  [
    'The Board issued a letter after Ott’s speech that said he was “late.”',
    ['reported The Board (organization): he was “late.”', 'direct The Board (organization): late.'],
  ],
  ['A pilot told of tricks, such as noting if a boat looks like a “young whale.”', []],
])('A place or an event before the cue does not speak: %s', (text, lines) => {
  expect(linesOf(quotesOf(text)).filter((line) => lines.length > 0 || line.startsWith('reported'))).toEqual(lines);
});

test.each([
  ['A police officer said it was late.', 'A police officer (role)'],
  ['The police chief said it was late.', 'The police chief (role)'],
  ['A police spokeswoman said it was late.', 'A police spokeswoman (role)'],
  ['A Salem police sergeant said it was late.', 'A Salem police sergeant (role)'],
  ['“It is late,” State Police Lt. Karl Vidal said.', 'Karl Vidal (named)'],
  ['The police said it was late.', 'The police (group)'],
  ['Police officers said it was late.', 'Police officers (group)'],
])('One of the police is no group: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});
