import type { Event } from '../../record/authority.ts';
import type { DocumentSummary } from '../../record/document.ts';
import type { Archive } from '../../archive/archive.ts';
import type { ArchiveText } from '../../archive/archive-text.ts';
import { sideOfBeginning, type SideOfBeginning } from '../../archive/side-of.ts';

export interface ComparedDocument {
  summary: DocumentSummary;
  text: ArchiveText;
  /** When it was made, beside the event. */
  side: SideOfBeginning;
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
      return [{ summary, text, side: sideOfBeginning(summary, event) }];
    }),
  }));
