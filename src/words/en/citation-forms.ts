import type { DateUnit } from '../../record/edtf.ts';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
const shortMonths = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** What citations say in place of what their engine has no form for, whatever the document's language. */
export const citationWords = {
  /** The locale of the Citation Style Language whose terms the engine takes; an unknown one is English. */
  locale: 'en-US',
  /** How each style writes a day, a month or a year. */
  dates: {
    chicago: ({ year, month, day }: DateUnit): string =>
      [month && months[month - 1], day && `${String(day)},`, year].filter(Boolean).join(' '),
    apa: ({ year, month, day }: DateUnit): string =>
      `${String(year)}${month ? `, ${[months[month - 1], day].filter(Boolean).join(' ')}` : ''}`,
    mla: ({ year, month, day }: DateUnit): string =>
      [day, month && shortMonths[month - 1], year].filter(Boolean).join(' '),
  },
  /** A day of APA's, behind the year; the engine always has the month first. */
  apaDay: (month: string, day: string) => `${month} ${day}`,
  circa: { chicago: 'ca.', apa: 'ca.', mla: 'circa' },
  /** As library catalogues say when something was, of which the day is not known. */
  between: (from: string, to: string) => `between ${from} and ${to}`,
  lasting: (from: string, to: string) => `${from} – ${to}`,
  notBefore: (date: string) => `not before ${date}`,
  notAfter: (date: string) => `not after ${date}`,
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
};
