import { expect, test } from 'vitest';
import { normalize, normalizeMarkdown, outline, turnsOf } from '../normalize.ts';

const speech = (name: string, words: string): string =>
  `<speech by="#${name.toLowerCase()}">\n\n<from>Mr. <person refersTo="house">${name}</person>:</from>\n\n<p>${words}</p>\n\n</speech>\n`;
const debate = [
  '<debateSection name="#pier">\n\n<heading>THE NORTH PIER</heading>\n',
  speech('HALE', 'I move that the pier be opened.'),
  speech('ROE', 'I second. When will it open?'),
  speech('HALE', 'In June, I hope.'),
  speech('PARK', 'We thank you for that.'),
  speech('ROE', 'So do we.'),
  '</debateSection>\n',
].join('\n');

test('Tags of a vocabulary for records are markup, and what they hold are labels, words and headings', () => {
  const document = normalizeMarkdown(debate);
  expect(turnsOf(document).map(({ label }) => label)).toEqual([
    'Mr. HALE',
    'Mr. ROE',
    'Mr. HALE',
    'Mr. PARK',
    'Mr. ROE',
  ]);
  expect(outline(document).join('\n')).not.toContain('<');
  expect(outline(document)).toContain('t2 Mr. ROE (speaker): I second. When will it open?');
});

test.each([
  'He said <inaudible> and left, and <crosstalk> followed.',
  'The form asks for <name>, <date>, <place> and <signature>.',
  'She wrote x<y> and a<b> on the board, and <c> below.',
])('What merely looks like a tag stays: %s', (text) => {
  expect(outline(normalize(`Notes on the pier\n\n${text}\n`)).join('\n')).toContain(text);
});

test('Prose that a program set with tabs is paragraphs, and code is not', () => {
  const prose = '\tThe council met on Monday and voted to open the north pier,\n\twhich burned in March.\n';
  const [first] = normalizeMarkdown(`Text.\n\n${prose}`).blocks.slice(1);
  expect(first).toMatchObject({ kind: 'paragraph' });
  expect(first).not.toHaveProperty('layout');
  const code = '\tconst pier = open({ north: true });\n\treturn pier;\n';
  expect(normalizeMarkdown(`Text.\n\n${code}`).blocks[1]).toMatchObject({ layout: { kind: 'preformatted' } });
  const table = '\tPier     Open     Built\n\tNorth    June     1901\n\tSouth    July     1903\n';
  expect(normalizeMarkdown(`Text.\n\n${table}`).blocks[1]).toMatchObject({ layout: { kind: 'preformatted' } });
});
