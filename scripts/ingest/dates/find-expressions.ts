import { keepApart } from '../text/taken-places.ts';
import type { DateRule, FoundExpression } from './expression.ts';
import { findCalendarDays } from './rules/find-calendar-days.ts';
import { findMonths } from './rules/find-months.ts';
import { findNamedDays } from './rules/find-named-days.ts';
import { findOrdinalWeekdays } from './rules/find-ordinal-weekdays.ts';
import { findPeriods } from './rules/find-periods.ts';
import { findWeekdays } from './rules/find-weekdays.ts';
import { findYears } from './rules/find-years.ts';

/** The fuller form comes first: “Wednesday, May 5, 1999” holds a weekday, a month and a year too. */
const rules: readonly DateRule[] = [
  findOrdinalWeekdays,
  findCalendarDays,
  findMonths,
  findPeriods,
  findYears,
  findWeekdays,
  findNamedDays,
];

/** Whether a passage can name a time at all; most of the work goes into those that do not. */
const anySign =
  /\b(?:1[5-9]|20|21)\d\d\b|\d[-/]\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|day\b|night\b|morrow|morning|evening|noon|days|week|month|year/i;

/** All words of a text that name a time, in order; none overlap. */
export function findExpressions(text: string): FoundExpression[] {
  if (!anySign.test(text)) return [];
  return keepApart(rules.flatMap((rule) => [...rule(text)])).sort((a, b) => a.start - b.start);
}
