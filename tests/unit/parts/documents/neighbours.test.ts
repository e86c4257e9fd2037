import { expect, test } from 'vitest';
import { documentNeighbours } from '../../../../src/parts/documents/neighbours.ts';
import { sortByDate } from '../../../../src/archive/sort-by-date.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const dated = (id: string, date?: string) =>
  sampleDocument({
    id,
    title: { value: id, basis: 'stated' },
    ...(date && { date: { value: date, basis: 'stated' } }),
  });
const neighbours = (id: string, documents: ReturnType<typeof dated>[]) => {
  const { previous, next, note } = documentNeighbours(id, archiveOf(sortByDate(documents)));
  return [previous?.title.text, next?.title.text, note];
};

test('A document has those before and after it by date', () => {
  const documents = [dated('late', '2003'), dated('early', '2001'), dated('middle', '2002')];
  expect(neighbours('middle', documents)).toEqual(['early', 'late', undefined]);
  expect(neighbours('early', documents)).toEqual([undefined, 'middle', undefined]);
});

test('Of one day, the order is that of the ids, and the same from both sides', () => {
  const documents = [dated('b', '2001-05-06'), dated('a', '2001-05-06')];
  expect(neighbours('a', documents)[1]).toBe('b');
  expect(neighbours('b', documents)[0]).toBe('a');
});

test('A document without a date says so, and is nobody’s neighbour', () => {
  const documents = [dated('known', '2001'), dated('unknown')];
  expect(neighbours('unknown', documents)).toEqual([
    undefined,
    undefined,
    'No date was found for it, so it has no place in date order.',
  ]);
  expect(neighbours('known', documents)[1]).toBeUndefined();
});
