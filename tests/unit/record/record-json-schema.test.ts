import { expect, test } from 'vitest';
import { z } from 'zod';
import { writeDocumentFile } from '../../../src/parts/documents/document-files.ts';
import { recordJsonSchema } from '../../../src/record/record-json-schema.ts';
import { variedArchive } from '../parts/tables/varied-archive.ts';

const schema = z.fromJSONSchema(recordJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);
const recordOf = (id: string, publish?: 'full' | 'excerpt' | 'metadata') =>
  JSON.parse(writeDocumentFile(id, 'json', variedArchive({}, publish))) as Record<string, unknown>;

test.each([
  ['that is published', 'tolls', 'full'],
  ['of an excerpt', 'tolls', 'excerpt'],
  ['of metadata alone', 'tolls', 'metadata'],
  ['of a transcript', 'call', 'full'],
] as const)('A record %s is as its JSON Schema says', (_, id, publish) => {
  expect(schema.safeParse(recordOf(id, publish)).error).toBeUndefined();
});

test('What is no record is not', () => {
  const record = recordOf('tolls');
  for (const wrong of [
    { ...record, surprise: true },
    { ...record, id: 'No Id' },
    { ...record, blocks: [{ kind: 'verse', id: 'p1', text: '', spans: [], source: [0, 0] }] },
    { ...record, offsets: { unit: 'bytes' } },
    { ...record, title: { value: 'A title', basis: 'guessed' } },
  ])
    expect(schema.safeParse(wrong).success).toBe(false);
});

test('Its parts have names', () => {
  expect(Object.keys((recordJsonSchema() as { $defs: object }).$defs).sort()).toEqual(
    ['block', 'date', 'evidence', 'exchange', 'figure', 'mention', 'quote'].sort(),
  );
});
