import { expect, test } from 'vitest';
import type { Document } from '../../../src/record/document.ts';
import { suggest, suggestFrom } from './suggest-from.ts';

const certain = (...texts: string[]): string[] => suggest(...texts).filter((one) => one.endsWith('!'));

test.each([
  ['a port', 'Mayor Orr spoke of the Port of Velm. The mayor, Mr. Orr, then left the Port of Velm.'],
  ['a title alone', 'They thanked Rev. and Dr. Emeritus, and Mr. Rev went home.'],
  ['an office behind a city', 'They met Mr. Berlin Mayor, and the mayor left.'],
  ['what an office is for', 'They met Secretary of Defense Lind there.'],
  ['a surname alone', 'They met Senator Wood, and Senator Wood left.'],
  ['a name twice', 'They met Governor Ann Lind Ann Lind of Arland.'],
])('Not certain of a person: %s', (_, text) => {
  expect(certain(text).filter((one) => one.includes('people'))).toEqual([]);
});

test.each([
  ['a company behind it', 'They met Velmsoft Ann Lind. | They met Ms. Ann Lind.', 'Ann Lind: people!'],
  ['an office that is of something', 'They met Secretary of the Treasury Ann Lind.', 'Ann Lind: people!'],
  ['an office in a longer run', 'They met Oregon Governor Ann Lind.', 'Ann Lind: people!'],
  ['“Jr.”', 'They met President Bo Ravn Jr. there.', 'Bo Ravn Jr: people!'],
  ['what small words join to it', 'Mr. Ravn gave Mr. Bo Ravn the Long Medal.', 'Bo Ravn: people!'],
])('Certain of a person in spite of %s', (_, text, told) => {
  expect(certain(...text.split(' | '))).toContain(told);
});

test('The office of a surname is nobody’s who is named in full beside it, but where several documents have both', () => {
  const text = 'Benjamin Orrel built the pier, and Governor Orrel opened it.';
  expect(certain(text)).toEqual([]);
  expect(certain(text, text)).toContain('Benjamin Orrel: people!');
});

test('A surname counts as nobody’s in a document that does not have the full name, and not at all as that of another office', () => {
  const [first, second] = suggestFrom([
    { paragraphs: ['Mayor Ann Lind came.'] },
    { paragraphs: ['Mayor Lind left. Mayor Lind came back.'] },
    { paragraphs: ['Senator Lind spoke.'] },
  ] as unknown as Partial<Document>[]);
  expect([first?.name, first?.count]).toEqual(['Ann Lind', 1]);
  expect(second).toBeUndefined();
  const other = suggest('Mayor Ann Lind came.', 'Senator Lind spoke.');
  expect(other).toEqual(['Ann Lind: people!', 'Lind: people?']);
});

test.each([
  ['half of a name', 'They asked the Harbour Resources and Space Administration. They ask for space.'],
  ['what a comma goes on from', 'They joined the Federation of State, County and City Workers.'],
  ['what an initial goes on from', 'They joined the Board of Trustees for the John F. Velm Pier.'],
  ['what an apostrophe goes on from', 'They joined the Board of Friends of Velm’s Harbour.'],
  ['what a full stop goes on from', 'They went to the University of St. Velm.'],
  ['whose half is behind “People’s”', 'They flew to the People’s Republic of Arland.'],
  ['a body’s office', 'They met with Department of Harbours officials and the Department of Harbours Secretary.'],
  ['one of many', 'They became a Harbour Climate Corporation.'],
  ['a headline’s verb', 'Restoring Harbour Trust is the aim.'],
  ['what any body has', 'They asked the Advisory Board and the School of Law.'],
  ['two bodies', 'They asked the NSF and Harbours Service.'],
])('Not certain of what is cut or is no name of one: %s', (_, text) => {
  const own = certain(text).filter((one) => !/^(?:Department of Harbours|Harbours Service):/.test(one));
  expect(own).toEqual([]);
});

test.each([
  ['the National Harbour and Space Administration', 'National Harbour and Space Administration'],
  ['the General Harbour Administration', 'General Harbour Administration'],
  ['the Justice Department', 'Justice Department'],
  ['the Supreme Court', 'Supreme Court'],
  ['the World Harbour Bank Group', 'World Harbour Bank Group'],
])('A body is whole: %s', (text, name) => {
  expect(certain(`They asked ${text} about it.`)).toEqual([`${name}: organizations!`]);
});

test.each([
  'New Year',
  'North Velmian',
  'Puerto Rican',
  'South Korean',
  'New Zealanders',
  'West Bank',
  'City Councilmember',
])('No certain place or body: %s', (name) => {
  expect(certain(`They spoke of ${name} there, and of ${name} again, and of ${name}.`)).toEqual([]);
});

test.each([
  ['London', 'They met in London, and in London again.'],
  ['Los Angeles', 'They met in Los Angeles, then near Los Angeles.'],
  ['China', 'President Orr of China came. China’s answer is open, and in China it is known.'],
  ['Russian Federation', 'They flew over the Russian Federation.'],
  ['South Korea', 'They flew over South Korea.'],
])('A certain place: %s', (name, text) => {
  expect(certain(text)).toContain(`${name}: places!`);
});

test('A land is called so in the language of its documents: elsewhere it may be somebody', () => {
  const text = 'Maurice flew over Alemania.';
  const inFrench = { paragraphs: [text], language: { value: 'fr', basis: 'inferred' } } as unknown as Partial<Document>;
  const lands = (given: Partial<Document>) =>
    suggestFrom([given]).flatMap(({ name, told }) => (told?.isCertain === true ? [name] : []));
  expect(lands(inFrench)).toEqual(['Maurice']);
  expect(lands({ paragraphs: [text] } as unknown as Partial<Document>)).toEqual([]);
});
