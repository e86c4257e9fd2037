import { expect, test } from 'vitest';
import { normalize, normalizeMarkdown } from '../normalize.ts';
import type { Document } from '../../../../src/record/document.ts';

const text = '“The harbour is open to all,” Mr. Reed said.';

/** What the headline quotes, and the words of the source that it came from. */
const headline = (source: string, { quotes }: Document): string[] =>
  quotes.flatMap(({ parts }) =>
    parts.flatMap(({ block, exact, source: range }) =>
      block === 'title' ? [`${exact} ← ${source.slice(...range)}`] : [],
    ),
  );
const inMarkdown = (source: string): string[] => headline(source, normalizeMarkdown(source));

test('A headline in the text is quoted from its line', () => {
  expect(inMarkdown(`# Reed: ‘The Harbour Is Open’\n\n${text}\n`)).toEqual([
    'The Harbour Is Open ← The Harbour Is Open',
  ]);
});

test.each([
  ['title: Reed says ‘Harbour Is Open’', 'Harbour Is Open ← Harbour Is Open'],
  ["title: 'Reed: ''Harbour Is Open'''", 'Harbour Is Open ← Harbour Is Open'],
  ['title: "Reed: \\"Harbour Is Open\\""', 'Harbour Is Open ← Harbour Is Open'],
  ['title: "Reed: \\u2018Harbour Is Open\\u2019"', 'Harbour Is Open ← Harbour Is Open'],
  ['title: >\n  Reed says ‘Harbour\n  Is Open’', 'Harbour Is Open ← Harbour\n  Is Open'],
])('A headline in front matter is quoted from there: %s', (field, expected) => {
  expect(inMarkdown(`---\n${field}\n---\n\n${text}\n`)).toEqual([expected]);
});

test('From a headline whose letters are escaped nothing is quoted', () => {
  expect(inMarkdown(`---\ntitle: "Reed: ‘\\u0048arbour Is Open’"\n---\n\n${text}\n`)).toEqual([]);
});

test('From a headline that the editor gave nothing is quoted', () => {
  const card = { title: { value: 'Reed: ‘Harbour Is Open’' } };
  expect(headline(text, normalize(`${text}\n`, { card }))).toEqual([]);
});

test('A headline’s marks that shorten no quotation may hold a term', () => {
  expect(inMarkdown(`---\ntitle: The ‘Buy Local’ rule\n---\n\n${text}\n`)).toEqual([]);
});

test('Captions and headings are not searched: they say nothing that somebody said', () => {
  const caption = '“It is open,” Mr. Reed said at the harbour.';
  const card = { title: { value: 'Report' }, blocks: [{ exact: caption, kind: 'caption' }] };
  expect(normalize(`${text}\n\n${caption}\n`, { card }).quotes).toHaveLength(1);
  expect(normalizeMarkdown(`# Report\n\n${text}\n\n## “It is open,” Mr. Reed said\n\nIt is.\n`).quotes).toHaveLength(1);
});
