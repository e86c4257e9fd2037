import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/record/block.ts';
import type { Document } from '../../../../src/record/document.ts';
import { sourceRows, type SourceRow } from '../../../../src/views/source/source-rows.ts';
import { paragraph, sampleDocument, turn } from '../../samples/sample-document.ts';

type Regions = Document['regions'];

const rowsOf = (source: string, blocks: Block[], regions: Regions, more: Partial<Document> = {}): SourceRow[] =>
  sourceRows(sampleDocument({ blocks, regions, ...more }), source);

const textOf = ({ stretches }: SourceRow): string =>
  stretches.flatMap(({ pieces }) => pieces.map((piece) => ('text' in piece ? piece.text : ''))).join('');

describe('sourceRows', () => {
  test('sets each stretch of the file beside what became of it', () => {
    const rows = rowsOf(
      'Abc\n***\nText',
      [paragraph('p1', 'Text')],
      [
        { role: 'metadata', start: 0, end: 3, field: 'title' },
        { role: 'space', start: 3, end: 4 },
        { role: 'omitted', start: 4, end: 7, reason: 'a mark without words' },
        { role: 'space', start: 7, end: 8 },
        { role: 'block', start: 8, end: 12, target: 'p1' },
      ],
    );
    expect(rows.map(({ id, became, differs }) => ({ id, became, differs }))).toMatchObject([
      { id: 'r1', became: { kind: 'value', says: 'The headline, at the top of the page' } },
      { id: 'r3', became: { kind: 'omitted', reasons: ['a mark without words'] }, differs: 'gone' },
      { id: 'p1', became: { kind: 'passage', passage: { number: '1', words: [{ text: 'Text' }] } } },
    ]);
    expect(rows.map(textOf)).toEqual(['Abc\n', '***\n', 'Text']);
    expect(rows.map(({ places }) => places)).toEqual([
      ['r1', 'r2'],
      ['r3', 'r4'],
      ['p1', 'r5'],
    ]);
  });

  test('has the address of every stretch and of every turn once', () => {
    const rows = rowsOf(
      'Q Why?',
      [turn('t1', 'Q', 'press', ['Why?'])],
      [
        { role: 'block', start: 0, end: 1, target: 't1' },
        { role: 'space', start: 1, end: 2, number: 9 },
        { role: 'block', start: 2, end: 6, target: 't1p1' },
      ],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      id: 't1p1',
      places: ['t1p1', 't1', 'r1', 'r9', 'r3'],
      became: { passage: { turn: { id: 't1', speaker: 'Reporter' }, number: '1.1' } },
      stretches: [{ id: 'r1' }, { id: 'r9' }, { id: 'r3' }],
    });
  });

  test('marks a corrected word on both sides, and has its reason and address on the line', () => {
    const span = { kind: 'correction', start: 4, end: 9, from: 'Lpez', reason: 'A letter was lost.' } as const;
    const [row] = rowsOf(
      'Mr. Lpez',
      [paragraph('p1', 'Mr. López', { spans: [span], source: [0, 8] })],
      [{ role: 'block', start: 0, end: 8, target: 'p1' }],
      { corrections: [{ block: 'p1', start: 4, end: 9, from: 'Lpez', to: 'López', reason: span.reason }] },
    );
    expect(row).toMatchObject({
      differs: 'changed',
      notes: [
        {
          kind: 'corrected',
          id: 'c1',
          from: 'Lpez',
          says: ['“', { place: 'from', text: 'Lpez' }, '” corrected: A letter was lost.'],
        },
      ],
      became: { passage: { words: [{ text: 'Mr. ' }, { kind: 'span', span: { kind: 'correction' } }] } },
      stretches: [{ pieces: [{ line: 1 }, { text: 'Mr. ' }, { text: 'Lpez', marked: true }] }],
    });
  });

  test('says on the line what stands within a passage and is none of its words', () => {
    const [row] = rowsOf(
      'PARIS — One\n[picture]\ntwo',
      [paragraph('p1', 'One two', { source: [8, 25] })],
      [
        { role: 'metadata', start: 0, end: 7, field: 'dateline' },
        { role: 'space', start: 7, end: 8 },
        { role: 'block', start: 8, end: 11, target: 'p1' },
        { role: 'space', start: 11, end: 12 },
        { role: 'omitted', start: 12, end: 21, reason: 'a picture' },
        { role: 'space', start: 21, end: 22 },
        { role: 'block', start: 22, end: 25, target: 'p1' },
      ],
      { dateline: { place: 'Paris', text: 'PARIS —' } },
    );
    expect(row).toMatchObject({
      id: 'p1',
      differs: 'partly',
      became: { kind: 'passage', dateline: 'PARIS —' },
      notes: [
        { kind: 'value', says: 'dateline, set on a line of its own' },
        { kind: 'omitted', says: 'Left out: a picture' },
      ],
    });
  });

  test('shows a passage once, and leads to it from where more of it stands', () => {
    const rows = rowsOf(
      'One\nTwo\nmore',
      [paragraph('p1', 'One more'), paragraph('p2', 'Two')],
      [
        { role: 'block', start: 0, end: 3, target: 'p1' },
        { role: 'space', start: 3, end: 4 },
        { role: 'block', start: 4, end: 7, target: 'p2' },
        { role: 'space', start: 7, end: 8 },
        { role: 'block', start: 8, end: 12, target: 'p1' },
      ],
    );
    expect(rows.map(({ id, became }) => [id, became.kind])).toEqual([
      ['p1', 'passage'],
      ['p2', 'passage'],
      ['r5', 'continued'],
    ]);
    expect(rows[2]?.became).toEqual({ kind: 'continued', id: 'p1', name: '¶1' });
  });

  test('says of a label that nothing was said under which turn it is', () => {
    const rows = rowsOf(
      'Q:\nA: So.',
      [turn('t1', 'Q', 'press', []), turn('t2', 'A', 'official', ['So.'])],
      [
        { role: 'block', start: 0, end: 2, target: 't1' },
        { role: 'space', start: 2, end: 3 },
        { role: 'block', start: 3, end: 5, target: 't2' },
        { role: 'space', start: 5, end: 6 },
        { role: 'block', start: 6, end: 9, target: 't2p1' },
      ],
    );
    expect(rows.map(({ id, became }) => [id, became])).toMatchObject([
      ['t1', { kind: 'value', says: 'turn 1' }],
      ['t2p1', { kind: 'passage' }],
    ]);
  });
});
