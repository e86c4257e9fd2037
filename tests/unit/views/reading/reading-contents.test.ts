import { expect, test } from 'vitest';
import type { ContentsItem } from '../../../../src/parts/contents.ts';
import { besideContents } from '../../../../src/views/reading/beside-contents.ts';
import { readingContents } from '../../../../src/views/reading/reading-contents.ts';
import { paragraph } from '../../samples/sample-document.ts';

const items = (count: number, prefix = 'x'): ContentsItem[] =>
  Array.from({ length: count }, (_, index) => ({
    href: `#${prefix}${index + 1}`,
    label: `Part ${index + 1}`,
    supplied: true,
    level: 2,
    share: 1,
  }));
const words = (letters: number) => 'word '.repeat(letters / 5);

test('Says how many questions, other turns or headings there are', () => {
  expect(readingContents([...items(1, 't'), ...items(3)], true)).toMatchObject({
    summary: '3 questions, one other turn',
    firstQuestion: '#x1',
  });
  expect(readingContents(items(4, 't'), true)?.summary).toBe('4 turns');
  expect(readingContents(items(4, 'h'), false)?.summary).toBe('4 headings');
  expect(readingContents([], true)).toBeUndefined();
});

test('Of a long one a fold says how much is left; a few lines more are no reason for one', () => {
  const long = readingContents(items(60), true);
  expect([long?.items.length, long?.rest.length]).toEqual([12, 48]);
  expect(readingContents(items(15), true)?.rest).toEqual([]);
});

test('Stand beside the first passages of a text that is longer than they are', () => {
  const contents = readingContents(items(8, 'h'), false);
  if (!contents) throw new Error('No contents');
  const blocks = Array.from({ length: 12 }, (_, index) => paragraph(`p${index + 1}`, words(400)));
  const beside = besideContents(blocks, contents);
  expect(beside?.has('p1')).toBe(true);
  expect(beside?.has('p12')).toBe(false);
  expect(besideContents([paragraph('p1', 'Short.')], contents)).toBeUndefined();
});
