import { dayOf } from '../../record/day-of.ts';
import { yearOf } from '../../record/edtf.ts';
import type { Archive } from '../../archive/archive.ts';
import { homeWords as words } from '#words/home.ts';

/** The editor's; else how many events and documents there are, or documents and of which years; of an empty archive its name. */
export function homeHeadline(archive: Archive): string {
  const { settings, documents } = archive;
  if (settings.headline !== undefined) return settings.headline;
  if (documents.length === 0) return settings.title;
  const events = settings.lead.filter((id) => archive.entry('events', id)).length;
  const years = documents
    .flatMap((document) => yearOf(dayOf(document)?.value ?? '') ?? [])
    .toSorted((a, b) => Number(a) - Number(b));
  const [first, last] = [years[0], years.at(-1)];
  return words.headline(documents.length, events, first && last ? words.years(first, last) : '');
}
