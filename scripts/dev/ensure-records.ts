import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFile, archiveSchema } from '../../src/record/archive.ts';
import { noAuthorities } from '../../src/record/authority.ts';
import { createRecordsWriter } from '../ingest/write-records.ts';

/**
 * Writes records of no document where there are none: where the first run finds problems. Astro follows only files that are there
 * when it starts.
 */
export async function ensureRecords(records: string): Promise<void> {
  if (existsSync(join(records, archiveFile))) return;
  const writer = await createRecordsWriter(records);
  await writer.addArchive({ settings: archiveSchema.parse({}), givenLists: [], givenFiles: [] }, noAuthorities());
  await writer.addParallels({ pairs: [], copies: [] });
  await writer.commit();
}
