import { eventWords } from '#words/events.ts';
import { dateWords } from '#words/parts/dates.ts';
import type { Event } from '../../record/authority.ts';
import { dayOf, type Dated } from '../../record/day-of.ts';
import { parseEdtf } from '../../record/edtf.ts';

const words = eventWords.relation;

/** Where a document stands in time to an event: `the day before`, `on the last day`, `after`. Nothing where that is not known. */
export function relationToEvent(dated: Dated, { date }: Pick<Event, 'date'>): string | undefined {
  const document = parseEdtf(dayOf(dated)?.value ?? '');
  const event = parseEdtf(date);
  if (!document || !event?.earliest || !event.latest) return undefined;
  const { earliest, latest } = document;
  if (earliest && earliest === latest) return relationOfDay(earliest, event.earliest, event.latest);
  if (latest && latest < event.earliest) return words.before;
  if (earliest && earliest > event.latest) return words.after;
  if (!earliest && latest && latest <= event.latest) return words.onOrBefore(withoutYear(latest));
  if (!latest && earliest && earliest >= event.earliest) return words.onOrAfter(withoutYear(earliest));
  return undefined;
}

function relationOfDay(day: string, first: string, last: string): string {
  if (day < first) return addDays(day, 1) === first ? words.eve : words.before;
  if (day > last) return addDays(day, -1) === last ? words.dayAfter : words.after;
  if (first === last) return words.day;
  if (day === first) return words.firstDay;
  return day === last ? words.lastDay : words.during;
}

/** `5 May` of `1999-05-05`. */
const withoutYear = (day: string) => dateWords.dayOfYear(Number(day.slice(8)), Number(day.slice(5, 7)));

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
