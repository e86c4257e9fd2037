import { expect, test } from 'vitest';
import { readAsFile } from './read-as-file.ts';

const rtf = (author: string, lines: readonly string[]): string =>
  `{\\rtf1\\ansi{\\info{\\author ${author}}}\n${lines.map((line) => `\\pard ${line}\\par`).join('\n')}\n}`;

const authorsOf = async (author: string, lines: readonly string[]): Promise<string[]> =>
  (await readAsFile('pier.rtf', rtf(author, lines))).contributors.map(({ name }) => name);

const text = [
  'The north pier is closed until the spring, since its piles were found to be worn in three places.',
  'Boats lie at the inner quay until then, and the ferry leaves from the south.',
];

test.each<[string, string, string[]]>([
  ['below the title', 'Tessa Lindqvist', ['The pier is closed', 'Tessa Lindqvist', 'Harbour engineer', ...text]],
  ['at the end', 'Ines Malk', ['The pier is closed', ...text, 'Ines Malk']],
  ['within the text', 'Jon Reese', ['The pier is closed', ...text, 'I, Jon Reese, have found it so.']],
  ['over wide blanks', 'Ana Ruiz', ['The pier is closed', 'Ana  Ruiz, engineer of the harbour', ...text]],
  ['in capitals', 'Ana Ruiz', ['The pier is closed', ...text, 'ANA RUIZ']],
])('whom the properties name is the author where the text has the name: %s', async (_, author, lines) => {
  expect(await authorsOf(author, lines)).toEqual([author]);
});

test.each<[string, string, string[]]>([
  ['the text has no such name', 'Alyssa Turner', ['The pier is closed', ...text]],
  ['the name is one word', 'Harbour', ['The pier is closed', ...text, 'Harbour']],
  ['it is part of another name', 'Ana Rui', ['The pier is closed', ...text, 'Ana Ruiz']],
  [
    'it is whom to ask',
    'Tessa Chay',
    ['The pier is closed', 'FOR IMMEDIATE RELEASE', ...text, 'Media contact: Tessa Chay, tessa@port.example'],
  ],
  ['it is an abbreviation', 'SFZEE', ['The pier is closed', ...text]],
])('whoever made the file is not its author where %s', async (_, author, lines) => {
  expect(await authorsOf(author, lines)).toEqual([]);
});
