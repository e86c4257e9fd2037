import { expect, test } from 'vitest';
import type { Region } from '../../../../src/record/document.ts';
import { accountFor } from '../../../../src/views/source/account.ts';
import { sampleDocument } from '../../samples/sample-document.ts';

function account(length: number, regions: Region[]) {
  const { source, ...document } = sampleDocument({ regions });
  return accountFor({ ...document, source: { ...source, length } });
}

test('Every character of the file is counted by what became of it, and drawn to scale', () => {
  const regions: Region[] = [
    { role: 'metadata', start: 0, end: 5, field: 'title' },
    { role: 'space', start: 5, end: 6 },
    { role: 'block', start: 6, end: 16, target: 'p1' },
    { role: 'omitted', start: 16, end: 20, reason: 'a picture' },
  ];
  expect(account(20, regions)).toEqual({
    says: 'All 20 characters are accounted for',
    width: 20,
    roles: [
      { role: 'block', says: '10 text', path: 'M6 0h10v8h-10z' },
      { role: 'metadata', says: '5 headline', path: 'M0 0h5v8h-5z' },
      { role: 'omitted', says: '4 left out', path: 'M16 0h4v8h-4z' },
      { role: 'space', says: '1 spacing', path: 'M5 0h1v8h-1z' },
    ],
  });
});

test('Of metadata the headline and the dateline are named, and all others together', () => {
  const fields = ['front matter', 'dateline', 'title', 'tags'];
  const regions = fields.map((field, at): Region => ({ role: 'metadata', start: at, end: at + 1, field }));
  expect(account(4, regions).roles.map(({ says }) => says)).toEqual(['4 headline, dateline and metadata']);
});

test('In the bar of a long file neighbours are one shape, and what is left out is still seen', () => {
  const regions = Array.from({ length: 4000 }, (_, at): Region => {
    const where = { start: at * 10, end: at * 10 + 10 };
    return at === 2000 ? { role: 'omitted', ...where, reason: 'a mark' } : { role: 'block', ...where, target: 'p1' };
  });
  const [block, omitted] = account(40_000, regions).roles;
  expect(block?.path).toBe('M0 0h1500v8h-1500z');
  expect(omitted?.path).toBe('M750 0h1v8h-1z');
});
