import { eventWords } from '../words/events.ts';
import { parseEdtf } from '../schema/edtf.ts';
import { formatEdtf } from './edtf-date.ts';

const words = eventWords.relation;

/** Where a document stands in time to an event: `the eve`, `the last day`, `after`. Nothing where that is not known. */
export function relationToEvent(documentDate: string, eventDate: string): string | undefined {
  const document = parseEdtf(documentDate);
  const event = parseEdtf(eventDate);
  if (!document || !event?.earliest || !event.latest) return undefined;
  const { earliest, latest } = document;
  if (earliest && earliest === latest) return relationOfDay(earliest, event.earliest, event.latest);
  if (latest && latest < event.earliest) return words.before;
  if (earliest && earliest > event.latest) return words.after;
  if (!earliest && latest && latest <= event.latest) return words.onOrBefore(withoutYear(latest));
  if (!latest && earliest && earliest >= event.earliest) return words.onOrAfter(withoutYear(earliest));
  return undefined;
}

/** On which side of an event a document stands; `open` where its date allows more than one. */
export type Side = 'before' | 'during' | 'after' | 'open';

export function sideOfEvent(documentDate: string | undefined, eventDate: string): Side {
  const document = documentDate === undefined ? undefined : parseEdtf(documentDate);
  const event = parseEdtf(eventDate);
  if (!document || !event) return 'open';
  const { earliest, latest } = document;
  if (latest && event.earliest && latest < event.earliest) return 'before';
  if (earliest && event.latest && earliest > event.latest) return 'after';
  if (!earliest || !latest || !event.earliest || !event.latest) return 'open';
  return earliest >= event.earliest && latest <= event.latest ? 'during' : 'open';
}

/** How many days lie between a document and an event, as far as their dates say; none where they may be of one day. */
export function daysApart(documentDate: string | undefined, eventDate: string): number {
  const document = parseEdtf(documentDate ?? '');
  const event = parseEdtf(eventDate);
  if (!document || !event) return Infinity;
  const between = (from: string | undefined, to: string | undefined) => (from && to ? daysFrom(from, to) : 0);
  return Math.max(0, between(document.latest, event.earliest), between(event.latest, document.earliest));
}

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function relationOfDay(day: string, first: string, last: string): string {
  if (day < first) return addDays(day, 1) === first ? words.eve : words.before;
  if (day > last) return addDays(day, -1) === last ? words.dayAfter : words.after;
  if (first === last) return words.day;
  if (day === first) return words.firstDay;
  return day === last ? words.lastDay : words.during;
}

const withoutYear = (day: string) => formatEdtf(day).replace(/ \d{4}$/, '');

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
