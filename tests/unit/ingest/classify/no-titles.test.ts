import { expect, test } from 'vitest';
import { normalize, outline } from '../normalize.ts';

const BODY =
  'The ferry to Holm will sail twice a day from next week, and the fare for children is cut by half until the autumn.';
const NEXT =
  'The harbour board pays for the second crew, and the old timetable comes back when the school year begins.';

const read = (head: string) => normalize(`${head}\n\n${BODY}\n\n${NEXT}\n`);
const titleOf = (head: string): string | undefined => {
  const { title } = read(head);
  return title.basis === 'supplied' ? undefined : title.value;
};

test.each([
  'Phone: 555-010-0142 Email: lena@example.org',
  'Tel. 555 010 0142 | Fax 555 010 0143',
  'lena@example.org, www.holm.example',
  'E-mail: lena@example.org\nWebsite: www.holm.example',
  'Cell: (555) 010-0142 / lena@example.org / https://holm.example',
  'Téléphone : 555 010 0142 Courriel : lena@example.org',
])('A line that says how to reach somebody is no title: %s', (line) => {
  const head = `FOR IMMEDIATE RELEASE\n\nContact: Lena Ortiz\n\n${line}`;
  expect(titleOf(`${head}\n\nHOLM FERRY TO SAIL TWICE A DAY`)).toBe('HOLM FERRY TO SAIL TWICE A DAY');
  expect(titleOf(head)).toBeUndefined();
  expect(titleOf(`PRESS RELEASE\n\n${line}\n\nHolm ferry to sail twice a day`)).toBe('Holm ferry to sail twice a day');
});

test.each([
  'HOLM HARBOUR BOARD\n\nWELCOMES\n\nSECOND CREW AND NEW FERRY',
  'CHILDREN OF HOLM\n\nCELEBRATES HALF FARES',
  'FERRY COMPANY OF HOLM LAUNCHES\n\nSECOND DAILY SAILING',
  'MAYOR LENA ORTIZ\nOPENS NEW QUAY AT HOLM',
  'HOLM: AN ISLAND APART\n\nWINS\n\nITS FERRY BACK',
])('A title in capitals that is parted at its verb is one: %s', (title) => {
  const document = read(`FOR IMMEDIATE RELEASE\n\nJune 12, 2023\n\n${title}`);
  expect(document.title.value).toBe(title.replace(/\n+/g, ' '));
  expect(outline(document)).toHaveLength(2);
});

test.each([
  ['HOLM FERRY SAILS TWICE A DAY', 'CHILDREN TRAVEL FOR HALF'],
  ['HOLM FERRY BACK', 'A CREW FOR EACH DAY'],
])('Two lines in capitals that are whole by themselves stay two: %s', (title, deck) => {
  expect(read(`PRESS RELEASE\n\n${title}\n\n${deck}`).title.value).toBe(title);
});

test.each<[string, string[], string?]>([
  ['Prepared by Lena Ortiz, June 12, 2023', ['Lena Ortiz'], '2023-06-12'],
  ['Prepared by: Lena Ortiz and Paul Kern', ['Lena Ortiz', 'Paul Kern']],
  ['Prepared by Lena Ortiz | 12 June 2023', ['Lena Ortiz'], '2023-06-12'],
  ['Compiled by Lena Ortiz, 12 June 2023', ['Lena Ortiz'], '2023-06-12'],
  ['Written by Lena Ortiz, Monday, June 12, 2023', ['Lena Ortiz'], '2023-06-12'],
  ['By Lena Ortiz, Monday, June 12, 2023', ['Lena Ortiz'], '2023-06-12'],
  ['By Lena Ortiz Monday, June 12, 2023', ['Lena Ortiz'], '2023-06-12'],
  ['By Lena Ortiz Mon. June 12, 2023', ['Lena Ortiz'], '2023-06-12'],
  ['Por Lena Ortiz lunes, 12 de junio de 2023', ['Lena Ortiz'], '2023-06-12'],
  ['Prepared by the Holm Harbour Office', []],
  ['Submitted by: Department of Ferries', []],
])('Who prepared a text is no title: %s', (line, names, day) => {
  for (const title of [undefined, 'Holm ferry to sail twice a day']) {
    const head = ['PRESS RELEASE', line, title].filter((part) => part !== undefined).join('\n\n');
    expect(titleOf(head)).toBe(title);
    const { contributors, date } = read(head);
    expect([contributors.map(({ name }) => name), date?.value]).toEqual([names, day]);
  }
});

test.each([
  ['Last Revised: 06-13-2023', '2023-06-13'],
  ['Updated: Jun 13, 2023 2:57 PM UTC', '2023-06-13'],
  ['Last updated on 13 June 2023', '2023-06-13'],
  ['Actualizado: 13 de junio de 2023', '2023-06-13'],
  ['Mis à jour le 13 juin 2023', '2023-06-13'],
  ['Revised June 2023', '2023-06'],
])('What a line says of the last change is told: %s', (line, modified) => {
  const document = read(`Rules of the Holm ferry\n\n${line}`);
  expect(document.modified).toBe(modified);
  expect(document.date).toBeUndefined();
});

test.each<[string, string | undefined]>([
  ['Council of the Isle of Holm Regular Meeting', 'Council of the Isle of Holm'],
  ['City of Holm City Council Meeting', 'City of Holm City Council'],
  ['Holm County Planning Commission Public Hearing', 'Holm County Planning Commission'],
  ['Town of Holm Board of Directors Special Meeting Minutes', 'Town of Holm Board of Directors'],
  ['Holm County Board of Education Work Session', 'Holm County Board of Education'],
  ['Committee Meeting', undefined],
  ['Council Special Meeting', undefined],
])('Who issues a record of what it held is the body alone: %s', (line, publisher) => {
  const turns = 'Mayor Lago: Item four.\n\nClerk Ruiz: It is read.\n\nMayor Lago: All in favour?\n';
  expect(normalize(`${line}\n\nItem 4\n\nJune 12, 2023\n\n${turns}`).publisherName).toBe(publisher);
});

test.each([
  'Caro Quintero Arrested in Mexico',
  'Hi-tech firms open pier',
  'Dear Evan Hansen Closes on Broadway',
  'Madame Tussauds Reopens in June',
  'Hello Kitty Café Opens at the Pier',
])('A headline that begins as greetings do is a title: %s', (line) => {
  expect(titleOf(line)).toBe(line);
});
