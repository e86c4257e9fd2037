import { dayOfOrdinal } from '../../days/calendar.ts';
import type { DateRule, Expression } from '../expression.ts';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber, YEAR } from '../vocabulary.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/** `the last Friday in June`, `the first Monday of May 1999`. */
const pattern = new RegExp(
  `\\b(?:[Tt]he )?(?<which>[Ll]ast|${ordinals.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')}) (?<weekday>${WEEKDAY}) (?:in|of) (?<month>${MONTH})(?! \\d{1,2}\\b(?!\\d))(?:,? (?:of )?(?<year>${YEAR}))?`,
  'g',
);

/** A day by its place among the weekdays of a month. */
export const findOrdinalWeekdays: DateRule = (text) =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const { which = '', weekday = '', month = '', year } = match.groups ?? {};
    // “Every first Friday in June” is as many days as there are years.
    if (/\b(?:every|each|any)(?: the)? $/i.test(text.slice(Math.max(0, match.index - 12), match.index))) return [];
    const place = {
      nth: ordinals.indexOf(which.toLowerCase()) + 1,
      weekday: weekdayNumber(weekday),
      month: monthNumber(month),
    };
    const expression = read(place, year);
    return [{ start: match.index, end: match.index + match[0].length, expression }];
  });

function read(place: { nth: number; weekday: number; month: number }, year: string | undefined): Expression {
  if (year === undefined) return { kind: 'ordinal-weekday', ...place };
  const edtf = dayOfOrdinal(Number(year), place);
  return edtf === undefined ? { kind: 'vague' } : { kind: 'absolute', edtf };
}
