import { expect, test } from 'vitest';
import type { Block, Layout } from '../../../../src/record/block.ts';
import { readSides } from '../../../../src/views/source/read-side.ts';
import { paragraph } from '../../samples/sample-document.ts';

const read = (block: Block) => readSides([block]).get(block.id)?.read;
const laidOut = (text: string, layout: Layout) => read(paragraph('p1', text, { layout }));

test('An item of a list has its number, or a dot, and how deep it stands', () => {
  expect(laidOut('Bread', { kind: 'item', group: 1, depth: 0, number: 3 })?.item).toEqual({ sign: '3.', depth: 0 });
  expect(laidOut('Bread', { kind: 'item', group: 1, depth: 2 })?.item).toEqual({ sign: '•', depth: 2 });
  expect(laidOut('and salt', { kind: 'item', group: 1, depth: 0, continued: true })?.item?.sign).toBe('');
});

test('In a file with pages the page on which a passage begins stands beside its number', () => {
  expect(read(paragraph('p1', 'Bread', { page: 3 }))).toMatchObject({ number: '1', page: 'p. 3' });
  expect(read(paragraph('p1', 'Bread'))).not.toHaveProperty('page');
});

test('A row of a table has its cells', () => {
  const row = laidOut('One Two', { kind: 'row', group: 1, header: true, cells: [[0, 3], [4, 7]] }); // prettier-ignore
  expect(row).toMatchObject({ layout: 'header', cells: [[{ text: 'One' }], [{ text: 'Two' }]] });
});

test('A pull quote stands apart, with its heading', () => {
  const quote: Block = {
    kind: 'pull-quote',
    id: 'pq1',
    text: 'Trade touches all.',
    spans: [],
    source: [0, 9],
    repeats: 'p1',
    heading: { text: 'Trade', source: [0, 5] },
  };
  expect(read(quote)).toMatchObject({ layout: 'apart', heading: 'Trade', number: 'pq1', repeats: 'p1' });
});
