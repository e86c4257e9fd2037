import { expect, test } from 'vitest';
import { createTenseReader } from '../../../../scripts/ingest/dates/read-tense.ts';

test('Each offset has the tense of its sentence', () => {
  const text = 'It rained on Monday. They will meet on Friday and on Sunday. Perhaps on May 4.';
  const tenseAt = createTenseReader(text);
  expect(['Monday', 'Friday', 'Sunday', 'May'].map((word) => tenseAt(text.indexOf(word)))).toEqual([
    'past',
    'future',
    'future',
    undefined,
  ]);
});
