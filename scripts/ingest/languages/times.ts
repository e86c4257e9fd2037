/** How a language names times, as patterns for the rules in `scripts/ingest/dates/romance/`. Names of months: `days/month-names.ts`. */
export interface Times {
  /** From Monday. */
  weekdays: readonly string[];
  /** Before a weekday that is one day, and not every one: `el`, `ce`. */
  one: string;
  /** Whether a weekday is one day without such a word. */
  isOneBare: boolean;
  /** `el pasado`, `mardi dernier`: of a weekday, before or behind it. */
  last: { before: string; behind: string };
  next: { before: string; behind: string };
  /** Between a day and its month, and between a month and its year. */
  ofMonth: string;
  ofYear: string;
  /** Behind the number of a day: `er`. */
  ordinal: string;
  /** Before a day that a battle, a street or an anniversary is named for: `batalla del`. */
  namedFor: string;
  /** Between the first and the last of several days: ` al `. */
  until: string;
  /** Words for days, counted from the day of the words. */
  days: readonly (readonly [words: string, offset: number])[];
  /** Before a year that stands alone, and words of a sentence that may go on behind it: other numbers count what stands there. */
  yearLead: string;
  behindYear: string;
  /** What verbs that tell of what was, and of what will be, look like. */
  past: string;
  future: string;
}
