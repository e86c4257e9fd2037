import {
  addDays,
  addMonths,
  dayOfOrdinal,
  daysBetween,
  isDay,
  makeDay,
  makeMonth,
  makeYear,
  monthOf,
  weekdayOf,
  yearOf,
} from '../days/calendar.ts';
import type { Expression, Modifier } from './expression.ts';
import type { Tense } from './tell-tense.ts';

export interface Said {
  /** The day when the words were said or printed. */
  day: string;
  tense: Tense | undefined;
  /** True where somebody speaks: nobody calls the day on which he speaks by its weekday. */
  spoken: boolean;
}

/** What the words mean, said on that day, as EDTF; nothing where they leave it open. */
export function resolveExpression(expression: Expression, said: Said): string | undefined {
  const { day } = said;
  switch (expression.kind) {
    case 'absolute':
      return expression.edtf;
    case 'vague':
      return undefined;
    case 'yearless':
      return resolveYearless(expression, said);
    case 'month':
      return resolveMonth(expression.month, expression.modifier, said);
    case 'month-of-year':
      return makeMonth(yearOf(day) + expression.years, expression.month);
    case 'ordinal-weekday':
      return resolveOrdinalWeekday(expression, said);
    case 'weekday':
      return resolveWeekday(expression.weekday, expression.modifier, said);
    case 'day':
      return addDays(day, expression.days);
    case 'unit':
      return resolveUnit(expression.unit, expression.by, day);
    case 'ago':
      return resolveAgo(expression, day);
    case 'span':
      return resolveSpan(expression, day);
  }
}

/** Days whose number has become the name of what happened on them once. */
const namedForOneYear = ['09-11'];

function resolveYearless(
  { month, day: date, until, weekday }: Expression & { kind: 'yearless' },
  said: Said,
): string | undefined {
  if (namedForOneYear.includes(makeDay(0, month, date).slice(5)) && !weekday) return undefined;
  const year = chooseYear(
    said,
    (candidate) => {
      const day = makeDay(candidate, month, date);
      return isDay(day) && (weekday === undefined || weekdayOf(day) === weekday) ? day : undefined;
    },
    weekday !== undefined,
  );
  if (year === undefined) return undefined;
  const first = makeDay(year, month, date);
  if (!until) return first;
  const last = makeDay(until.month < month ? year + 1 : year, until.month, until.day);
  return isDay(last) && last > first ? `${first}/${last}` : undefined;
}

function resolveOrdinalWeekday(place: Expression & { kind: 'ordinal-weekday' }, said: Said): string | undefined {
  const year = chooseYear(said, (candidate) => dayOfOrdinal(candidate, place));
  return year === undefined ? undefined : dayOfOrdinal(year, place);
}

function resolveMonth(month: number, modifier: Modifier | undefined, said: Said): string | undefined {
  const [year, own] = [yearOf(said.day), monthOf(said.day)];
  switch (modifier) {
    case 'this':
      return makeMonth(year, month);
    // “Last June” said in autumn is this year's for some and last year's for others.
    case 'last':
      return month >= own ? makeMonth(year - 1, month) : undefined;
    case 'next':
      return month <= own ? makeMonth(year + 1, month) : undefined;
    case 'past':
      return makeMonth(month < own ? year : year - 1, month);
    case 'coming':
      return makeMonth(month > own ? year : year + 1, month);
    case undefined: {
      const chosen = chooseYear(said, (candidate) =>
        candidate === year && month === own ? said.day : makeDay(candidate, month, 15),
      );
      return chosen === undefined ? undefined : makeMonth(chosen, month);
    }
  }
}

/**
 * The year that is meant where none is said: that of the day of the words, if it is also the nearest. Where the verbs tell on
 * which side it lies, one of the two is enough.
 */
function chooseYear(
  { day, tense }: Said,
  inYear: (year: number) => string | undefined,
  certain = false,
): number | undefined {
  const own = yearOf(day);
  const candidates = [own - 1, own, own + 1].flatMap((year) => {
    const at = inYear(year);
    return at === undefined ? [] : [{ year, distance: daysBetween(day, at) }];
  });
  const nearest = candidates.toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance))[0];
  if (!nearest) return undefined;
  // A weekday fits one year in six or so: it decides between neighbours.
  if (certain) return nearest.year;
  if (tense === undefined) return nearest.year === own ? own : undefined;
  const onSide = candidates.filter(({ distance }) => (tense === 'past' ? distance <= 0 : distance >= 0));
  const chosen = onSide.toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance))[0];
  return chosen && (chosen.year === own || chosen === nearest) ? chosen.year : undefined;
}

function resolveWeekday(weekday: number, modifier: Modifier | undefined, said: Said): string | undefined {
  const { day, tense, spoken } = said;
  const own = weekdayOf(day);
  const before = addDays(day, -((own - weekday + 7) % 7 || 7));
  const after = addDays(day, (weekday - own + 7) % 7 || 7);
  const thisWeek = addDays(day, weekday - own);
  switch (modifier) {
    case 'past':
      return before;
    case 'coming':
      return after;
    // For some it is the nearest one, for others that of the other week: certain where these are the same.
    case 'last':
      return before < addDays(day, 1 - own) && own !== 7 ? before : undefined;
    case 'next':
      return after > addDays(day, 7 - own) && own !== 7 && weekday !== 7 ? after : undefined;
    case 'this':
      return own !== 7 && weekday !== own ? thisWeek : undefined;
    case undefined:
      if (weekday === own) return spoken || tense === 'future' ? undefined : day;
      if (tense === undefined) return undefined;
      return tense === 'past' ? before : after;
  }
}

function resolveUnit(unit: 'week' | 'month' | 'year', by: number, day: string): string | undefined {
  if (unit === 'year') return makeYear(yearOf(day) + by);
  if (unit === 'month') return addMonths(day, by);
  // On a Sunday nobody knows whether the week ends or begins.
  if (weekdayOf(day) === 7) return undefined;
  const monday = addDays(day, 1 - weekdayOf(day) + 7 * by);
  return `${monday}/${addDays(monday, 6)}`;
}

/** About so long ago, in the unit that is named; days are exact, and so is “a year ago today”. */
function resolveAgo({ unit, count, today }: Expression & { kind: 'ago' }, day: string): string | undefined {
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week') return `${addDays(day, 7 * count)}${today ? '' : '~'}`;
  if (today) {
    const exact = `${addMonths(day, unit === 'year' ? 12 * count : count)}${day.slice(7)}`;
    return isDay(exact) ? exact : undefined;
  }
  return unit === 'month' ? `${addMonths(day, count)}~` : `${makeYear(yearOf(day) + count)}~`;
}

/** One end is the day itself, the other is as exact as the unit that is named. */
function resolveSpan({ unit, count }: Expression & { kind: 'span' }, day: string): string {
  const other = farEnd(unit, count, day);
  return count < 0 ? `${other}/${day}` : `${day}/${other}`;
}

function farEnd(unit: 'day' | 'week' | 'month' | 'year', count: number, day: string): string {
  if (unit === 'year') return makeYear(yearOf(day) + count);
  if (unit === 'month') return addMonths(day, count);
  return addDays(day, unit === 'week' ? 7 * count : count);
}
