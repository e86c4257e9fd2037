import { expect, test } from 'vitest';
import { segmentPlainText } from '../../../../scripts/ingest/segment/plain-text.ts';

test('A text of more lines than a function takes arguments is read', () => {
  expect(segmentPlainText('A line.\n'.repeat(200_000), 0)).toHaveLength(200_000);
});

const paragraphsOf = (lines: readonly string[]): string[] =>
  segmentPlainText(lines.join('\n'), 0).map(({ body: { text } }) => text);

const head = ['June 7, 2019', 'Harbour District Office', '214-555-0143 (Office)'];
const first = [
  'A jury of the harbour district took less than twenty minutes to return its verdict on Friday in',
  'the trial of a man who was said to have sold the old pier twice, once to the town and once to a',
  'company that nobody has heard of since.',
];
const second = [
  'The evidence showed that he had asked several people to sign for him before finding somebody who',
  'was willing to do so. “He wanted the pier for himself,” said the prosecutor, who had followed the',
  'case for years.',
];

test('Wrapped lines without a blank line between paragraphs are parted where a line is short', () => {
  expect(paragraphsOf([...head, ...first, ...second])).toEqual([...head, first.join(' '), second.join(' ')]);
});

test.each([
  ['a heading amid them', [...first, 'The evidence', ...second, ...first], 4],
  ['a last line that fills the width', [...first, ...second, ...first.slice(0, 2)], 3],
  ['a word that is parted', [...first.slice(0, 2), 'com-', 'pany that nobody has heard of.', ...second, ...first], 3],
  ['a rule below the head', [...head, ...first, ...second, ...first, ...second], 7],
])('So they are with %s', (_what, lines, count) => {
  expect(paragraphsOf(lines)).toHaveLength(count);
});

test.each([
  [
    'a paragraph a line',
    Array.from({ length: 9 }, (_, at) => `The pier was ${'long '.repeat(8 + (at % 9))}that year.`),
  ],
  ['verse', Array.from({ length: 9 }, (_, at) => `and the ${'sea '.repeat(1 + (at % 5))}went on`)],
  [
    'a list of names',
    Array.from({ length: 12 }, (_, at) => `${'Ann Lind, '.repeat(2 + (at % 6))}of the Harbour Council`),
  ],
  ['few lines', first],
])('A line stays one in %s', (_what, lines) => {
  const isWrapped = lines === first;
  expect(paragraphsOf(lines)).toHaveLength(isWrapped ? 1 : lines.length);
});
