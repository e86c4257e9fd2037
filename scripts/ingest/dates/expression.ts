export type Unit = 'day' | 'week' | 'month' | 'year';
/** `last`, `this`, `next` as printed; `past` and `coming` for “this past …” and “this coming …”. */
export type Modifier = 'last' | 'this' | 'next' | 'past' | 'coming';

/** What words say of a time, before anybody asks when they were said. Months and weekdays as in `calendar.ts`. */
export type Expression =
  | { kind: 'absolute'; edtf: string }
  /** A day of an unnamed year; `until` is the last day where it is a stretch of them. */
  | { kind: 'yearless'; month: number; day: number; until?: { month: number; day: number }; weekday?: number }
  | { kind: 'month'; month: number; modifier?: Modifier }
  /** “May of last year”. */
  | { kind: 'month-of-year'; month: number; years: number }
  /** “the last Friday in June”: `nth` is 0 for the last. */
  | { kind: 'ordinal-weekday'; nth: number; weekday: number; month: number }
  | { kind: 'weekday'; weekday: number; modifier?: Modifier }
  | { kind: 'day'; days: number }
  /** “this week”, “next year”. */
  | { kind: 'unit'; unit: Exclude<Unit, 'day'>; by: number }
  /** “two years ago” is −2. */
  | { kind: 'ago'; unit: Unit; count: number; today: boolean }
  /** “over the past three months” is −3. */
  | { kind: 'span'; unit: Unit; count: number }
  /** Words that name no certain time, whoever says them and when. */
  | { kind: 'vague' };

export interface FoundExpression {
  start: number;
  end: number;
  expression: Expression;
}

/** Finds one sort of words that name a time. Earlier rules of the list win where two find the same words. */
export type DateRule = (text: string) => FoundExpression[];
