import type { DateUnit } from '../../record/edtf.ts';
import { interfaceLanguage } from './language.ts';

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
  /** `9–10 May 1999`, `May 1999 – June 2000` */
  span: (from: DateUnit, to: DateUnit): string =>
    from.year === to.year && from.month === to.month && from.day && to.day
      ? `${String(from.day)}–${unit(to)}`
      : `${unit(from)} – ${unit(to)}`,
  all: (dates: readonly string[]) => new Intl.ListFormat(interfaceLanguage).format(dates),
  about: (date: string) => `about ${date}`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  onOrAfter: (date: string) => `${date} or later`,
  onOrBefore: (date: string) => `by ${date}`,
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  /** `3:45–4:13 p.m.`; hours and minutes of one day. */
  times: (start: ClockTime, end?: ClockTime): string => {
    if (!end) return `${clock(start)} ${half(start)}`;
    return half(start) === half(end)
      ? `${clock(start)}–${clock(end)} ${half(end)}`
      : `${clock(start)} ${half(start)} – ${clock(end)} ${half(end)}`;
  },
  /** `5 May 1999, 15:45 UTC−05:00`; `offset` as in ISO 8601. */
  instant: (day: string, time: string, offset?: string) =>
    `${day}, ${time}${offset === undefined ? '' : ` UTC${offset === 'Z' ? '' : offset.replace('-', '−')}`}`,
  /** `medium`: “teleconference”, or with a preposition already. */
  held: (medium: string) => (/^(?:in|by|via|at|on) /i.test(medium) ? medium : `by ${medium}`),
  /** Of a date that is not there: the editor looked for it; it may be in what is not published; no rule found it. */
  missing: { notStated: 'date not stated', notShown: 'date not shown here', noneFound: 'no date found' },
};

export interface ClockTime {
  hours: number;
  minutes: number;
}

const clock = ({ hours, minutes }: ClockTime) => `${String(hours % 12 || 12)}:${String(minutes).padStart(2, '0')}`;
const half = ({ hours }: ClockTime) => (hours < 12 ? 'a.m.' : 'p.m.');
