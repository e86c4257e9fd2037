import { describe, expect, test } from 'vitest';
import { compareHits, measureNearness, rankOfHit } from '../../../src/phrases/rank-hits.ts';
import type { PhraseHit } from '../../../src/phrases/phrase-hit.ts';
import type { TextPassage } from '../../../src/phrases/shards.ts';

const text = 'The mayor said that ships will come soon.';
const said = [{ speaker: 'Ann', mode: 'reported' as const, start: 15, end: 40 }];
const hit = (
  id: string,
  number: number,
  more: Partial<TextPassage> & { nearness?: number; at?: number } = {},
): PhraseHit => {
  const { nearness = 0, at = 20, ...passage } = more;
  return {
    document: { id: `d${String(Math.floor(number / 10))}`, title: '', kind: '' },
    passage: { id, text, name: id, ...passage },
    number,
    before: 0,
    places: [[at, at + 3]],
    nearness,
  };
};
const sorted = (hits: PhraseHit[], order: Parameters<typeof compareHits>[0]) =>
  hits.toSorted(compareHits(order)).map(({ passage }) => passage.id);

describe('The best hits', () => {
  test('are statements, then running text, then what stands around it, then lines about the document', () => {
    const hits = [
      hit('credit', 31, { part: 'signature' }),
      hit('heading', 32, { part: 'around' }),
      hit('text', 11),
      hit('statement', 1, { said }),
    ];
    expect(sorted(hits, 'best')).toEqual(['statement', 'text', 'heading', 'credit']);
  });

  test('are those whose words are said: words beside a statement are the text’s', () => {
    expect(rankOfHit(hit('a', 1, { said }))).toBe('statement');
    expect(rankOfHit(hit('a', 1, { said, at: 4 }))).toBe('text');
    expect(rankOfHit(hit('a', 1, { said, part: 'around' }))).toBe('around');
  });

  test('are those whose words stand nearest, before the newer document, before the order of the text', () => {
    const hits = [hit('far', 35, { nearness: 90 }), hit('b', 12), hit('a', 11), hit('new', 21)];
    expect(sorted(hits, 'best')).toEqual(['new', 'a', 'b', 'far']);
  });
});

test('By date, nothing else counts, and passages of one document stay in their order', () => {
  const hits = [hit('b', 12, { said }), hit('a', 11), hit('new', 21, { part: 'signature' })];
  expect(sorted(hits, 'newest')).toEqual(['new', 'a', 'b']);
  expect(sorted(hits, 'oldest')).toEqual(['a', 'b', 'new']);
});

test('Nearness is the shortest stretch that has one of each word', () => {
  const one = [
    [0, 5],
    [40, 45],
  ] as const;
  const other = [
    [20, 25],
    [50, 55],
  ] as const;
  expect(measureNearness([one, other])).toBe(15);
  expect(measureNearness([one])).toBe(5);
  expect(measureNearness([one, []])).toBe(Infinity);
});
