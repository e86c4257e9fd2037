import { expect, test } from 'vitest';
import { numberPattern, readNumber } from '../../../../scripts/ingest/checks/read-number.ts';

test.each([
  ['5', 5],
  ['1,240', 1240],
  ['1500', 1500],
  ['five', 5],
  ['Twenty-one', 21],
  ['a hundred', 100],
  ['one hundred and fifty-five', 155],
  ['two thousand seven hundred and ninety-four', 2794],
  ['two dozen', 24],
  ['a dozen', 12],
  ['a', undefined],
])('“%s” is read', (written, value) => {
  expect(new RegExp(`^(?:${numberPattern})$`, 'i').test(written)).toBe(true);
  expect(readNumber(written)).toBe(value);
});
