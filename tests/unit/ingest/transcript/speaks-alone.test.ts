import { expect, test } from 'vitest';
import { normalizeMarkdown, turnsOf } from '../normalize.ts';

const TALK = [
  'Good morning, and thank you all for coming to the pier today. I am glad to see so many of you.',
  'We have worked on this for a year, and you have waited for it longer than that.',
  'I want to thank the masons and the divers, and I hope that you will use it every day.',
];

const read = (label: string, paragraphs: readonly string[] = TALK) =>
  turnsOf(normalizeMarkdown(`# The pier\n\n${label}${paragraphs.join('\n\n')}\n`));

test.each([
  ['**Ana Ruiz:** ', 'Ana Ruiz'],
  ['**Paul Hale:**\n\n', 'Paul Hale'],
  ['The Minister: ', 'The Minister'],
  ['Mr. Ott: ', 'Mr. Ott'],
  ['Maria Lund (Minister for Ports): ', 'Maria Lund (Minister for Ports)'],
])('One label above a whole talk is its speaker’s: %s', (label, wanted) => {
  const turns = read(label);
  expect(turns.map((turn) => turn.label)).toEqual([wanted]);
  expect(turns[0]?.paragraphs).toHaveLength(3);
});

test('A name that no list has counts where it comes again', () => {
  const turns = read('**Jarub Santor:** ', [
    ...TALK,
    '**Jarub Santor:** Thank you, and we will see you at the next pier.',
  ]);
  expect(turns.map((turn) => turn.label)).toEqual(['Jarub Santor', 'Jarub Santor']);
});

const REPORT = [
  'I will build the pier, Ana Ruiz told us when we met her at the harbour, and you will see it in May.',
  'The board said on Tuesday that the cost had doubled since the plan was made.',
  'The divers found that the piles were worn, and the masons waited for the stone.',
  'Nobody knows when the ferry will sail again, according to the harbour master.',
];

test.each<[string, readonly string[]]>([
  ['Mr. Ott: ', REPORT],
  ['Ana Ruiz: ', REPORT],
  ['Quick tip: ', TALK],
  ['Editor’s note: ', TALK],
  ['Update: ', TALK],
])('A report, and what names nobody, has none: %s', (label, paragraphs) => {
  expect(read(label, paragraphs)).toEqual([]);
});
