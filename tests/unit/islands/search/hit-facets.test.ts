import { expect, test } from 'vitest';
import { countValues, isWanted } from '../../../../src/islands/search/hit-facets.ts';
import type { PhraseHit } from '../../../../src/phrases/phrase-hit.ts';

const hit: PhraseHit = {
  document: { id: 'a', title: 'A', kind: 'Article', year: '2021' },
  passage: {
    id: 'p1',
    text: 'Words.',
    name: '¶1',
    topics: ['Trade'],
    said: [
      { speaker: 'Ann', mode: 'direct', start: 0, end: 2 },
      { speaker: 'Ben', mode: 'reported', start: 3, end: 5 },
    ],
  },
  places: [],
  before: 0,
  number: 0,
  nearness: 0,
};

test('A passage has a speaker and a mode only where one statement has both', () => {
  expect(isWanted(hit, { speaker: 'Ann', mode: 'direct', topic: 'Trade', year: '2021' })).toBe(true);
  expect(isWanted(hit, { speaker: 'Ann', mode: 'reported' })).toBe(false);
  expect(isWanted(hit, { event: 'A meeting' })).toBe(false);
});

test('A passage in which somebody is quoted is a quotation beside its document’s kind, and no other is', () => {
  const plain: PhraseHit = { ...hit, passage: { id: 'p2', text: 'Words.', name: '¶2' } };
  expect([hit, plain].map((one) => isWanted(one, { kind: 'Quotation' }))).toEqual([true, false]);
  expect([hit, plain].map((one) => isWanted(one, { kind: 'Article' }))).toEqual([true, true]);
  expect(countValues([hit, plain], 'kind', {})).toEqual(
    new Map([
      ['Article', 2],
      ['Quotation', 1],
    ]),
  );
});

test('A filter counts its values among what the other filters leave', () => {
  expect(countValues([hit, hit], 'speaker', { mode: 'direct', speaker: 'Ben' })).toEqual(new Map([['Ann', 2]]));
  expect(countValues([hit], 'kind', { year: '2022' })).toEqual(new Map());
});
