import { expect, test } from 'vitest';
import { normalize, normalizeMarkdown } from '../normalize.ts';

const text =
  'The council voted on Tuesday to rebuild the north pier, which burned in March of that year and has been closed to all since then, as the mayor said.';
const lines = (...head: string[]): string => [...head, text, text].join('\n\n');

test.each([
  ['Annex A', 'CIVIL HARBOUR REVIEW COMMITTEE COMPOSITION'],
  ['Appendix 2', 'Members of the Harbour Board'],
  ['ATTACHMENT B', 'Fees for the Use of the Pier'],
  ['Anexo III', 'Lista de los muelles'],
  ['Anlage 1', 'Gebühren des Hafens'],
])('What is added to a document is called by its number and by what it is of: %s', (label, subject) => {
  expect(normalize(lines(label, subject)).title).toEqual({ value: `${label} ${subject}`, basis: 'stated' });
});

test.each([
  ['# THE ELDER PIER', '# USER AGREEMENT', 'THE ELDER PIER USER AGREEMENT'],
  ['# LET’S SAIL', '## SUBSCRIBER AGREEMENT', 'LET’S SAIL SUBSCRIBER AGREEMENT'],
  ['# HARBOUR BOARD OF ELDER', '# BYLAWS', 'HARBOUR BOARD OF ELDER BYLAWS'],
  ['# HAFENVEREIN ELDER', '# SATZUNG', 'HAFENVEREIN ELDER SATZUNG'],
  ['# CLUB NÁUTICO', '## ESTATUTOS', 'CLUB NÁUTICO ESTATUTOS'],
])('Whose it is and what it is are one title, set in two lines: %s, %s', (whose, what, title) => {
  expect(normalizeMarkdown(lines(whose, what)).title.value).toBe(title);
});

const fields = [
  'Other Names: The Daily Courier',
  'Years Published: 1881-1999',
  'Number of clippings: 72',
  'Editions: two',
];

test.each([
  ['Newspaper Name: The Elder Courier', 'The Elder Courier'],
  ['Name: North Pier', 'North Pier'],
  ['Project Title: A pier of wood', 'A pier of wood'],
  ['Título: El muelle norte', 'El muelle norte'],
  ['Nom du projet : Le quai nord', 'Le quai nord'],
])('A sheet of fields is called what its first field names: %s', (line, title) => {
  expect(normalize([line, ...fields].join('\n\n')).title).toEqual({ value: title, basis: 'stated' });
});

test('A headline with a colon is whole where no fields stand below it', () => {
  expect(normalize(lines('Name: a word for a pier')).title.value).toBe('Name: a word for a pier');
});

test.each(['# Nom :', '# Name:', '# Titel :', '# First name:', '# Nombre :'])(
  'A field that nobody has filled in is no title: %s',
  (field) => {
    expect(normalizeMarkdown(lines(field, '# Prénom :', '# Mail :')).title.basis).toBe('supplied');
  },
);

test.each([
  'The Council met at 9:43 a.m.',
  'The House met at noon and was called to order',
  'The Board convened in the hall at 6:30 p.m.',
  'La séance est ouverte à 14 h 30',
  'El Consejo se reunió a las 10:00',
])('When a body met is no title: %s', (line) => {
  expect(normalizeMarkdown(lines(`## ${line}`)).title.basis).toBe('supplied');
});

test.each([
  ['WORKSHOP ON PIERS, 28TH OCTOBER TO 1ST', 'NOVEMBER 2024, ELDER'],
  ['Workshop on piers, 28 October to 1', 'November 2024'],
  ['Tagung der Häfen, 28. Oktober bis 1.', 'November 2024'],
  ['Taller de muelles, 28 de octubre al 1', 'de noviembre de 2024'],
  ['Meeting of the boards, 30–31', 'May 2024'],
])('A day that goes on in the next line is none by itself: %s', (first, next) => {
  const document = normalize(lines(first, next));
  expect(document.title.value).toBe(`${first} ${next}`);
  expect(document.date).toBeUndefined();
});

test('The same stands where no heading is marked', () => {
  expect(normalize(lines('THE ELDER PIER', 'SUBSCRIBER AGREEMENT')).title.value).toBe(
    'THE ELDER PIER SUBSCRIBER AGREEMENT',
  );
});
