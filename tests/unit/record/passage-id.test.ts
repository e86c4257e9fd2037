import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addressPattern,
  exchangeId,
  firstParagraphOf,
  isExchangeId,
  isHeadingId,
  isParagraphId,
  isQuoteId,
  isRegionId,
  isTurnId,
  isWithin,
  makeId,
  numberOf,
  paragraphStem,
  placeOf,
  quoteAnchor,
  readId,
  readQuoteAnchor,
  regionId,
  stemOf,
  turnId,
  turnOf,
} from '../../../src/record/passage-id.ts';

test('An id is read in its parts, and what is none has none', () => {
  expect(readId('p7')).toEqual({ prefix: 'p', number: '7' });
  expect(readId('t12p2')).toEqual({ prefix: 't', number: '12', paragraph: '2' });
  expect(readId('pq1')).toEqual({ prefix: 'pq', number: '1' });
  for (const none of ['title', 'deck', 'p', '7', 'P7', 'p7 ', 't12p', 't12q2', 'abc1', ''])
    expect(readId(none)).toBeUndefined();
});

test('What is made is read as what it was made of', () => {
  fc.assert(
    fc.property(fc.constantFrom('p', 'h', 'pq', 'n', 't', 'q', 'x', 'r', 't12p'), fc.nat(), (stem, number) => {
      const id = makeId(stem, number);
      expect([stemOf(id), placeOf(id)]).toEqual([stem, number]);
      expect(id).toMatch(addressPattern);
    }),
  );
});

test('Ids say what they are of by how they begin', () => {
  const kinds = { isTurnId, isParagraphId, isHeadingId, isQuoteId, isExchangeId, isRegionId };
  const told = (id: string) => Object.entries(kinds).flatMap(([name, is]) => (is(id) ? [name] : []));
  expect(told(turnId(12))).toEqual(['isTurnId']);
  expect(told('p7')).toEqual(['isParagraphId']);
  expect(told('h1')).toEqual(['isHeadingId']);
  expect(told('q3')).toEqual(['isQuoteId']);
  expect(told(exchangeId(2))).toEqual(['isExchangeId']);
  expect(told(regionId(5))).toEqual(['isRegionId']);
  expect(['t12p2', 'pq1', 'title', 'quote'].flatMap(told)).toEqual([]);
});

test('A paragraph of a turn leads to its turn, and a turn to where its words begin', () => {
  expect(turnOf('t12p2')).toBe('t12');
  expect(['t12', 'p7', 'x1p2', 'title'].map(turnOf)).toEqual([undefined, undefined, undefined, undefined]);
  expect(firstParagraphOf('t12')).toBe('t12p1');
  expect(makeId(paragraphStem('t12'), 3)).toBe('t12p3');
});

test('A turn holds its own paragraphs, and not those of one whose number begins alike', () => {
  expect(['t1', 't1p2', 't12p1', 't12', 'p1'].filter((id) => isWithin(id, 't1'))).toEqual(['t1', 't1p2']);
  expect(['p1', 'p12', 'pq1'].filter((id) => isWithin(id, 'p1'))).toEqual(['p1']);
});

test('The number is that of the turn for all that belongs to it', () => {
  expect(['t12', 't12p2', 'p7', 'pq3', 'title'].map(numberOf)).toEqual(['12', '12', '7', '3', '']);
});

test('A quotation among those of all documents is found again by its anchor', () => {
  expect(readQuoteAnchor(quoteAnchor('report-of-1999', 'q3'))).toEqual({ document: 'report-of-1999', quote: 'q3' });
  for (const other of ['q3', '-q3', 'report-p3', 'report-q', 'report']) expect(readQuoteAnchor(other)).toBeUndefined();
});
