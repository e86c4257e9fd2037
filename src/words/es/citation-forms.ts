import type { DateUnit } from '../../record/edtf.ts';
import { dateWords, monthName } from './parts/dates.ts';
import { ofDay } from './parts/spanish.ts';

/** As within a date. */
const nameOfMonth = (month: number): string => monthName(month).toLowerCase();

/** What citations say in place of what their engine has no form for, whatever the document's language. */
export const citationWords = {
  /** The locale of the Citation Style Language whose terms the engine takes; an unknown one is English. */
  locale: 'es-ES',
  /** How each style writes a day, a month or a year. */
  dates: {
    chicago: dateWords.unit,
    apa: ({ year, month, day }: DateUnit): string =>
      month === undefined
        ? dateWords.unit({ year })
        : `${String(year)}, ${day ? dateWords.dayOfYear(day, month) : nameOfMonth(month)}`,
    // As the engine has it of a day that is stated.
    mla: dateWords.unit,
  },
  /** A day of APA's, behind the year; the engine always has the month first. */
  apaDay: (month: string, day: string) => `${day} de ${month}`,
  circa: { chicago: 'ca.', apa: 'ca.', mla: 'circa' },
  /** As library catalogues say when something was, of which the day is not known. */
  between: dateWords.between,
  lasting: (from: string, to: string) => `${from} – ${to}`,
  notBefore: (date: string) => `no antes ${ofDay(date)}`,
  notAfter: (date: string) => `no después ${ofDay(date)}`,
  from: dateWords.from,
  until: dateWords.until,
};
