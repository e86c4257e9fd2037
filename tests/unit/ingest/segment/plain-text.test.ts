import { expect, test } from 'vitest';
import { segmentPlainText } from '../../../../scripts/ingest/segment/plain-text.ts';

test('A text of more lines than a function takes arguments is read', () => {
  expect(segmentPlainText('A line.\n'.repeat(200_000), 0)).toHaveLength(200_000);
});
