import type { Problem } from '../../report/problem.ts';
import type { CardFile } from '../content/content.ts';

/** A source must still be the bytes that its card's checksum was made of. `sha256` is that of the file now. */
export function checkFixity({ card, locate }: CardFile, sha256: string): Problem[] {
  const recorded = card.received?.sha256;
  if (recorded === undefined || recorded === sha256) return [];
  return [
    {
      ...locate(['received', 'sha256']),
      kind: 'changed-source',
      what: `The source "${card.source}" has changed since it was received: its SHA-256 is now ${sha256}.`,
      why: 'The archive promises its readers that sources keep their bytes.',
      fix: 'Restore the file as it was received. If this is a new copy, record its SHA-256 and the day it came.',
    },
  ];
}
