import { expect, test } from 'vitest';
import { formatSize } from '../../../scripts/portable/state-size.ts';

test.each([
  [1, '1 kB'],
  [922_073, '922 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [19_960_000, '20.0 MB'],
])('%i bytes are %s', (bytes, size) => {
  expect(formatSize(bytes)).toBe(size);
});
