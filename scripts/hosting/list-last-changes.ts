import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { belowRoot, documentPath } from '../../src/paths.ts';
import { receivedDayOf } from '../../src/record/day-of.ts';
import { documentSchema, recordIndexSchema, type DocumentSummary } from '../../src/record/document.ts';

/**
 * The ISO days on which the words of reading pages last changed, by their paths: that on which a document was received, or on which its words
 * were last corrected, as its card says. Where one of these days is not known, neither is the last. Of all other pages nobody has written
 * down a day, and that of the build says nothing.
 * @param records the folder of records
 */
export function listLastChanges(records: string): ReadonlyMap<string, string> {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(records, file), 'utf8'));
  const { documents } = recordIndexSchema.parse(read('index.json'));
  return new Map(
    documents.flatMap((document) => {
      const last = lastOf([receivedDayOf(document), ...daysOfCorrections(document, read)]);
      return last === undefined ? [] : [[belowRoot(documentPath(document.id)), last] as const];
    }),
  );
}

/** The days on which words of a document were corrected. What a rule mended has been so since it was received. */
function daysOfCorrections({ id, counts }: DocumentSummary, read: (file: string) => unknown): (string | undefined)[] {
  if (counts.corrections === 0) return [];
  const { corrections } = documentSchema.parse(read(`${id}.json`));
  return corrections.filter(({ byRule }) => byRule !== true).map(({ on }) => on);
}

/** The latest of them. Undefined where one is not known. */
function lastOf(days: readonly (string | undefined)[]): string | undefined {
  const known = days.filter((day) => day !== undefined);
  return known.length < days.length ? undefined : known.toSorted().at(-1);
}
