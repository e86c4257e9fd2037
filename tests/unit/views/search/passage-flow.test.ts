import { expect, test } from 'vitest';
import { passageFlow } from '../../../../src/views/search/passage-flow.ts';
import type { Block } from '../../../../src/record/block.ts';
import { paragraph, turn } from '../../samples/sample-document.ts';

const words = { text: 'Words.', spans: [], source: [0, 6] as [number, number] };
const caption: Block = { kind: 'caption', id: 'p2', ...words };
const heading: Block = { kind: 'heading', id: 'h1', ...words, depth: 2 };

test('Paragraphs go on in the next one, also behind a caption, up to a heading', () => {
  const blocks = [
    paragraph('p1', 'A'),
    caption,
    paragraph('p3', 'B'),
    paragraph('p4', 'C'),
    heading,
    paragraph('p5', 'D'),
  ];
  expect([...passageFlow(blocks)]).toEqual([
    ['p1', 2],
    ['p3', 1],
  ]);
});

test('Paragraphs of a turn go on in one another, and in nobody else’s words', () => {
  const blocks = [
    paragraph('p1', 'A'),
    turn('t1', 'Q', 'press', ['B', 'C']),
    turn('t2', 'A', 'press', ['D']),
    paragraph('p2', 'E'),
  ];
  expect([...passageFlow(blocks)]).toEqual([['t1p1', 1]]);
});
