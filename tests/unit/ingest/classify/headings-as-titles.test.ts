import { expect, test } from 'vitest';
import { normalizeMarkdown, outline } from '../normalize.ts';

const BODY = 'The ferry to Holm will sail twice a day from next week, and the fare for children is cut by half.';

const read = (...headings: string[]) =>
  normalizeMarkdown(`${headings.map((heading) => `${heading}\n\n`).join('')}${BODY}\n`);

test.each([
  'Contexte',
  '1. Introduction',
  'Background',
  'Executive Summary',
  'Webinar topic',
  'Form overview',
  'General Information',
  'Antecedentes',
  'Einleitung',
])('A heading that any text may have, one of several, is no title: %s', (heading) => {
  const document = normalizeMarkdown(`# ${heading}\n\n${BODY}\n\n# Fares of the ferry\n\n${BODY}\n`);
  expect(document.title.basis).toBe('supplied');
  expect(outline(document)[0]).toBe(`h1 heading: ${heading}`);
});

test.each([
  [['# City of Holm', '## Agenda'], 'Agenda', 'City of Holm'],
  [['# Ministry of Ports', '# Annual report of the ferries'], 'Annual report of the ferries', 'Ministry of Ports'],
  [
    ['# University of Elder', '## June 12, 2023', '## Rules of the boat club'],
    'Rules of the boat club',
    'University of Elder',
  ],
  [['# Government of Norland', '# A ferry for Holm'], 'A ferry for Holm', 'Government of Norland'],
  [['# County of Weir', '## Notice to boatmen'], 'Notice to boatmen', 'County of Weir'],
])('Where the first heading names who issues the text, the next is the title: %j', (headings, title, publisher) => {
  const document = read(...headings);
  expect([document.title.value, document.publisherName]).toEqual([title, publisher]);
});

test.each([
  ['# City of Holm'],
  ['# City of Holm opens its quay', '## What it costs'],
  ['# Committee Meeting Agenda', '## 1. Attendance'],
  ['# Ministry of Ports', '## 1 Attendance'],
  ['# Board Meeting Minutes', '## Attendance'],
  ['# The Council and the ferry that it lost', '## Fares'],
])('The first heading is the title else: %s', (...headings) => {
  expect(read(...headings).title.value).toBe(headings[0].slice(2));
});

test.each([
  'Tuesday, June 13, 2023 9:00 AM',
  'June 13, 2023',
  '13 June 2023',
  'Holm, 13 de junio de 2023',
  '13.06.2023',
])('A day that a cover prints large is the day: %s', (day) => {
  const document = read('# Agenda of the board', `## ${day}`);
  expect([document.title.value, document.date?.value]).toEqual(['Agenda of the board', '2023-06-13']);
});

test('Several headings that are days are a diary’s', () => {
  const document = normalizeMarkdown(`# A log\n\n## May 5, 1999\n\n${BODY}\n\n## May 6, 1999\n\n${BODY}\n`);
  expect(document.date).toBeUndefined();
  expect(outline(document).filter((line) => line.includes('heading'))).toHaveLength(2);
});
