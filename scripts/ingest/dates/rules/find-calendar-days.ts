import { addDays, isDay, makeDay, weekdayOf } from '../../days/calendar.ts';
import type { DateRule, Expression } from '../expression.ts';
import { DAY, MONTH, monthNumber, ORDINAL, WEEKDAY, weekdayNumber, YEAR } from '../vocabulary.ts';

const LINK = '(?<link> ?[-–—] ?| to | through | and )';
const NO_COUNT = '(?![\\d%]|[.,:]\\d| (?:percent|million|billion|people|points|hours|minutes|miles)\\b)';

/** `Wednesday, May 5, 1999`, `May 5th and 6th`, `June 30 to July 2`. */
const monthFirst = `(?<month>${MONTH}) (?<day>${DAY})(?<suffix>${ORDINAL})?\\b(?:${LINK}(?:(?<month2>${MONTH}) )?(?<day2>${DAY})(?<suffix2>${ORDINAL})?(?!\\d))?${NO_COUNT}(?:,? (?<year>${YEAR}))?`;
/** `5 May 1999`, `the 4th of July`, `5–6 May 1999`. */
const dayFirst = `(?<![\\d.,:$-])(?<day>${DAY})(?<suffix>${ORDINAL})?(?:${LINK}(?<day2>${DAY})${ORDINAL}?)?(?<of> of)? (?<month>${MONTH})\\b(?! \\d{1,2}\\b)(?:,? (?<year>${YEAR}))?`;
const weekday = `(?:\\b(?<weekday>${WEEKDAY}),? (?:the )?)?`;

const patterns = [
  // With the time of day behind it, as programs write it.
  /\b(?<iso>\d{4}([-/])\d\d\2\d\d)(?:\b(?!\2)|T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)/g,
  new RegExp(`${weekday}\\b${monthFirst}`, 'g'),
  new RegExp(`${weekday}${dayFirst}`, 'g'),
];

type Groups = Partial<Record<string, string>>;

/** Days of the calendar, with or without their year. */
export const findCalendarDays: DateRule = (text) =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const groups: Groups = match.groups ?? {};
      const cut = withoutLooseTail(match[0], groups);
      const expression = cut && readDays(cut.groups);
      return expression ? [{ start: match.index, end: match.index + cut.words.length, expression }] : [];
    }),
  );

/** “May 5 and 20 others” is one day: a second one after “and” has its ordinal, its month or a year behind it. */
function withoutLooseTail(words: string, groups: Groups): { words: string; groups: Groups } | undefined {
  const { link, suffix2, month2, year, of, suffix, month = '', iso, day2 } = groups;
  if (iso !== undefined) return { words, groups };
  // Modal verbs and parades: “20 May”, “10 March …” need a year or an “of”.
  const dayFirst = words.search(/\d/) < words.indexOf(month);
  if (dayFirst && !year && !of && !(suffix && month.length > 4)) return undefined;
  if (link !== ' and ' || suffix2 || month2 || year || dayFirst) return { words, groups };
  const tail = `${link}${day2 ?? ''}`;
  return { words: words.slice(0, -tail.length), groups: { ...groups, day2: undefined, link: undefined } };
}

function readDays({
  iso,
  month = '',
  day = '',
  month2,
  day2,
  link,
  year,
  weekday: name,
}: Groups): Expression | undefined {
  if (iso !== undefined) {
    const day = iso.replaceAll('/', '-');
    return isDay(day) ? { kind: 'absolute', edtf: day } : undefined;
  }
  const from = { month: monthNumber(month), day: Number(day) };
  const until =
    day2 === undefined ? undefined : { month: month2 ? monthNumber(month2) : from.month, day: Number(day2) };
  const named = name === undefined ? {} : { weekday: weekdayNumber(name) };
  if (year === undefined) {
    // 2000 is a leap year, so that 29 February is a day.
    if (!isDay(makeDay(2000, from.month, from.day))) return undefined;
    if (until && (link === ' and ' || !isDay(makeDay(2000, until.month, until.day)))) {
      return isPair(from, until) ? { kind: 'yearless', ...from, until, ...named } : { kind: 'vague' };
    }
    return { kind: 'yearless', ...from, ...(until && { until }), ...named };
  }
  // The year stands behind the last day: “Dec. 30 to Jan. 2, 2000” begins in the year before.
  const turns = until !== undefined && until.month < from.month;
  const first = makeDay(Number(year) - Number(turns), from.month, from.day);
  if (!isDay(first)) return undefined;
  if (named.weekday !== undefined && weekdayOf(first) !== named.weekday) return { kind: 'vague' };
  if (!until) return { kind: 'absolute', edtf: first };
  const last = makeDay(Number(year), until.month, until.day);
  if (!isDay(last) || last <= first) return { kind: 'vague' };
  // Two days that do not follow each other are not the time between them.
  const apart = link === ' and ' && addDays(first, 1) !== last;
  return { kind: 'absolute', edtf: apart ? `{${first},${last}}` : `${first}/${last}` };
}

const isPair = (from: { month: number; day: number }, until: { month: number; day: number }): boolean =>
  from.month === until.month && from.day + 1 === until.day;
