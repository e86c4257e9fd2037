import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../attribution/read-family.ts';
import { checkDocument } from './check-facts.ts';

test('Transcripts as they come are read: parliaments, programs that hear, interviews, other languages', async () => {
  const checked = await checkFolder(join(import.meta.dirname, '../../../cases/documents/transcripts'), checkDocument);
  expect(checked.length).toBeGreaterThan(200);
  expect(checked.filter(({ verdict }) => verdict !== 'right' && verdict !== 'open')).toEqual([]);
});
