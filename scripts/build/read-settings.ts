import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveIcon } from '../cards/draw-icons.ts';
import { archiveFile, archiveRecordSchema, type ArchiveSettings } from '../../src/record/archive.ts';

interface ReadSettings {
  settings: ArchiveSettings;
  /** Its own, if it has one. */
  icon?: ArchiveIcon;
}

/** What the archive says of itself, from the folder of its records. */
export function readSettings(records: string): ReadSettings {
  const { settings, pictures } = archiveRecordSchema.parse(
    JSON.parse(readFileSync(join(records, archiveFile), 'utf8')),
  );
  const svg = pictures.icon && Buffer.from(pictures.icon.bytes, 'base64').toString('utf8');
  return { settings, ...(svg !== undefined && { icon: { svg, ground: settings.face?.icon?.ground } }) };
}
