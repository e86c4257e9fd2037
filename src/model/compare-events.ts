import type { Event } from '../schema/authority.ts';
import type { DocumentSummary } from '../schema/document.ts';
import type { Archive } from '../archive/archive.ts';
import type { ArchiveText } from '../archive/archive-text.ts';
import { parseEdtf } from '../schema/edtf.ts';
import { dayOf } from '../schema/day-of.ts';

/** When a document was made, beside its event. `unknown` where its date allows both before and after, or there is none. */
export type Side = 'before' | 'since' | 'unknown';

export interface ComparedDocument {
  summary: DocumentSummary;
  text: ArchiveText;
  side: Side;
}

/** One of the events that are set side by side, with the documents of it. */
export interface ComparedEvent {
  event: Event;
  /** A year, or the event's name where it has no label. */
  label: string;
  documents: ComparedDocument[];
}

/** The events that the archive leads with, in its order. */
const leadEvents = (archive: Archive): Event[] =>
  archive.settings.lead.flatMap((id) => archive.entry('events', id) ?? []);

/** Whether there are two events to compare: the page is there only then. */
export const hasComparison = (archive: Archive): boolean => leadEvents(archive).length > 1;

/** Looked up once for an archive: the pages of topics ask too. */
export const comparedEvents = (archive: Archive): ComparedEvent[] => archive.derive(listEvents);

const listEvents = (archive: Archive): ComparedEvent[] =>
  leadEvents(archive).map((event) => ({
    event,
    label: event.label ?? event.name,
    documents: archive.documents.flatMap((summary) => {
      const text = archive.texts.get(summary.id);
      if (summary.event !== event.id || !text) return [];
      return [{ summary, text, side: sideOf(summary, event) }];
    }),
  }));

function sideOf(summary: DocumentSummary, event: Event): Side {
  const document = parseEdtf(dayOf(summary)?.value ?? '');
  const first = parseEdtf(event.date)?.earliest;
  if (!document || first === undefined) return 'unknown';
  if (document.latest !== undefined && document.latest < first) return 'before';
  return document.earliest !== undefined && document.earliest >= first ? 'since' : 'unknown';
}
