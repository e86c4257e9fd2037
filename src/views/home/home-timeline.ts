import { authorityPath, documentPath } from '../../paths.ts';
import type { Event } from '../../record/authority.ts';
import type { DocumentSummary } from '../../record/document.ts';
import type { Archive } from '../../archive/archive.ts';
import { sortKey } from '../../record/edtf.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { shortTitleOf, type Title } from '../../archive/title-of.ts';
import { dayOf } from '../../record/day-of.ts';

/** One thing in the short timeline of the home page. */
export interface TimelineLine {
  /** `17 November 1999`, `on or after 10 January 1999, inferred` */
  when: string;
  title: Title;
  kind: 'event' | 'document';
  href: string;
}

/** The events that lead and the dated ones of these documents, in the order of time. */
export function homeTimeline(archive: Archive, documents: readonly DocumentSummary[]): TimelineLine[] {
  const events = archive.settings.lead.flatMap((id) => {
    const event = archive.entry('events', id);
    return event ? [{ edtf: event.date, line: eventLine(event) }] : [];
  });
  const dated = documents.flatMap((document) => {
    const { value: edtf, basis } = dayOf(document) ?? {};
    const when = [edtf && formatEdtf(edtf), basis === 'stated' ? undefined : basis].filter(Boolean).join(', ');
    return edtf === undefined ? [] : [{ edtf, line: documentLine(document, when) }];
  });
  return [...events, ...dated]
    .map(({ edtf, line }) => ({ key: sortKey(edtf), line }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ line }) => line);
}

const eventLine = ({ id, name, date }: Event): TimelineLine => ({
  when: formatEdtf(date),
  title: { text: name, supplied: false },
  kind: 'event',
  href: authorityPath('events', id),
});

const documentLine = (document: DocumentSummary, when: string): TimelineLine => ({
  when,
  title: shortTitleOf(document),
  kind: 'document',
  href: documentPath(document.id),
});
