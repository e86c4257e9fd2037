import type { DateUnit } from '../../../record/edtf.ts';
import { interfaceLanguage, listOf } from './language.ts';

const months = new Intl.DateTimeFormat(interfaceLanguage, { month: 'long', timeZone: 'UTC' });

/** `January` for 1. */
export const monthName = (month: number): string => months.format(Date.UTC(2000, month - 1, 1));

/** `5 May 1999`, `May 1999`, `1999` */
const unit = ({ year, month, day }: DateUnit): string =>
  [day, month === undefined ? undefined : monthName(month), year].filter(Boolean).join(' ');

/** How dates are said. */
export const dateWords = {
  unit,
  /** `5 May` */
  dayOfYear: (day: number, month: number) => `${String(day)} ${monthName(month)}`,
  /** `9–10 May 1999`, `31 May – 2 June 1999`, `May 1999 – June 2000` */
  span: (from: DateUnit, to: DateUnit): string => {
    if (from.year !== to.year || from.month === undefined || to.month === undefined)
      return `${unit(from)} – ${unit(to)}`;
    if (from.month === to.month && from.day && to.day) return `${String(from.day)}–${unit(to)}`;
    return `${[from.day, monthName(from.month)].filter(Boolean).join(' ')} – ${unit(to)}`;
  },
  all: listOf,
  about: (date: string) => `about ${date}`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  onOrAfter: (date: string) => `${date} or later`,
  onOrBefore: (date: string) => `${date} or earlier`,
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  /** `3:45–4:13 p.m.`; hours and minutes of one day. */
  times: (start: ClockTime, end?: ClockTime): string => {
    if (!end) return `${clock(start)} ${half(start)}`;
    return half(start) === half(end)
      ? `${clock(start)}–${clock(end)} ${half(end)}`
      : `${clock(start)} ${half(start)} – ${clock(end)} ${half(end)}`;
  },
  /** `5 May 1999, 3:45 p.m. (UTC−5)`; `offset` as in ISO 8601. */
  instant: (day: string, time: ClockTime, offset?: string) =>
    `${day}, ${clock(time)} ${half(time)}${offset === undefined ? '' : ` (UTC${fromUtc(offset)})`}`,
  /** `medium`: “teleconference”, or with a preposition already. */
  held: (medium: string) => (/^(?:in|by|via|at|on) /i.test(medium) ? medium : `by ${medium}`),
  /** Of a date that is not there: the editor looked for it; it may be in what is not published; no rule found it. */
  missing: { notStated: 'date not stated', notShown: 'date not shown here', noneFound: 'no date found' },
};

export interface ClockTime {
  hours: number;
  minutes: number;
}

/** `−5` for `-05:00`, `+5:30` for `+0530`; nothing for UTC itself. */
function fromUtc(offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(offset) ?? [];
  if (sign === undefined) return '';
  return `${sign === '-' ? '−' : '+'}${String(Number(hours))}${minutes === '00' ? '' : `:${minutes ?? ''}`}`;
}

const clock = ({ hours, minutes }: ClockTime) => `${String(hours % 12 || 12)}:${String(minutes).padStart(2, '0')}`;
const half = ({ hours }: ClockTime) => (hours < 12 ? 'a.m.' : 'p.m.');
