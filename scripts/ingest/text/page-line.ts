const PAGE =
  /^\[\[Page [A-Z]{0,2}\d{1,5}\]\]$|^(?:[-–—[(]\s?)?(?:(?:page|pg|p|página|seite)\.?\s?\d{1,4}(?:\s?(?:of|\/|de|von)\s?\d{1,4})?|\d{1,4}\s(?:of|\/)\s\d{1,4})(?:\s?[-–—\])])?$|^[-–—]\s?\d{1,4}\s?[-–—]$/i;

/** A line that only numbers a page: `Page 2 of 4`, `- 3 -`. */
export const isPageLine = (text: string): boolean => PAGE.test(text);

/** Why such a line is left out. */
export const PAGE_NUMBER = 'the number of a page';

/** Why a line is left out that is printed on many pages. */
export const RUNNING_HEAD = 'a line that stands on each page';
