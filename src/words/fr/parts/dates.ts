import type { DateUnit } from '../../../record/edtf.ts';
import { interfaceLanguage, listOf } from './language.ts';
import { asFarAs, fromDate, theDay } from './prepositions.ts';

const months = new Intl.DateTimeFormat(interfaceLanguage, { month: 'long', timeZone: 'UTC' });

/** `janvier` for 1. */
export const monthName = (month: number): string => months.format(Date.UTC(2000, month - 1, 1));

/** `1er`, `2` */
const dayNumber = (day: number): string => (day === 1 ? '1er' : String(day));

/** `5 mai 1999`, `mai 1999`, `1999` */
const unit = ({ year, month, day }: DateUnit): string =>
  [day && dayNumber(day), month === undefined ? undefined : monthName(month), year].filter(Boolean).join(' ');

/** `5 mai 1999`, `mai 1999`, `1999`, and nothing behind it. */
const isOneDate = /^(?:\d{1,2}(?:er)? )?(?:\p{L}+ )?-?\d+$/u;

/** How dates are said. */
export const dateWords = {
  unit,
  /** `5 mai` */
  dayOfYear: (day: number, month: number) => `${dayNumber(day)} ${monthName(month)}`,
  /** `9–10 mai 1999`, `31 mai – 2 juin 1999`, `mai 1999 – juin 2000` */
  span: (from: DateUnit, to: DateUnit): string => {
    if (from.year !== to.year || from.month === undefined || to.month === undefined)
      return `${unit(from)} – ${unit(to)}`;
    if (from.month === to.month && from.day && to.day) return `${dayNumber(from.day)}–${unit(to)}`;
    return `${[from.day && dayNumber(from.day), monthName(from.month)].filter(Boolean).join(' ')} – ${unit(to)}`;
  },
  all: listOf,
  about: (date: string) => (isOneDate.test(date) ? `vers ${theDay(date)}` : `${date} (environ)`),
  between: (from: string, to: string) => `entre ${theDay(from)} et ${theDay(to)}`,
  onOrAfter: (date: string) => `${date} ou plus tard`,
  onOrBefore: (date: string) => `${date} ou plus tôt`,
  from: (date: string) => `à partir ${fromDate(date)}`,
  until: (date: string) => `jusqu’${asFarAs(date)}`,
  /** `15 h 45 – 16 h 13`; hours and minutes of one day. */
  times: (start: ClockTime, end?: ClockTime): string => (end ? `${clock(start)} – ${clock(end)}` : clock(start)),
  /** `5 mai 1999, 15 h 45 (UTC−5)`; `offset` as in ISO 8601. */
  instant: (day: string, time: ClockTime, offset?: string) =>
    `${day}, ${clock(time)}${offset === undefined ? '' : ` (UTC${fromUtc(offset)})`}`,
  /** `medium`: “téléconférence”, or with a preposition already, in the document’s language. */
  held: (medium: string) =>
    /^(?:par|en|à|au|aux|sur|dans|via|in|by|at|on|por) /i.test(medium) ? medium : `par ${medium}`,
  /** Of a date that is not there: the editor looked for it; it may be in what is not published; no rule found it. */
  missing: { notStated: 'date non indiquée', notShown: 'date non affichée ici', noneFound: 'aucune date trouvée' },
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

/** `15 h 45`, `9 h` */
const clock = ({ hours, minutes }: ClockTime) =>
  `${String(hours)}\u00a0h${minutes === 0 ? '' : `\u00a0${String(minutes).padStart(2, '0')}`}`;
