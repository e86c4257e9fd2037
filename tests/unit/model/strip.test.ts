import { expect, test } from 'vitest';
import { drawStrip, stripLegend } from '../../../src/model/strip.ts';
import { paragraph, turn } from './sample-document.ts';

test('draws paragraphs to the scale of their words', () => {
  expect(drawStrip([paragraph('p1', 'aaa'), paragraph('p2', 'a')])).toEqual({
    width: 1000,
    height: 16,
    gaps: '',
    shapes: [{ texture: 'paragraph', path: 'M0 0h748.3v16h-748.3zM750.6 0h249.5v16h-249.5z' }],
  });
});

test('tells who speaks by texture, and shows where words are missing', () => {
  const official = turn('t2', 'OFFICIAL', 'official', ['I (inaudible) so.']);
  official.paragraphs[0]?.spans.push({ kind: 'inaudible', start: 2, end: 13 });
  const strip = drawStrip([turn('t1', 'Q', 'press', ['Why is that so?']), official]);
  expect(strip?.shapes.map(({ texture }) => texture)).toEqual(['question', 'speech']);
  expect(strip?.gaps).toMatch(/^M[\d.]+ 0h4v16h-4z$/);
});

test('keeps every segment within the picture, however many there are', () => {
  const strip = drawStrip(Array.from({ length: 3000 }, (_, index) => paragraph(`p${index + 1}`, 'word')));
  const last = /M([\d.]+) 0h([\d.]+)v16h-[\d.]+z$/.exec(strip?.shapes[0]?.path ?? '');
  expect(Number(last?.[1]) + Number(last?.[2])).toBeLessThanOrEqual(1000.1);
});

test('has no picture of a document without words', () => expect(drawStrip([])).toBeUndefined());

test('explains only the textures that occur', () => {
  expect(stripLegend([drawStrip([paragraph('p1', 'a')]), undefined])).toEqual([
    { texture: 'paragraph', label: 'paragraph' },
  ]);
});
