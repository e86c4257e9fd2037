import { expect, test } from 'vitest';
import { normalize, normalizeMarkdown, turnsOf } from '../normalize.ts';

const BODY =
  'The ferry to Holm will sail twice a day from next week, and the fare for children is cut by half until the autumn.';
const NEXT =
  'The harbour board pays for the second crew, and the old timetable comes back when the school year begins.';

test.each([
  'CONFIDENTIAL',
  'Strictly confidential',
  'Table of Contents',
  '#HolmFerry',
  '2021: Año de la Independencia',
  '“2020, Año de Leona Vicario, Benemérita Madre de la Patria”',
  'Año del Bicentenario del Perú',
  'DRAFT',
  'Sommaire',
])('A line of a cover is no title, and the next is: %s', (line) => {
  const { title } = normalize(`${line}\n\nHolm ferry to sail twice a day\n\n${BODY}\n\n${NEXT}\n`);
  expect(title.value).toBe('Holm ferry to sail twice a day');
});

const TALK = `MS. ORTIZ: ${BODY} Mr. Hale, do you agree?\n\nMR. HALE: ${NEXT}\n\nMS. ORTIZ: And who pays for it?\n\nMR. HALE: The board.\n\nMS. ORTIZ: Thank you.`;

test.each(['Confidential', 'Contents', '#HolmFerry', 'Índice', '▪ Costs of the ferry'])(
  'A heading that names no text is no title: %s',
  (line) => {
    const { title } = normalizeMarkdown(`# ${line}\n\n# Holm ferry to sail twice a day\n\n${BODY}\n\n${NEXT}\n`);
    expect(title.value).toBe('Holm ferry to sail twice a day');
  },
);

test.each([
  ['Confidential files show what the ferry cost'],
  ['Draft timetable of the Holm ferry is out'],
  ['The contents of the harbour chest'],
  ['Año nuevo en el puerto de Holm'],
  ['#HolmFerry sails again, and the island is glad'],
])('A title may begin with such a word: %s', (line) => {
  expect(normalize(`${line}\n\n${BODY}\n\n${NEXT}\n`).title.value).toBe(line);
});

test.each(['Media Release', 'PRESS RELEASE', 'News Release', 'Comunicado de prensa', 'Communiqué de presse'])(
  'A kind on its own line right above the title is none of its words: %s',
  (line) => {
    const { title, kind } = normalize(`${line}\nHolm ferry to sail twice a day\n\n${BODY}\n\n${NEXT}\n`);
    expect([title.value, kind?.value]).toEqual(['Holm ferry to sail twice a day', 'press-release']);
  },
);

test.each([
  'OFFICE OF THE MAYOR\nFAX: (555) 010-0142',
  'MAYOR ORTIZ FAX: (555) 010-0142',
  'PHONE: 555 010 0142',
  'SPEAKERS: LENA ORTIZ, MAYOR',
  'WITNESSES: TOM HALE, FERRY COMPANY OF HOLM',
])('Nobody speaks under a field of a letterhead or a list: %s', (line) => {
  const document = normalize(`${line}\n\nHOLM FERRY HEARING\n\n${TALK}\n`);
  expect(new Set(turnsOf(document).map(({ label }) => label))).toEqual(new Set(['MS. ORTIZ', 'MR. HALE']));
});
