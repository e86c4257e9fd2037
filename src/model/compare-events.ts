import type { Event } from '../schema/authority.ts';
import type { DocumentSummary } from '../schema/document.ts';
import { findEvent, type Catalogue } from './catalogue.ts';
import type { Concordance, ConcordanceDocument } from './concordance.ts';
import { parseEdtf } from './edtf-date.ts';
import { dayOf } from '../schema/day-of.ts';

/** When a document was made, beside its event. `unknown` where its date allows both before and after, or there is none. */
export type Side = 'before' | 'since' | 'unknown';

export interface ComparedDocument {
  summary: DocumentSummary;
  concordance: ConcordanceDocument;
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
const leadEvents = (catalogue: Catalogue): Event[] =>
  catalogue.archive.lead.flatMap((id) => findEvent(catalogue, id) ?? []);

/** Whether there are two events to compare: the page is there only then. */
export const hasComparison = (catalogue: Catalogue): boolean => leadEvents(catalogue).length > 1;

const compared = new WeakMap<Catalogue, WeakMap<Concordance, ComparedEvent[]>>();

/** Looked up once for an archive: the pages of topics ask too. */
export function comparedEvents(catalogue: Catalogue, concordance: Concordance): ComparedEvent[] {
  const known = compared.get(catalogue) ?? new WeakMap<Concordance, ComparedEvent[]>();
  compared.set(catalogue, known);
  const events = known.get(concordance) ?? listEvents(catalogue, concordance);
  known.set(concordance, events);
  return events;
}

const listEvents = (catalogue: Catalogue, { documents }: Concordance): ComparedEvent[] =>
  leadEvents(catalogue).map((event) => ({
    event,
    label: event.label ?? event.name,
    documents: catalogue.documents.flatMap((summary) => {
      const concordance = documents.get(summary.id);
      if (summary.event !== event.id || !concordance) return [];
      return [{ summary, concordance, side: sideOf(summary, event) }];
    }),
  }));

function sideOf(summary: DocumentSummary, event: Event): Side {
  const document = parseEdtf(dayOf(summary)?.value ?? '');
  const first = parseEdtf(event.date)?.earliest;
  if (!document || first === undefined) return 'unknown';
  if (document.latest !== undefined && document.latest < first) return 'before';
  return document.earliest !== undefined && document.earliest >= first ? 'since' : 'unknown';
}
