const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const numbers = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
]; // prettier-ignore

/** Parts of regular expressions. Months and weekdays have their capital: `may` and `march` are verbs. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
export const ORDINAL = '(?:st|nd|rd|th)';
/** A year that stands alone; longer numbers and decades are none. */
export const YEAR = '(?:1[5-9]|20|21)\\d{2}(?![\\d%]|[,./]\\d|s\\b|’s\\b)';
export const COUNT = `(?:\\d{1,3}|${['an?', ...numbers.slice(1), 'thirty', 'forty', 'fifty'].join('|')})`;

export const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

export const weekdayNumber = (name: string): number => weekdays.indexOf(name.toLowerCase()) + 1;

/** `COUNT` as a number. */
export function readCount(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower);
  if (/^an?$/.test(lower)) return 1;
  const tens = ['thirty', 'forty', 'fifty'].indexOf(lower);
  return tens === -1 ? numbers.indexOf(lower) : 30 + tens * 10;
}
