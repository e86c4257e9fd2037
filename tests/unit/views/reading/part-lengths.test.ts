import { expect, test } from 'vitest';
import { partLengths } from '../../../../src/views/reading/part-lengths.ts';
import { paragraph, turn } from '../../samples/sample-document.ts';
import { sampleQuote } from '../../samples/sample-quote.ts';

test('gives the map’s parts in numbers, each with its words and quotations', () => {
  const blocks = [paragraph('p1', 'One two.'), paragraph('p2', 'Three.'), paragraph('p3', 'Four “five” six.')];
  expect(partLengths(blocks, [sampleQuote('q1', 'five', { block: 'p3' })])).toEqual({
    sentence: 'In the map, longer paragraphs have more words.',
    drawn: true,
    rows: [
      { href: '#p1', name: '¶1', words: '2', quotations: '0' },
      { href: '#p2', name: '¶2', words: '1', quotations: '0' },
      { href: '#p3', name: '¶3', words: '3', quotations: '1' },
    ],
  });
});

test('is the table alone where there are too few parts to draw', () => {
  expect(partLengths([paragraph('p1', 'One.')], [])).toEqual({
    drawn: false,
    rows: [{ href: '#p1', name: '¶1', words: '1' }],
  });
});

test('has no rows where the turns have a table of their own', () => {
  const turns = ['t1', 't2', 't3'].map((id) => turn(id, 'MS. DOE', 'official', ['Yes.']));
  expect(partLengths(turns, [])).toMatchObject({
    sentence: expect.stringContaining('longer turns') as string,
    rows: [],
  });
});

test('takes the neighbours of a long document together, as its map does', () => {
  const blocks = Array.from({ length: 250 }, (_, index) => paragraph(`p${String(index + 1)}`, 'One two.'));
  const rows = partLengths(blocks, [])?.rows ?? [];
  expect(rows).toHaveLength(84);
  expect(rows[0]).toEqual({ href: '#p1', name: 'Paragraphs 1 to 3', words: '6' });
});

test('has nothing to say of a document without words', () => expect(partLengths([], [])).toBeUndefined());
