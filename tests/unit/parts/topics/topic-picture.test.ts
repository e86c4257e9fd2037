import { expect, test } from 'vitest';
import { noAuthorities } from '../../../../src/record/authority.ts';
import { topicPicture } from '../../../../src/parts/topics/topic-picture.ts';
import type { Document } from '../../../../src/record/document.ts';
import { paragraph, archiveOf, sampleDocument } from '../../samples/sample-document.ts';

/** A document of 50 passages, of which the first ones name a topic. */
function talk(id: string, date: string | undefined, boats: number): Document {
  const blocks = Array.from({ length: 50 }, (_, place) => paragraph(`p${String(place + 1)}`, 'words'));
  return sampleDocument({
    id,
    title: { value: id, basis: 'stated' },
    blocks,
    mentions: blocks
      .slice(0, boats)
      .map((block) => ({ entity: 'boats', kind: 'topics', block: block.id, start: 0, end: 1 })),
    ...(date && { date: { value: date, basis: 'stated' } }),
  });
}

function pictureOf(documents: Document[]) {
  const topics = [{ id: 'boats', name: 'Boats', terms: ['boats'], basis: 'supplied' as const }];
  return topicPicture(archiveOf(documents, {}, { ...noAuthorities(), topics }), true);
}

const many = (count: number, dateOf: (place: number) => string | undefined) =>
  Array.from({ length: count }, (_, place) => talk(`d${String(place)}`, dateOf(place), place % 5));

test('twelve documents have no picture', () => {
  expect(pictureOf(many(12, () => '1999'))).toBeUndefined();
});

test('up to sixty documents have a bar each, the highest as high as there is room', () => {
  const picture = pictureOf(many(20, (place) => (place < 10 ? '1998-02-01' : '1999-02-01')));
  expect(picture?.columns).toHaveLength(20);
  expect(picture?.columns.flatMap(({ begins }, at) => (begins ? [at] : []))).toEqual([10]);
  expect(picture?.rows[0]?.bars.slice(0, 5)).toEqual([
    { height: 0, text: '–' },
    { height: 0.25, text: '2%' },
    { height: 0.5, text: '4%' },
    { height: 0.75, text: '6%' },
    { height: 1, text: '8%' },
  ]);
  expect(picture?.rows[0]).toMatchObject({ href: '/topics/boats/', label: 'Boats: in 16 of 20, most in d4 (8%)' });
});

test('more are drawn by the month, also those without a document, and who has no month is left out and counted', () => {
  const picture = pictureOf(
    many(500, (place) => (place === 0 ? undefined : place === 1 ? '1999' : place % 2 ? '1998-12-24' : '1999-03-01')),
  );
  expect(picture?.columns.map(({ label, passages }) => [label, passages])).toEqual([
    ['December 1998', 249 * 50],
    ['January 1999', 0],
    ['February 1999', 0],
    ['March 1999', 249 * 50],
  ]);
  expect(picture?.remarks).toEqual(['Not shown: 2 documents without a certain date.']);
});

test('many months are drawn by the year', () => {
  const picture = pictureOf(many(100, (place) => `${String(1900 + place)}-05-05`));
  expect(picture?.columns).toHaveLength(100);
  expect(picture?.columns[1]?.label).toBe('1901');
});
