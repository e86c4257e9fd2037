/** Days are `YYYY-MM-DD` in the Gregorian calendar; months are counted from 1, weekdays from 1 (Monday) to 7. */

const dayLength = 86_400_000;

/** True for a day of the calendar: `1999-02-30` is none. */
export function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

export const makeDay = (year: number, month: number, day: number): string => `${makeMonth(year, month)}-${pad(day)}`;

export const makeMonth = (year: number, month: number): string => `${makeYear(year)}-${pad(month)}`;

export const makeYear = (year: number): string => String(year).padStart(4, '0');

const pad = (value: number): string => String(value).padStart(2, '0');

export const yearOf = (day: string): number => Number(day.slice(0, 4));

export const monthOf = (day: string): number => Number(day.slice(5, 7));

export const weekdayOf = (day: string): number => new Date(time(day)).getUTCDay() || 7;

export const addDays = (day: string, days: number): string =>
  new Date(time(day) + days * dayLength).toISOString().slice(0, 10);

/** Whole days from `a` to `b`; negative where `b` is earlier. */
export const daysBetween = (a: string, b: string): number => Math.round((time(b) - time(a)) / dayLength);

/** The `nth` such weekday of a month, or the last one where that is 0; nothing where a month has no fifth. */
export function dayOfOrdinal(
  year: number,
  { nth, weekday, month }: { nth: number; weekday: number; month: number },
): string | undefined {
  const first = makeDay(year, month, 1);
  const earliest = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  const all = [0, 7, 14, 21, 28].map((days) => addDays(earliest, days)).filter((day) => monthOf(day) === month);
  return nth === 0 ? all.at(-1) : all[nth - 1];
}

/** The month that lies `months` after that of `day`, as `YYYY-MM`. */
export function addMonths(day: string, months: number): string {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return makeMonth(Math.floor(count / 12), (count % 12) + 1);
}

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
