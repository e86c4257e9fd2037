import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTakenPlaces, keepApart } from '../../../../scripts/ingest/text/taken-places.ts';

test('A range is free until a part of it is taken; its neighbours stay free', () => {
  const taken = createTakenPlaces(10);
  taken.take({ start: 3, end: 5 });
  expect(
    [
      [0, 3],
      [0, 4],
      [4, 9],
      [5, 9],
    ].map(([start = 0, end = 0]) => taken.isFree({ start, end })),
  ).toEqual([true, false, false, true]);
});

const range = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('What is kept is what comparing each with all before it would keep', () => {
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const kept: typeof ranges = [];
      for (const one of ranges)
        if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
      expect(keepApart(ranges)).toEqual(kept);
    }),
  );
});
