import type { Archive } from '../../archive/archive.ts';
import { changesWords as words } from '#words/parts/changes.ts';
import { formatEdtf } from '../edtf-date.ts';
import { archiveChanges } from './archive-changes.ts';

/** What a link to the page of changes says: on which day the latest was, where that is known. */
export function latestChange(archive: Archive): string {
  const on = archive.ask(archiveChanges)[0]?.on;
  return on === undefined ? words.title : words.latest(formatEdtf(on));
}
