import { expect, test } from 'vitest';
import { decodeStrip, drawnLength, encodeStrip, type StripSegment } from '../../../src/phrases/stored-strip.ts';

test('a picture comes back as it was stored', () => {
  const segments: StripSegment[] = [
    { texture: 'conduct', length: 36 },
    { texture: 'speech', length: 1000 },
    { texture: 'question', length: 0 },
    { texture: 'paragraph', length: 7 },
  ];
  expect(encodeStrip(segments)).toBe('C10SrsQ0P7');
  expect(decodeStrip('C10SrsQ0P7')).toEqual(segments);
});

test('of a document of many turns, neighbours are drawn as one and nothing of the length is lost', () => {
  const segments = Array.from({ length: 900 }, (_, place): StripSegment => ({
    texture: place % 2 ? 'speech' : 'question',
    length: place % 2 ? 90 : 10,
  }));
  const drawn = decodeStrip(encodeStrip(segments));
  expect(drawn.length).toBeLessThanOrEqual(150);
  expect(drawn.reduce((sum, { length }) => sum + length, 0)).toBe(900 * 50);
  expect(new Set(drawn.map(({ texture }) => texture))).toEqual(new Set(['speech']));
});

test('paragraphs and turns have a place in the picture, titles, headings and pull quotes none', () => {
  const lengths = ['p1', 't2p1', 'title', 'deck', 'h1', 'pq1', 'n1'].map((id) => drawnLength({ id, text: 'abc' }));
  expect(lengths).toEqual([3, 3, 0, 0, 0, 0, 0]);
});
