import type { DateUnit } from '../../../record/edtf.ts';
import { listOf } from './language.ts';
import { fromTo, region, theDay } from './spanish.ts';

const months = new Intl.DateTimeFormat(region, { month: 'long', timeZone: 'UTC' });

/** `enero` for 1. */
export const monthName = (month: number): string => months.format(Date.UTC(2000, month - 1, 1));

/** `5 de mayo de 1999`, `mayo de 1999`, `1999` */
const unit = ({ year, month, day }: DateUnit): string =>
  [day, month === undefined ? undefined : monthName(month), year].filter(Boolean).join(' de ');

const dayOfYear = (day: number, month: number): string => `${String(day)} de ${monthName(month)}`;

/** How dates are said. */
export const dateWords = {
  unit,
  /** `5 de mayo` */
  dayOfYear,
  /** `9 y 10 de mayo de 1999`, `del 9 al 12 de mayo de 1999`, `del 31 de mayo al 2 de junio de 1999`, `de mayo de 1999 a junio de 2000` */
  span: (from: DateUnit, to: DateUnit): string => {
    if (from.year !== to.year || from.month === undefined || to.month === undefined)
      return fromTo(unit(from), unit(to));
    if (from.month === to.month && from.day && to.day) {
      if (to.day === from.day + 1) return `${String(from.day)} y ${unit(to)}`;
      return `del ${String(from.day)} al ${unit(to)}`;
    }
    return fromTo(from.day ? dayOfYear(from.day, from.month) : monthName(from.month), unit(to));
  },
  all: listOf,
  about: (date: string) =>
    /^(?:del? |entre |desde |hasta )/.test(date) ? `${date}, aproximadamente` : `hacia ${theDay(date)}`,
  between: (from: string, to: string) => `entre ${theDay(from)} y ${theDay(to)}`,
  onOrAfter: (date: string) => `${date} o después`,
  onOrBefore: (date: string) => `${date} o antes`,
  from: (date: string) => `desde ${theDay(date)}`,
  until: (date: string) => `hasta ${theDay(date)}`,
  /** `de 15:45 a 16:13 h`; hours and minutes of one day. */
  times: (start: ClockTime, end?: ClockTime): string =>
    end ? `de ${clock(start)} a ${clock(end)} h` : `${clock(start)} h`,
  /** `5 de mayo de 1999, 15:45 h (UTC−5)`; `offset` as in ISO 8601. */
  instant: (day: string, time: ClockTime, offset?: string) =>
    `${day}, ${clock(time)} h${offset === undefined ? '' : ` (UTC${fromUtc(offset)})`}`,
  /** `medium`: “teleconferencia”, or with a preposition already, in the document’s language. */
  held: (medium: string) =>
    /^(?:en|por|vía|mediante|a|in|by|via|at|on|à|au|par) /i.test(medium) ? medium : `por ${medium}`,
  /** Of a date that is not there: the editor looked for it; it may be in what is not published; no rule found it. */
  missing: { notStated: 'no consta la fecha', notShown: 'no se muestra la fecha', noneFound: 'no se encontró fecha' },
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

/** `9:05`, `15:45` */
const clock = ({ hours, minutes }: ClockTime) => `${String(hours)}:${String(minutes).padStart(2, '0')}`;
