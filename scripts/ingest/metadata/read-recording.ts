import type { Card } from '../../../src/record/card.ts';
import type { Recording } from '../../../src/record/document.ts';

/** A card's recording as the record has it: `9:30` is seconds since midnight. */
export function readRecording({ url, begins }: NonNullable<Card['recording']>): Recording {
  if (begins === undefined) return { url };
  const [hours = 0, minutes = 0, seconds = 0] = begins.split(':').map(Number);
  return { url, begins: hours * 3600 + minutes * 60 + seconds };
}
