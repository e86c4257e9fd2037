import { expect, test } from 'vitest';
import { normalizeWithProblems, outline } from '../normalize.ts';

const TEXT =
  'Pier opens\n\nThe pier opens in May.\n\nNewsroom\n\n12 Quay Street\n\nThe town paid for it.\n\n12 Quay Street\n';
const reason = 'its address';
const read = (...lines: string[][]) =>
  normalizeWithProblems(TEXT, {
    archive: { defaults: [{ omissions: lines.map((row) => ({ lines: row, reason })) }] },
  });

test('Lines are left out where they stand below one another, and nowhere else', () => {
  const { document } = read(['Newsroom', '12 Quay Street']);
  expect(outline(document)).toEqual([
    'p1 paragraph: The pier opens in May.',
    'p2 paragraph: The town paid for it.',
    'p3 paragraph: 12 Quay Street',
  ]);
});

test('Of two rows that begin alike the longer one holds', () => {
  const { document } = read(['Newsroom', '12 Quay Street'], ['Newsroom', '12 Quay Street', 'The town paid for it.']);
  expect(outline(document)).toEqual(['p1 paragraph: The pier opens in May.', 'p2 paragraph: 12 Quay Street']);
});

test('A card goes before the archive', () => {
  const { document } = normalizeWithProblems(TEXT, {
    archive: { defaults: [{ omissions: [{ lines: ['Newsroom', '12 Quay Street'], reason }] }] },
    card: { blocks: [{ exact: 'Newsroom', kind: 'note' }] },
  });
  expect(outline(document)).toHaveLength(5);
});

test.each([[['12 Quay Street', 'Newsroom']], [['Newsroom', 'The town paid for it.']]])(
  'In another order, or apart, they are text: %j',
  (row) => {
    expect(outline(read(row).document)).toHaveLength(5);
  },
);
