import { expect, test } from 'vitest';
import { normalize, outline } from '../normalize.ts';

const item =
  'Resolution to set a public hearing on the creation of a district for the north pier, which burned in March of that year.';
const entries = (field: string): string =>
  [
    'Agenda of the Harbour Board',
    ...[1, 2, 3].flatMap((number) => [`${item} (${number})`, `${field} pier ${number}.pdf`]),
    item,
  ].join('\n\n');

test.each(['Attachments:', 'Sponsor:', 'Anexos:', 'Pièces jointes :', 'Anlage:'])(
  'A field that each entry of a list has heads nothing: %s',
  (field) => {
    expect(outline(normalize(entries(field))).filter((line) => line.includes(' heading:'))).toEqual([]);
  },
);

test('A line with a colon that stands once is a heading', () => {
  const text = ['The north pier', item, 'What comes next: a ferry', item].join('\n\n');
  expect(outline(normalize(text))).toContain('h1 heading: What comes next: a ferry');
});
