import { describe, expect, it } from 'vitest';
import { findApart, findPhrase, readPhrase } from '../../../src/phrases/find-phrase.ts';

const found = (text: string, query: string) =>
  findPhrase(text, readPhrase(query)).map(([start, end]) => text.slice(start, end));

describe('a phrase in a text', () => {
  it('is found wherever its words stand together, with what lies between them', () => {
    expect(found('A (real) “strain”, he said; a real strain.', 'real strain ')).toEqual([
      'real) “strain',
      'real strain',
    ]);
  });

  it('is not found where a word stands between, or a part of a word', () => {
    expect(found('Online 50 and line of 5.', 'line 5')).toEqual([]);
  });

  it('may go on in its last word while that is being typed', () => {
    expect(found('Supply chains and trade.', 'supply ch')).toEqual(['Supply chains']);
    expect(found('Supply chains and trade.', 'supply ch ')).toEqual([]);
    expect(found('Supply chains and trade.', '“supply ch”')).toEqual([]);
  });

  it('has no place in a text where nothing was asked', () => {
    expect(found('Anything.', ' … ')).toEqual([]);
  });

  it('has words apart only where all of them stand', () => {
    const apart = (query: string) =>
      findApart('Trade grows, and chains of supply hold.', readPhrase(query)).map(([start]) => start);
    expect(apart('supply chains ')).toEqual([17, 27]);
    expect(apart('supply ships ')).toEqual([]);
  });
});
