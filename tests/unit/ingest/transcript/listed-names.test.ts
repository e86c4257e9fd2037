import { expect, test } from 'vitest';
import { normalizeMarkdown, turnsOf } from '../normalize.ts';

const talk = (list: string, lines: readonly string[]): string[] =>
  turnsOf(
    normalizeMarkdown(`# Harbour council\n\n## Attendance\n\n${list}\n\n## Ferries\n\n${lines.join('\n\n')}\n`),
  ).map(({ label, paragraphs }) => `${label}: ${paragraphs.map(({ text }) => text).join(' ')}`);
const rest = [
  'Ana: I think we should wait for the engineer, shouldn’t we?',
  'Tom: Yes, I agree. Do you have the numbers?',
  'Ana: I don’t, but we will have them on Friday.',
  'Tom: Then I propose that we meet on Friday.',
  'Ana: Thank you, I think so too.',
];

test.each([
  ['in small letters', '- Members: Ana Ruiz, Tom, kai, Ines', 'kai: I’d rather meet on Monday.', 'kai'],
  [
    'in small letters, of a full name',
    '- Members: Ana Ruiz, Tom Hale, Kai Berg',
    'kai: I’d rather meet on Monday.',
    'kai',
  ],
  ['without its accent', '- Members: Ana Ruiz, Tom Hale, and Rémy Vega', 'Remy: I’d rather meet on Monday.', 'Remy'],
  ['said once', 'Present: Ana, Tom, Ines Malk', 'Ines: I’d rather meet on Monday.', 'Ines'],
  ['with a number', '- Observers: Ana Ruiz, Tom Hale, kai2', 'kai2: I’d rather meet on Monday.', 'kai2'],
])('Who is listed as attending speaks under a first name, %s', (_what, list, line, name) => {
  const turns = talk(list, [...rest.slice(0, 3), line, ...rest.slice(3)]);
  expect(turns[3]).toBe(`${name}: I’d rather meet on Monday.`);
  expect(turns).toHaveLength(6);
});

test.each([
  ['nobody lists it', '- Members: Ana Ruiz, Tom Hale, Ines Malk', 'note: we meet on Monday.'],
  ['the list is of things', '- Agenda: ferries, note, piers', 'note: we meet on Monday.'],
  ['two make no list', '- Members: Ana Ruiz, note', 'note: we meet on Monday.'],
  ['it is a sentence', '- Members: Ana, Tom, note, and they agreed. They left.', 'note: we meet on Monday.'],
  ['others of the list do not speak', '- Boats: Elder, Ana, note', 'note: we meet on Monday.'],
])('A word before a colon is nobody where %s', (_what, list, line) => {
  const turns = talk(list, [...rest.slice(0, 3), line, ...rest.slice(3)]);
  expect(turns.map((turn) => turn.split(':')[0])).toEqual(['Ana', 'Tom', 'Ana', 'Tom', 'Ana']);
});
