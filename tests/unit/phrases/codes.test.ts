import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSorted, encodeSorted } from '../../../src/phrases/front-coding.ts';
import { decodeRising, encodeRising } from '../../../src/phrases/numbers.ts';
import { unwrapShard, wrapShard } from '../../../src/phrases/shards.ts';

describe('what shards are written in', () => {
  it('gives back rising numbers', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), (numbers) => {
        const rising = numbers.toSorted((a, b) => a - b);
        expect(decodeRising(encodeRising(rising))).toEqual(rising);
      }),
    );
  });

  it('gives back sorted words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z ]{1,90}$/)), (words) => {
        const sorted = words.toSorted();
        expect(decodeSorted(encodeSorted(sorted))).toEqual(sorted);
      }),
    );
  });

  it('leaves out what a word shares with the one before', () => {
    expect(encodeSorted(['trade', 'traded', 'train'])).toBe('0trade\n5d\n3in');
  });

  it('gives back any payload, from a file that a script could run', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (payload) => {
        const file = wrapShard('text-1', payload);
        expect(file).not.toMatch(/[\u2028\u2029]/);
        expect(unwrapShard(file)).toEqual(JSON.parse(JSON.stringify(payload)));
      }),
    );
  });
});
