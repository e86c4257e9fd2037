import { expect, test } from 'vitest';
import { linesOf, quotesOf, speakerOf } from './quote-lines.ts';

const speakersIn = (text: string): string[] => quotesOf(...text.split('|')).map(speakerOf);
const linesIn = (text: string): string[] => linesOf(quotesOf(...text.split('|')));

test.each([
  ['The notice, which hung in Salem, said the pier was shut.', 'The notice (document)'],
  ['The letter, which was seen by the Herald, claimed that the boats were late.', 'The letter (document)'],
  ['The report, which came from Harbour House, warned that the wall was old.', 'The report (document)'],
  ['The skipper, who sails from Port Ellery, said the sea was rough.', 'The skipper (role)'],
  ['The clerk, whose office is in Salem Hall, said that the books were lost.', 'The clerk (role)'],
])('What is told of a speaker between commas has names of its own: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  ['A nurse who has worked at the clinic for more than two years said she was tired.', 'A nurse (role)'],
  [
    'The inventor of a pump that is now in use in eastern harbours has claimed the town can save money.',
    'The inventor of a pump (role)',
  ],
  ['Residents who have lived near the Salem road say they hear the trucks at night.', 'Residents (group)'],
  ['A father who makes his sons mend their boats says it helps them.', 'A father (role)'],
  ['The guide who had led the group through Marsh Valley told reporters that the path was safe.', 'The guide (role)'],
])('Who speaks stands before the clause that tells which one it is: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  ['It is a deal which traders called a “slow burn” in May.', ['direct traders (group): slow burn']],
  [
    'Krane knew of the letter which former harbour pilots have told the Herald was a “cry for help.”',
    ['direct former harbour pilots (group): cry for help.'],
  ],
  ['Ott, who police said had two boats, was fined.', []],
  ['He led a crew that officials warn could wreck the pier.', []],
  ['It was a storm that experts said sank a boat near the town.', []],
  ['Vidal, who prosecutors said owns two boats, was not there.', []],
])('A relative clause that a plural tells has it for its speaker, and is no statement: %s', (text, lines) => {
  expect(linesIn(text)).toEqual(lines);
});

test.each([
  ['In a late ruling, that panel said the pier should stay open.', 'that panel (organization)'],
  ['SALEM — Ida Krane, opening the pier on Monday, said it was safe.', 'Ida Krane (named)'],
  ['HARBOUR BAY (PN) -- The mayor, who was there, said the boats were late.', 'The mayor (role)'],
  ['Historically, says Ida Krane, boats came late.', undefined],
  ['Salem police said the road was shut.', 'Salem police (group)'],
  ['Harbour Bay police say they have found the boat.', 'Harbour Bay police (group)'],
  ['People using the pier said it was safe.', 'People (group)'],
  ['A militant from the island told the crowd that the war was over.', 'A militant from the island (role)'],
])('A subject is whole, and no dateline, adverb or ruling before it: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual(speaker === undefined ? [] : [speaker]);
});

test.each([
  ['Ida Krane, who runs the Salem ferry, said it was late.', 'Ida Krane (named)'],
  ['The Harbour Board, which is based in Salem, said it would close.', 'The Harbour Board (organization)'],
  ['The mayor said that panel was late.', 'The mayor (role)'],
])('A name before its clause stays who speaks: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});
