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

  it('is found as initials only where these have full stops or are capitals', () => {
    const text = 'Let us use the US and the U.S. for us; the U.S.’s, the U.S.M.C.A., at 5 p.m. or 5 pm.';
    expect(found(text, 'U.S. ')).toEqual(['US', 'U.S.']);
    expect(found(text, 'the U.S.')).toEqual(['the US', 'the U.S.', 'the U.S.’s', 'the U.S.M.C.A.']);
    expect(found(text, 'USMCA ')).toEqual(['U.S.M.C.A.']);
    expect(found(text, 'us ')).toEqual(['us', 'US', 'U.S.', 'us']);
    expect(found(text, 'p.m. ')).toEqual(['p.m.', 'pm']);
  });

  it.each<[text: string, query: string, found: string[]]>([
    ['Co-operation and cooperation, co operation.', 'cooperation ', ['Co-operation', 'cooperation']],
    ['Co-operation and cooperation, co operation.', 'co-operation ', ['Co-operation', 'cooperation', 'co operation']],
    ['Co-operation and cooperation, co operation.', 'co operation ', ['Co-operation', 'co operation']],
    ['Co-operation and cooperation, co operation.', 'coop', ['Co-operation', 'cooperation']],
    ['Co-operation and cooperation, co operation.', 'operation ', ['operation', 'operation']],
    ['The post-war cooperation of all', 'the postwar co-operation of ', ['The post-war cooperation of']],
    ['An anti-co-operation law', 'anti-cooperation ', ['anti-co-operation']],
    ['State-of-the-art', 'state-of-the art ', ['State-of-the-art']],
    ['COVID-19 in 10-20', 'covid19 ', ['COVID-19']],
    ['COVID-19 in 10-20', '1020 ', []],
    ['Au cœur de l’hiver, d’aujourd’hui', 'hiver ', ['hiver']],
    ['Au cœur de l’hiver, d’aujourd’hui', 'coeur de l hiver ', ['cœur de l’hiver']],
    ['Au cœur de l’hiver, d’aujourd’hui', 'lhiver ', ['l’hiver']],
    ['Au cœur de l’hiver, d’aujourd’hui', "l'hiver ", ['l’hiver']],
    ['Au cœur de l’hiver, d’aujourd’hui', 'hui ', []],
  ])('is in “%s” for “%s”', (text, query, places) => {
    expect(found(text, query)).toEqual(places);
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
