import type { DateUnit } from '../../record/edtf.ts';
import { dateWords, monthName } from './parts/dates.ts';
import { fromDate, asFarAs, theDay } from './parts/prepositions.ts';

/** What citations say in place of what their engine has no form for, whatever the document's language. */
export const citationWords = {
  /** The locale of the Citation Style Language whose terms the engine takes; an unknown one is English. */
  locale: 'fr-FR',
  /** How each style writes a day, a month or a year. */
  dates: {
    chicago: (date: DateUnit): string => dateWords.unit(date),
    apa: ({ year, month, day }: DateUnit): string =>
      [year, month && (day === undefined ? monthName(month) : dateWords.dayOfYear(day, month))]
        .filter(Boolean)
        .join(', '),
    mla: (date: DateUnit): string => dateWords.unit(date),
  },
  /** A day of APA's, behind the year; the engine always has the month first. */
  apaDay: (month: string, day: string) => `${day.replace(/^1(?!\d)/, '1er')} ${month}`,
  circa: { chicago: 'vers', apa: 'vers', mla: 'vers' },
  /** As library catalogues say when something was, of which the day is not known. */
  between: (from: string, to: string) => `entre ${theDay(from)} et ${theDay(to)}`,
  lasting: (from: string, to: string) => `${from} – ${to}`,
  notBefore: (date: string) => `pas avant ${theDay(date)}`,
  notAfter: (date: string) => `pas après ${theDay(date)}`,
  from: (date: string) => `à partir ${fromDate(date)}`,
  until: (date: string) => `jusqu’${asFarAs(date)}`,
};
