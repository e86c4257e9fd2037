import type { Document, Occurred } from './document.ts';
import type { Sourced } from './sourced.ts';

/** What says of a document when it is from. */
export type Dated = Pick<Document, 'occurred' | 'date' | 'published'>;

/** A day of a document, with what it is the day of. */
export interface DocumentDay extends Sourced<string> {
  /** `held`: when its words were said; `document`: when it was published or written, or what its date says. */
  of: 'held' | 'document';
}

/** The day by which a document is listed and sorted, everywhere: on which its words were said, else that of the document. EDTF. */
export const dayOf = (document: Dated): DocumentDay | undefined => dayHeld(document) ?? dayOfDocument(document);

/** The day by which a document is cited: its own, else that on which its words were said. EDTF. */
export const citedDayOf = (document: Dated): DocumentDay | undefined => dayOfDocument(document) ?? dayHeld(document);

/** The ISO day on which a document's file reached the archive, where its card says so. */
export const receivedDayOf = ({ source }: Pick<Document, 'source'>): string | undefined =>
  source.since ?? source.receivedOn;

/** The ISO day of a document as far as it states one itself: the earliest on which it can have come into the archive. */
export function statedDayOf(document: Dated): string | undefined {
  const { published } = document;
  const days = [...(published === undefined ? [] : [published.slice(0, 10)]), ...statedDays(document)];
  return days.find((day) => /^\d{4}-\d\d-\d\d$/.test(day));
}

const statedDays = (document: Dated): string[] =>
  [dayOfDocument(document), dayHeld(document)].flatMap((day) => (day?.basis === 'stated' ? [day.value] : []));

const dayHeld = ({ occurred }: Dated): DocumentDay | undefined =>
  occurred?.date === undefined ? undefined : { value: occurred.date, ...basisOf(occurred), of: 'held' };

/** What an editor says of the day is supplied, or inferred where it has evidence. */
function basisOf({ supplied }: Occurred): Omit<Sourced<string>, 'value'> {
  if (!supplied?.fields.includes('date')) return { basis: 'stated' };
  const { evidence, reason } = supplied;
  return { basis: evidence ? 'inferred' : 'supplied', ...(evidence && { evidence }), note: reason };
}

function dayOfDocument({ date, published }: Dated): DocumentDay | undefined {
  if (date) return { ...date, of: 'document' };
  return published === undefined ? undefined : { value: published.slice(0, 10), basis: 'stated', of: 'document' };
}
