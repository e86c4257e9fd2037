import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFile, archiveRecordSchema, type ArchiveSettings } from '../../src/record/archive.ts';

/** What the archive says of itself, from the folder of its records. */
export const readSettings = (records: string): ArchiveSettings =>
  archiveRecordSchema.parse(JSON.parse(readFileSync(join(records, archiveFile), 'utf8'))).settings;
