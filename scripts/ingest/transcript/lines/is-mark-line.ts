import { parseClock } from '../../days/read-clock.ts';

const BARE_CLOCK = /^[([]?\s?(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[01]\d[0-5]\d|2[0-3][0-5]\d)\s?[)\]]?$/;

/** A line that says what time it is: `10:15 A.M. EST`, `(1020)`, `[15:18]`. */
export const isClockLine = (text: string): boolean =>
  parseClock(text) !== undefined || (BARE_CLOCK.test(text) && /[:.([]/.test(text));

const PAGE =
  /^(?:[-–—[(]\s?)?(?:(?:page|pg|p|página|seite)\.?\s?\d{1,4}(?:\s?(?:of|\/|de|von)\s?\d{1,4})?|\d{1,4}\s(?:of|\/)\s\d{1,4})(?:\s?[-–—\])])?$|^[-–—]\s?\d{1,4}\s?[-–—]$/i;

/** A line that only numbers a page: `Page 2 of 4`, `- 3 -`. */
export const isPageLine = (text: string): boolean => PAGE.test(text);
