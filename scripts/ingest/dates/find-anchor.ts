import type { Document } from '../../../src/record/document.ts';
import { addDays, isDay } from '../days/calendar.ts';

/** What relative dates of a document are counted from. */
export interface Anchor {
  /** EDTF, as the document has it. */
  edtf: string;
  /** Every day that it can be; empty where they have no end. */
  days: string[];
  /** `speech`: a transcript's own day. `date`: the document's date, which may rest on words of its own. */
  of: 'speech' | 'date';
}

/** More possible days than these decide nothing that a reader would want to know. */
const mostDays = 366;

/** The day when the words were said, or, where nobody speaks, the day that the document bears. */
export function findAnchor({ occurred, date }: Pick<Document, 'occurred' | 'date'>): Anchor | undefined {
  if (occurred?.date !== undefined && isDay(occurred.date)) {
    return { edtf: occurred.date, days: [occurred.date], of: 'speech' };
  }
  return date && { edtf: date.value, days: listDays(date.value), of: 'date' };
}

/** The days of an EDTF day, month, year, interval or set; none of one that is open or uncertain. */
function listDays(edtf: string): string[] {
  const [from = '', to = from] = edtf.replace(/^\[|\]$/g, '').split(/\.\.|\//);
  const first = `${from}-01-01`.slice(0, 10);
  const last = lastDay(to);
  if (!isDay(first) || last === undefined) return [];
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (days.push(day) > mostDays) return [];
  }
  return days;
}

/** `2024-02` → `2024-02-29`. */
function lastDay(unit: string): string | undefined {
  if (/^\d{4}$/.test(unit)) return `${unit}-12-31`;
  if (!/^\d{4}-\d\d$/.test(unit)) return isDay(unit) ? unit : undefined;
  const days = ['31', '30', '29', '28'].map((day) => `${unit}-${day}`);
  return days.find(isDay);
}
