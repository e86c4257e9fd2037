import { expect, test } from 'vitest';
import { drawStrip, stripLegend, stripSegments } from '../../../src/parts/strip.ts';
import type { Quote } from '../../../src/record/quote.ts';
import { paragraph, turn } from '../samples/sample-document.ts';
import { sampleQuote } from '../samples/sample-quote.ts';

test('draws paragraphs to the scale of their words', () => {
  expect(drawStrip([paragraph('p1', 'aaa'), paragraph('p2', 'a')])).toEqual({
    width: 1000,
    height: 16,
    gaps: '',
    ticks: '',
    marks: '',
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

test('sets a tick where words stand in quotation marks, and a mark where one is asked for', () => {
  const quote = (mode: Quote['mode'], block: string, start: number) => sampleQuote('q1', 'a', { mode, block, start });
  const blocks = [
    paragraph('p1', 'a'.repeat(50)),
    turn('t1', 'OFFICIAL', 'official', ['a'.repeat(25), 'a'.repeat(25)]),
    turn('t2', 'OFFICIAL', 'official', ['a'.repeat(50)]),
  ];
  const quotes = [
    quote('direct', 'p1', 25),
    quote('reported', 'p1', 0),
    quote('direct', 't1p2', 0),
    quote('direct', 'n1', 0),
  ];
  const strip = drawStrip(blocks, quotes, [{ block: 't1' }, { block: 't1p2', start: 24 }]);
  expect(strip?.ticks).toBe('M165.9 -5v8M500 -5v8');
  expect(strip?.marks).toBe('M334.1 -3v22M659.3 -3v22');
  expect(stripLegend([strip]).map(({ sign }) => sign)).toEqual(['speech', 'paragraph', 'tick']);
});

test('has a segment for each turn and paragraph, at its place in the picture to a thousandth', () => {
  expect(stripSegments([paragraph('p1', 'aaa'), paragraph('p2', 'a')])).toEqual([
    { id: 'p1', texture: 'paragraph', x: 0, width: 748, path: 'M0 0h748v16h-748z' },
    { id: 'p2', texture: 'paragraph', x: 751, width: 249, path: 'M751 0h249v16h-249z' },
  ]);
});

test('draws a speech by its paragraphs, and finds its only turn at their beginning', () => {
  const strip = drawStrip([turn('t1', 'MS. LEE', 'speaker', ['aaa', 'a'])], [], [{ block: 't1' }, { block: 't1p2' }]);
  expect(strip?.shapes).toEqual([{ texture: 'speech', path: 'M0 0h748.3v16h-748.3zM750.6 0h249.5v16h-249.5z' }]);
  expect(strip?.marks).toBe('M0 -3v22M750.6 -3v22');
});

test('has no picture of a document without words', () => expect(drawStrip([])).toBeUndefined());

test('explains only the textures that occur', () => {
  expect(stripLegend([drawStrip([paragraph('p1', 'a')]), undefined])).toEqual([
    { sign: 'paragraph', label: 'a writer’s own words' },
  ]);
});
