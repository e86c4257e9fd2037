import { expect, test } from 'vitest';
import { arrangeFlow, layOut } from '../../../../src/views/reading/flow.ts';
import { passageViewer } from '../../../../src/views/reading/passage-view.ts';
import type { Block } from '../../../../src/record/block.ts';
import { paragraph, sampleDocument, turn } from '../../samples/sample-document.ts';

const show = passageViewer(sampleDocument());
const item = (id: string, depth: number, number?: number) =>
  paragraph(id, id, { layout: { kind: 'item', group: 1, depth, ...(number !== undefined && { number }) } }) as Block & {
    kind: 'paragraph';
  };

test('nests the items of a list by their depth and keeps printed numbers', () => {
  const [laid] = layOut([item('p1', 0, 3), item('p2', 1), item('p3', 1), item('p4', 0, 4)], show);
  expect(laid).toMatchObject({
    kind: 'list',
    list: {
      ordered: true,
      items: [
        { number: 3, passages: [{ id: 'p1' }], children: { ordered: false, items: [{}, {}] } },
        { number: 4, passages: [{ id: 'p4' }] },
      ],
    },
  });
});

test('keeps the rows of one table together and lists apart from plain paragraphs', () => {
  const row = (id: string, header: boolean) =>
    paragraph(id, 'a b', {
      layout: {
        kind: 'row',
        group: 2,
        header,
        cells: [
          [0, 1],
          [2, 3],
        ],
      },
    });
  const flow = arrangeFlow([paragraph('p1', 'x'), row('p2', true), row('p3', false), paragraph('p4', 'y')], [], show);
  expect(flow.map(({ kind }) => kind)).toEqual(['passage', 'table', 'passage']);
  expect(flow[1]).toMatchObject({ rows: [{ header: true }, { header: false, passage: { cells: [{}, {}] } }] });
});

test('puts the heading of an exchange, in brackets, before its first turn only', () => {
  const turns = [turn('t1', 'Q', 'press', ['a']), turn('t2', 'A', 'official', ['b'])];
  const heading = { value: '[trade]', basis: 'supplied' as const };
  const flow = arrangeFlow(turns, [{ id: 'x1', turns: ['t1', 't2'], question: 't1', heading }], show);
  expect(flow.map(({ kind }) => kind)).toEqual(['exchange', 'turn', 'turn']);
  expect(flow[0]).toMatchObject({ heading: '[Question 1: trade]' });
});

test('leaves no holes in the outline where a source skips levels', () => {
  const heading = (id: string, depth: number): Block => ({
    kind: 'heading',
    id,
    depth,
    text: id,
    spans: [],
    source: [0, 1],
  });
  const flow = arrangeFlow([heading('h1', 4), heading('h2', 6), heading('h3', 2)], [], show);
  expect(flow.map((part) => part.kind === 'heading' && part.level)).toEqual([2, 3, 2]);
});

test('notes and headings amid a turn stand where the source has them', () => {
  const passage = (id: string, start: number) => ({
    id,
    text: id,
    spans: [],
    source: [start, start + 5] as [number, number],
  });
  const blocks: Block[] = [
    {
      ...turn('t1', 'MS. ROE', 'speaker', []),
      source: [0, 45],
      paragraphs: [passage('t1p1', 10), passage('t1p2', 40)],
    },
    { kind: 'note', purpose: 'interjection', ...passage('n1', 20) },
    { kind: 'heading', depth: 2, ...passage('h1', 30) },
    { kind: 'note', purpose: 'contact', ...passage('n2', 60) },
  ];
  const flow = arrangeFlow(blocks, [], show);
  expect(flow.map(({ kind }) => kind)).toEqual(['turn', 'note']);
  const [first] = flow;
  expect(
    first?.kind === 'turn' &&
      first.body.map((laid) => (laid.kind === 'inset' || laid.kind === 'passage' ? laid.passage.id : laid.kind)),
  ).toEqual(['t1p1', 'n1', 'h1', 't1p2']);
});

test('who speaks is a heading below the question or the heading that the turn is under, and skips no level', () => {
  const spoken = (id: string) => turn(id, 'ANN', 'speaker', ['Words.']);
  const heading = (id: string, depth: number): Block => ({
    kind: 'heading',
    id,
    depth,
    text: id,
    spans: [],
    source: [0, 0],
  });
  const levels = (blocks: Block[], ...asked: string[]) => {
    const exchanges = asked.map((id) => ({
      id: `x${id.slice(1)}`,
      question: id,
      turns: [id],
      heading: { value: 'Ships', basis: 'supplied' as const },
    }));
    return arrangeFlow(blocks, exchanges, show).flatMap((item) => ('level' in item ? item.level : []));
  };
  expect(levels([spoken('t1'), spoken('t2')])).toEqual([2, 2]);
  expect(levels([spoken('t1'), spoken('t2')], 't2')).toEqual([2, 3]);
  expect(levels([heading('h1', 2), spoken('t1'), heading('h2', 4), spoken('t2')])).toEqual([2, 3, 3, 4]);
});
