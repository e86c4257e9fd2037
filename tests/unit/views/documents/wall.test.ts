import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../src/record/document.ts';
import { documentWall } from '../../../../src/views/documents/wall.ts';
import { monthPicture } from '../../../../src/views/documents/month-picture.ts';
import { namesFile } from '../../../../src/views/documents/names-file.ts';
import { scaleWords, wallScale, widthOf } from '../../../../src/views/documents/wall-scale.ts';
import { wallStrip } from '../../../../src/views/documents/wall-strip.ts';
import { namedAuthorities, quote, sampleArchive } from '../../samples/sample-archive.ts';
import { archiveOf, paragraph, sampleDocument, turn } from '../../samples/sample-document.ts';

const counts = (words: number) => ({ counts: { words, paragraphs: 1, turns: 0, corrections: 0 } });
const dated = (value: string) => ({ date: { value, basis: 'stated' as const } });
const on = (id: string, day: string | undefined, words = 100, more: Partial<Document> = {}) =>
  sampleDocument({
    id,
    blocks: [paragraph('p1', 'Some words of it.')],
    ...counts(words),
    ...(day !== undefined && dated(day)),
    ...more,
  });
const wallOf = (...documents: Document[]) => documentWall(archiveOf(documents));
const rowsOf = (wall: ReturnType<typeof wallOf>) =>
  wall.years.flatMap(({ year, rows }) => rows.map(({ label, count }) => `${label} ${year}: ${count}`));

describe('The wall of documents', () => {
  test('has a row for each month with a document, in the order of time', () => {
    expect(rowsOf(wallOf(on('b', '2001-03-04'), on('a', '2001-03-02'), on('c', '2002-01-01')))).toEqual([
      'March 2001: 2',
      'January 2002: 1',
    ]);
  });

  test('has a day that is known on one side in that month, and a row for what has no single month', () => {
    const wall = wallOf(on('a', '[..2001-03-04]'), on('b', '[2001-05-01..]'), on('c', '2001'), on('d', undefined));
    expect(rowsOf(wall)).toEqual(['March 2001: 1', 'May 2001: 1']);
    expect(wall.undated).toMatchObject({ label: 'No single month', count: '2' });
  });

  test('names a long time without a document, and says nothing of a short one', () => {
    const wall = wallOf(on('a', '2001-01-04'), on('b', '2001-04-01'), on('c', '2002-06-01'));
    const gaps = wall.years.flatMap(({ rows }) => rows.map(({ gap }) => gap?.says));
    expect(gaps).toEqual([undefined, undefined, 'Thirteen months without a document']);
  });

  test('has titles of a few, bars of some, and one picture a month of many', () => {
    const many = (count: number) =>
      wallOf(...Array.from({ length: count }, (_, at) => on(`d${String(at)}`, '2001-03-04')));
    expect([12, 13, 401].map((count) => many(count).form)).toEqual(['titles', 'bars', 'months']);
    const months = wallOf(
      ...Array.from({ length: 401 }, (_, at) => on(`d${String(at)}`, at === 0 ? '2001-01-01' : '2001-03-04')),
    );
    const href = '/documents/by/month/2001-03/';
    expect(months.years[0]?.rows[1]).toMatchObject({ bars: [], count: '400', href });
    // A month without a list leads to where its documents are.
    expect(many(401).years[0]?.rows[0]?.href).toBe('/documents/by/title/');
    expect(many(13).years[0]?.rows[0]?.bars).toHaveLength(13);
  });

  test('jumps to years where there are several, each month beside the fullest', () => {
    const [first, second] = wallOf(on('a', '2001-01-04'), on('b', '2001-01-05'), on('c', '2002-12-01')).jumps;
    expect(first).toMatchObject({ year: '2001', href: '#y2001', count: '2' });
    expect(second?.months).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5]);
    expect(wallOf(on('a', '2001-01-04')).jumps).toEqual([]);
  });
});

describe('The scale', () => {
  const documents = [100, 100, 100, 100, 100, 100, 100, 100, 200, 9000].map((words, at) =>
    on(`d${String(at)}`, undefined, words),
  );

  test('is one for all; a few very long documents are cut, so that the others can be told apart', () => {
    const scale = wallScale(documents, 'bars');
    expect(scale).toEqual({ full: 500, cuts: true });
    expect([documents[0], documents[8], documents[9]].map((one) => one && widthOf(one, scale))).toEqual([20, 40, 100]);
    expect(wallScale(documents, 'titles')).toEqual({ full: 9000, cuts: false });
  });

  test('is half as large where months are pictures of very many', () => {
    expect(wallScale(documents, 'months')).toEqual({ full: 1000, cuts: true });
  });

  test('is shown by a round number of words', () => {
    expect([{ full: 500 }, { full: 9000 }, { full: 90 }].map((one) => scaleWords({ ...one, cuts: false }))).toEqual([
      100, 2000, 50,
    ]);
  });
});

test('A bar has the textures of its parts in their places, and a tick for each quotation', () => {
  const document = sampleDocument({
    id: 'call',
    blocks: [
      turn('t1', 'Q', 'press', ['aaaaa']),
      turn('t2', 'MS. REED', 'official', ['bbbbb']),
      turn('t3', 'MS. REED', 'official', ['ccccc']),
    ],
    quotes: [quote('q1', 't3p1', 'ccccc')],
  });
  const strip = wallStrip('call', 6, archiveOf([document]));
  expect(strip.width).toBe(30);
  expect(strip.shapes).toEqual([
    { texture: 'question', path: 'M0 5h10V16h-10z' },
    { texture: 'speech', path: 'M10 0h20V16h-20z' },
  ]);
  expect(strip.ticks).toBe('M20-6v9');
});

test('A month’s picture goes on in the next line where a bar has no more room', () => {
  const picture = monthPicture([on('a', undefined, 800), on('b', undefined, 300), on('c', undefined, 1)], {
    full: 1000,
    cuts: false,
  });
  expect(picture).toEqual({ height: 20, speech: '', prose: 'M0 0h800v8h-800zM0 12h300v8h-300zM305 12h3v8h-3z' });
});

test('Documents are found by title, kind, day and what they name', () => {
  const archive = sampleArchive(
    [
      sampleDocument({ id: 'one', blocks: [paragraph('p1', 'Ana on trade.')], ...dated('2001-03-04') }),
      sampleDocument({ id: 'two' }),
    ],
    namedAuthorities({ people: ['Ana'], topics: ['trade'] }),
  );
  const { names, documents } = namesFile(archive);
  expect(documents.map(([id, title, , ...own]) => [id, title, own.map((at) => names[at])])).toEqual([
    ['one', 'A sample', ['Ana', 'trade']],
    ['two', 'A sample', []],
  ]);
  expect(documents[0]?.[2]).toContain('4 March 2001');
});
