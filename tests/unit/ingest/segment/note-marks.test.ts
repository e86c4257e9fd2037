import { expect, test } from 'vitest';
import { expectPartition } from './expect-partition.ts';
import { normalizeMarkdown, outline } from '../normalize.ts';

const passage = (text: string): string => outline(normalizeMarkdown(text)).join(' / ').replace('p1 paragraph: ', '');

test.each([
  ['The ==ferry== stays. ^1a2b', 'The ferry stays.'],
  ['She wrote to [[Ivo Brandt]] and [[Anna Sorel|the clerk]].', 'She wrote to Ivo Brandt and the clerk.'],
  ['> [!quote] The ferry stays. ^q1', 'The ferry stays.'],
  ['**The ==ferry==** stays, ==and *that* is all==.', 'The ferry stays, and that is all.'],
])('Marks of programs for notes are none of the words: %s', (text, words) => {
  expect(passage(text)).toBe(words);
  expectPartition(text, normalizeMarkdown(text));
});

test.each([
  'It holds if a == b and c == d.',
  'He was [[inaudible]] for a while.',
  'As others found [[12]].',
  'The code `[[Page]]` stays.',
  'Twelve ^ two.',
])('Other marks are left alone: %s', (text) => {
  expect(passage(text)).toBe(text.replaceAll('`', ''));
});

test('Signs that are escaped stand for themselves', () => {
  expect(passage('It is \\[\\[no\\]\\] link, \\=\\=no\\=\\= mark.')).toBe('It is [[no]] link, ==no== mark.');
});

test('A picture that is put in from another file is left out', () => {
  const document = normalizeMarkdown('![[pier.png]]\n\nThe ferry stays.\n');
  expect(outline(document)).toEqual(['p1 paragraph: The ferry stays.']);
  expect(document.regions[0]).toMatchObject({ role: 'omitted', reason: 'a picture; this archive keeps words only' });
});
