import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../../src/record/block.ts';
import { findReceived } from '../../../../src/views/source/find-received.ts';

/** A passage in which `López` stands for `Lpez` at these places of its text. */
const corrected = (text: string, starts: number[], source: string): Passage => ({
  id: 'p1',
  text,
  spans: starts.map((start) => ({ kind: 'correction', start, end: start + 5, from: 'Lpez', reason: 'A lost letter.' })),
  source: [source.indexOf('Mr.'), source.length],
});

function find(text: string, starts: number[], source: string): (string | undefined)[] {
  return findReceived(corrected(text, starts, source), source).map(
    (range) => range && `${String(range[0])}: ${source.slice(...range)}`,
  );
}

describe('findReceived', () => {
  test('finds the words of each correction in the file', () => {
    expect(find('Mr. López and Mrs. López', [4, 19], 'Title\n\nMr. Lpez and\nMrs. Lpez')).toEqual([
      '11: Lpez',
      '25: Lpez',
    ]);
  });

  test('passes over the same words where they were left as they are', () => {
    expect(find('Mr. Lpez and Mrs. López', [18], 'Mr. Lpez and Mrs. Lpez')).toEqual(['18: Lpez']);
  });

  test('finds none where the file has them elsewhere too, as in an address', () => {
    expect(find('Mr. López', [4], 'Mr. [Lpez](https://Lpez.example)')).toEqual([undefined]);
  });
});
