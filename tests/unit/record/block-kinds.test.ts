import { expect, test } from 'vitest';
import { blockKinds, hasTrait, kindsOfPrefix, kindsWith, type BlockKind } from '../../../src/record/block-kinds.ts';

test('The kinds with a trait come in the order of the table', () => {
  expect(kindsWith('decidable')).toEqual(['paragraph', 'heading', 'caption', 'note']);
  expect(kindsWith('inset')).toEqual(['heading', 'note']);
});

test('A block is told by a trait of its kind', () => {
  const blocks: { kind: BlockKind; id: string }[] = [
    { kind: 'paragraph', id: 'p1' },
    { kind: 'pull-quote', id: 'pq1' },
    { kind: 'caption', id: 'p2' },
  ];
  expect(blocks.filter((block) => hasTrait(block, 'measured')).map(({ id }) => id)).toEqual(['p1', 'p2']);
  expect(blocks.filter((block) => hasTrait(block, 'quoted')).map(({ id }) => id)).toEqual(['p1']);
});

test('A prefix is of the kinds that are numbered together, and none has what is no prefix', () => {
  expect(kindsOfPrefix('p')).toEqual(['paragraph', 'caption']);
  expect(kindsOfPrefix('pq')).toEqual(['pull-quote']);
  expect(kindsOfPrefix('q')).toEqual([]);
});

test('Kinds whose ids begin alike are drawn alike, and numbered alike in the margin', () => {
  const prefixes = new Set(Object.values(blockKinds).map(({ prefix }) => prefix));
  for (const prefix of prefixes) {
    const alike = kindsOfPrefix(prefix).map((kind) => [blockKinds[kind].drawn, blockKinds[kind].margin].join(' '));
    expect(new Set(alike).size, prefix).toBe(1);
  }
});

test('Prefixes are of one or two small letters, so that addresses can be read', () => {
  for (const { prefix } of Object.values(blockKinds)) expect(prefix).toMatch(/^[a-z]{1,2}$/);
});
