import { makeMonth } from '../../days/calendar.ts';
import type { DateRule, Expression } from '../expression.ts';
import { MONTH, monthNumber, YEAR } from '../vocabulary.ts';
import { readModifier } from './read-modifier.ts';

/** `May 1999`, `May of last year`. */
const withYear = new RegExp(
  `\\b(?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR})| of (?<which>this|last|next) year\\b)`,
  'g',
);
/** `1999-05`; `2011-12` and `2011/12` may be two years. */
const inNumbers = /(?<![\d/-])(?<year>(?:1[5-9]|20|21)\d\d)-(?<month>0[1-9]|1[0-2])(?![\d/-]|\.\d)/g;
/** `in July`, `Last June`: a month alone has a small word before it that only times have. */
const alone = new RegExp(
  `\\b(?:(?<modifier>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) |(?<lead>(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]hrough|[Ee]arly|[Ll]ate)(?: early| late| mid)?[ -]|[Mm]id-))(?<month>${MONTH})(?! \\d|['’]s|[-–]| [A-Z]|\\p{L})`,
  'gu',
);

const isTwoYears = (year: string, month: string): boolean => Number(month) === (Number(year) + 1) % 100;

export const findMonths: DateRule = (text) => [
  ...[...text.matchAll(inNumbers)].flatMap((match) => {
    const { year = '', month = '' } = match.groups ?? {};
    const expression: Expression = { kind: 'absolute', edtf: makeMonth(Number(year), Number(month)) };
    return isTwoYears(year, month) ? [] : [{ start: match.index, end: match.index + match[0].length, expression }];
  }),
  ...[...text.matchAll(withYear)].map((match) => {
    const { month = '', year, which } = match.groups ?? {};
    const number = monthNumber(month);
    const expression: Expression = year
      ? { kind: 'absolute', edtf: makeMonth(Number(year), number) }
      : { kind: 'month-of-year', month: number, years: ['last', 'this', 'next'].indexOf(which ?? '') - 1 };
    return { start: match.index, end: match.index + match[0].length, expression };
  }),
  ...[...text.matchAll(alone)].map((match) => {
    const { month = '', modifier, lead = '' } = match.groups ?? {};
    return {
      start: match.index + lead.length,
      end: match.index + match[0].length,
      expression: { kind: 'month', month: monthNumber(month), ...readModifier(modifier) } as const,
    };
  }),
];
