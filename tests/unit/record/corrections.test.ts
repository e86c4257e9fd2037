import { expect, test } from 'vitest';
import { correctionsOf, correctionSpans } from '../../../src/record/corrections.ts';
import type { Block, Span } from '../../../src/record/block.ts';

const correction = (start: number, end: number, from: string): Span => ({
  kind: 'correction',
  start,
  end,
  from,
  reason: 'A slip.',
});
const spans: Span[] = [correction(9, 13, 'rian'), { kind: 'emphasis', start: 0, end: 3 }, correction(0, 3, 'Teh')];

test('Corrections are the spans that say what stood there, in the order of the text', () => {
  expect(correctionSpans(spans).map(({ from }) => from)).toEqual(['Teh', 'rian']);
});

test('A document’s corrections have the words as shown, wherever they stand', () => {
  const passage = { text: 'The cold rain.', spans, source: [0, 14] as [number, number] };
  const turn: Block = {
    kind: 'turn',
    id: 't1',
    label: 'ANN',
    role: 'speaker',
    speaker: { status: 'named', label: 'ANN' },
    source: [0, 14],
    paragraphs: [{ id: 't1p1', ...passage, spans: [correction(9, 13, 'rian')] }],
  };
  const blocks: Block[] = [{ kind: 'paragraph', id: 'p1', ...passage }, turn];
  expect(correctionsOf(blocks)).toEqual([
    { block: 'p1', start: 0, end: 3, from: 'Teh', to: 'The', reason: 'A slip.' },
    { block: 'p1', start: 9, end: 13, from: 'rian', to: 'rain', reason: 'A slip.' },
    { block: 't1p1', start: 9, end: 13, from: 'rian', to: 'rain', reason: 'A slip.' },
  ]);
});
