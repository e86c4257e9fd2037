import { describe, expect, test } from 'vitest';
import { findHits, fold, queryWords } from '../../../src/islands/fold.ts';

test('fold takes case and accents away', () =>
  expect(fold('López STRASSE straße Ørsted')).toBe('lopez strasse strasse orsted'));

test('a query’s words are counted once, without its quotation marks', () => {
  expect(queryWords('“Line 5” line')).toEqual(['line', '5']);
});

const hits = (text: string, query: string) =>
  findHits(text, queryWords(query)).map(([start, end]) => text.slice(start, end));

describe('findHits', () => {
  test('finds a word without its accent', () => expect(hits('Lopez and López', 'lopez')).toEqual(['Lopez', 'López']));
  test('finds decomposed accents whole', () => expect(hits('Lo\u0301pez', 'lopez')).toEqual(['Lo\u0301pez']));
  test('knows where words stand behind letters of two units and letters that become two', () =>
    expect(hits('𝒳 ßé x́ x', 'x')).toEqual(['x́', 'x']));
  test('goes by stems, as the index does', () => expect(hits('meets, meeting', 'meet')).toEqual(['meets', 'meeting']));
  test('takes short words as they are', () => expect(hits('5 of 50, line, timeline', 'line 5')).toEqual(['5', 'line']));
});
