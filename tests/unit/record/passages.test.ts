import { expect, test } from 'vitest';
import type { Block } from '../../../src/record/block.ts';
import { countWords, ownPassages, passagesOf, turnsByPassage, turnsOf } from '../../../src/record/passages.ts';

const passage = (id: string) => ({ id, text: `Words of ${id}`, spans: [], source: [0, 9] as [number, number] });
const turn = (id: string, count: number): Block => ({
  kind: 'turn',
  id,
  label: 'ANN',
  role: 'speaker',
  speaker: { status: 'named', label: 'ANN' },
  source: [0, 9],
  paragraphs: Array.from({ length: count }, (_, at) => passage(`${id}p${String(at + 1)}`)),
});
const blocks: Block[] = [{ kind: 'heading', depth: 2, ...passage('h1') }, turn('t1', 2), turn('t2', 1)];

test('Passages are blocks with words of their own and the paragraphs of turns, in the order of the text', () => {
  expect(passagesOf(blocks).map(({ id }) => id)).toEqual(['h1', 't1p1', 't1p2', 't2p1']);
});

test('A paragraph of a turn leads to its turn', () => {
  expect(turnsOf(blocks).map(({ id }) => id)).toEqual(['t1', 't2']);
  expect([...turnsByPassage(blocks)].map(([id, { id: of }]) => [id, of])).toEqual([
    ['t1p1', 't1'],
    ['t1p2', 't1'],
    ['t2p1', 't2'],
  ]);
});

test('The title is among a document’s own words where the source states it', () => {
  const ids = (basis: string) => ownPassages({ title: { value: 'Fair', basis }, blocks }).map(({ id }) => id);
  expect(ids('stated')).toEqual(['title', 'h1', 't1p1', 't1p2', 't2p1']);
  expect(ids('supplied')).toEqual(['h1', 't1p1', 't1p2', 't2p1']);
});

test('Words are counted as people count them', () => {
  expect(countWords('It rained — all day, 24 hours.')).toBe(6);
  expect(countWords(' … ')).toBe(0);
});
