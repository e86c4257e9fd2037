import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { belowRoot, documentPath } from '../../src/paths.ts';
import { recordIndexSchema } from '../../src/record/document.ts';

/**
 * The days on which the words of reading pages last changed, by their paths: that on which a document was received, as its card says, if
 * nothing in it was corrected since. Of all other pages nobody has written down a day, and that of the build says nothing.
 */
export function listLastChanges(records: string): ReadonlyMap<string, string> {
  const { documents } = recordIndexSchema.parse(JSON.parse(readFileSync(join(records, 'index.json'), 'utf8')));
  return new Map(
    documents.flatMap(({ id, source: { since }, counts }) =>
      since === undefined || counts.corrections > 0 ? [] : [[belowRoot(documentPath(id)), since] as const],
    ),
  );
}
