import { expect, test } from 'vitest';
import type { Document } from '../../../src/record/document.ts';
import { findCapitalizedNames } from '../../../scripts/suggest/find-capitalized-names.ts';
import { makeTestDocument } from '../ingest/make-test-document.ts';
import { suggest, suggestFrom } from './suggest-from.ts';

const namesIn = (text: string): string[] => findCapitalizedNames(text).map((name) => name.text);

/** Statements of one speaker each, as ingest writes them. */
const says = (label: string, status: 'named' | 'organization') => ({
  id: 'q1',
  mode: 'direct' as const,
  parts: [{ block: 'p1', start: 0, end: 2, exact: 'No', source: [0, 2] as [number, number] }],
  attribution: { speaker: { status, label }, basis: 'cue' as const },
});

test('Words that small words join are one name', () => {
  expect(namesIn('the Bank of the West, Rio de la Plata, Ana and Bo, the Port of Arland')).toEqual([
    'Bank of the West',
    'Rio de la Plata',
    'Ana',
    'Bo',
    'Port of Arland',
  ]);
});

test.each([
  ['the Ministry of Fish and Boats', ['Ministry of Fish and Boats']],
  ['the Food and Drug Administration', ['Food and Drug Administration']],
  ['the Centers for Harbour Safety & Rescue', ['Centers for Harbour Safety & Rescue']],
  ['the Ministry of Fish and the Ministry of Boats', ['Ministry of Fish', 'Ministry of Boats']],
  ['Ana Ruiz and Bo Lind', ['Ana Ruiz', 'Bo Lind']],
])('“And” belongs to the name of a body alone: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('Titles, the words that open sentences and offices alone are no part of a name', () => {
  expect(namesIn('When Prime Minister Ann Lind met Mr. Wood, the President and the Secretary of Fish left.')).toEqual([
    'Ann Lind',
    'Wood',
  ]);
});

test('Names keep hyphens and accents and leave possessives; words in capitals are passed over', () => {
  expect(
    namesIn('He told Zo Kanno-Béla’s mother that NASA and @Arland, O’Neil and X agreed on Getting U.S. aid.'),
  ).toEqual(['Zo Kanno-Béla', 'O’Neil', 'Getting']);
});

test.each([
  ['what stands small too', ['We saw Fishing. They go fishing.']],
  ['what only begins sentences', ['Yeah. Obviously the tide rose. En fin. “Arland is older,” it says.']],
  ['who is from somewhere', ['They saw Americans and a Mexican there.']],
  [
    'an office',
    ['We wrote to the Harbour Security Adviser of a harbour in security.', 'The Director is the Director.'],
  ],
  ['words of a headline', ['The plan, Mend Every Road, is to mend every road.']],
  ['an abbreviation', ['It stands in Sec. 4 and in Sec. 5.']],
])('%s is no name', (_, texts) => {
  expect(suggest(...texts)).toEqual([]);
});

test.each([
  ['a courtesy title', 'They met Ms. Ann Lind. Ms. Lind had come late.', 'Ann Lind: people!'],
  ['an office before it', 'They met President Bo Ravn of Arland on the pier.', 'Bo Ravn: people!'],
  ['how it is spoken of them', 'They met Ann Lind. Lind himself had said that he was late.', 'Ann Lind: people?'],
  ['nothing but the form', 'They spoke with Ann Lind there.', 'Ann Lind: people?'],
  ['its own noun', 'They wrote to the Harbour Committee about it.', 'Harbour Committee: organizations!'],
  ['its own noun, in front', 'They wrote to the University of Velm about it.', 'University of Velm: organizations!'],
  ['its own noun in Spanish', 'Escribieron al Ministerio de Pesca sobre eso.', 'Ministerio de Pesca: organizations!'],
  ['a noun that is as often a building', 'They went past the Velm Library.', 'Velm Library: organizations?'],
  ['what is said behind it', 'They wrote to Marsk, a small company there.', 'Marsk: organizations?'],
  ['a land', 'They flew over Portugal at night.', 'Portugal: places!'],
  ['its own noun', 'They came to Velm County at night.', 'Velm County: places!'],
  ['where it lies, and “in”', 'They met in Velm, Oregon, and again in Velm, then in Velm.', 'Velm: places!'],
  ['“in” alone', 'They met in Velm, and in Velm again.', 'Velm: places?'],
])('A kind is told by %s', (_, text, told) => {
  expect(suggest(text)).toContain(told);
});

test('What nothing tells the kind of is guessed into none', () => {
  expect(suggest('They bought Velm from the Ostra.')).toEqual(['Ostra: none', 'Velm: none']);
});

test('Who speaks is a person, under the full name; a label in capitals alone leaves open how it is written', () => {
  const quotes = [says('MS. LIND', 'named'), says('ACTING CHAIR DEMORO', 'named')];
  const [lind, demoro] = suggestFrom([
    { blocks: makeTestDocument({ id: 'a', paragraphs: ['Ann Lind was there.'] }).blocks, quotes },
  ]);
  expect([lind?.name, lind?.told?.reason]).toEqual(['Ann Lind', 'a statement is theirs']);
  expect([demoro?.name, demoro?.told?.isCertain]).toEqual(['Demoro', false]);
});

test('A surname counts with the one full name that has it; where two have it, it is certain of nobody', () => {
  const one = suggestFrom([
    { paragraphs: ['They met Ms. Ann Lind. Ms. Lind left, and Ms. Lind came.'] } as Partial<Document>,
  ]);
  expect(one.map(({ name, count }) => [name, count])).toEqual([['Ann Lind', 3]]);
  const two = suggest('Ms. Ann Lind met Mr. Bo Lind.', 'Then Mr. Lind left with Ms. Orr.');
  expect(two).toContain('Lind: people?');
});

test('Those that are certain of their kind come first, then the more frequent', () => {
  const found = suggest('They met in Velm, and in Velm, then Ms. Ann Orr and Ms. Eve Rask left. Ms. Rask came back.');
  expect(found).toEqual(['Eve Rask: people!', 'Ann Orr: people!', 'Velm: places?']);
});

test('What an authority knows is not suggested', () => {
  const mentions = [{ entity: 'arland', kind: 'places' as const, block: 'p1', start: 3, end: 9 }];
  const found = suggestFrom([
    { paragraphs: ['In Arland and the Berg Council it rains.'], mentions } as Partial<Document>,
  ]);
  expect(found.map(({ name, passages }) => [name, passages])).toEqual([['Berg Council', ['report-1#p1']]]);
});
