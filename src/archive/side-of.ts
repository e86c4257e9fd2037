import type { Event } from '../record/authority.ts';
import { dayOf, type Dated } from '../record/day-of.ts';
import { parseEdtf, type DateBounds } from '../record/edtf.ts';

type Held = Pick<Event, 'date'>;

/** The days that a document may be of, by which it is listed too; nothing where none is known. */
const boundsOf = (document: Dated): DateBounds | undefined => parseEdtf(dayOf(document)?.value ?? '');

/** On which side of an event a document stands; `open` where its date allows more than one. */
export type Side = 'before' | 'during' | 'after' | 'open';

export function sideOf(document: Dated, { date }: Held): Side {
  const { earliest, latest } = boundsOf(document) ?? {};
  const event = parseEdtf(date);
  if (!event) return 'open';
  if (latest && event.earliest && latest < event.earliest) return 'before';
  if (earliest && event.latest && earliest > event.latest) return 'after';
  if (!earliest || !latest || !event.earliest || !event.latest) return 'open';
  return earliest >= event.earliest && latest <= event.latest ? 'during' : 'open';
}

/** Whether a document is of a time before an event or since it began; `unknown` where its date allows both, or there is none. */
export type SideOfBeginning = 'before' | 'since' | 'unknown';

export function sideOfBeginning(document: Dated, { date }: Held): SideOfBeginning {
  const { earliest, latest } = boundsOf(document) ?? {};
  const first = parseEdtf(date)?.earliest;
  if (first === undefined) return 'unknown';
  if (latest !== undefined && latest < first) return 'before';
  return earliest !== undefined && earliest >= first ? 'since' : 'unknown';
}

/** How many days lie between a document and an event, as far as their dates say; none where they may be of one day. */
export function daysApart(document: Dated, { date }: Held): number {
  const own = boundsOf(document);
  const event = parseEdtf(date);
  if (!own || !event) return Infinity;
  const between = (from: string | undefined, to: string | undefined) => (from && to ? daysFrom(from, to) : 0);
  return Math.max(0, between(own.latest, event.earliest), between(event.latest, own.earliest));
}

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
