import type { Times } from '../../languages/times.ts';
import { isDay, makeDay, makeMonth, weekdayOf } from '../../days/calendar.ts';
import { ANY_MONTH, numberOfMonth } from '../../days/month-names.ts';
import { keepApart } from '../../text/taken-places.ts';
import type { DateRule, Expression, FoundExpression } from '../expression.ts';
import type { Tense } from '../tell-tense.ts';

type Groups = Partial<Record<string, string>>;

const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])`;
const YEAR = String.raw`(?:1[5-9]|20|21)\d{2}(?![\d%]|[,./]\d)`;
const [APART, END] = [String.raw`(?<![\p{L}\p{M}\d.,:/’'-])`, String.raw`(?![\p{L}\p{M}\d])`];

/** Finds words that name a time in a Spanish or French text, in order; none overlap. */
export function createTimeFinder(times: Times): (text: string) => FoundExpression[] {
  const rules = [calendarDays(times), months(times), years(times), weekdays(times), ...namedDays(times)];
  return (text) => keepApart(rules.flatMap((rule) => rule(text))).sort((a, b) => a.start - b.start);
}

/** What a sentence's verbs say of when its matter lies; nothing where they say both or neither. */
export function createTenseTeller({ past, future }: Times): (sentence: string) => Tense | undefined {
  const [isPast, isFuture] = [past, future].map((verbs) => new RegExp(`${APART}(?:${verbs})${END}`, 'iu'));
  return (sentence) => {
    const [was, will] = [isPast?.test(sentence), isFuture?.test(sentence)];
    return was === will ? undefined : was ? 'past' : 'future';
  };
}

const ruleOf =
  (pattern: string, read: (groups: Groups) => Expression | undefined): DateRule =>
  (text) =>
    [...text.matchAll(new RegExp(pattern, 'giu'))].flatMap((match) => {
      const lead = match.groups?.['lead']?.length ?? 0;
      const expression = read(match.groups ?? {});
      return expression ? [{ start: match.index + lead, end: match.index + match[0].length, expression }] : [];
    });

/** `martes 5 de mayo de 2021`, `le 1er mai 2021`, `del 5 al 7 de mayo`; the day that a battle or a street is named for is of no known year. */
function calendarDays({ weekdays, ordinal, until, ofMonth, ofYear, namedFor }: Times): DateRule {
  const number = (name: string) => String.raw`(?<${name}>${DAY})(?:${ordinal})?`;
  const pattern = String.raw`${APART}(?:(?<lead>(?<event>(?:${namedFor})\s)))?(?:(?<weekday>${weekdays.join('|')}),?\s)?${number('day')}(?:(?:${until})${number('last')})?${ofMonth}(?<month>${ANY_MONTH})(?:${ofYear}(?<year>${YEAR}))?${END}`;
  return ruleOf(pattern, ({ weekday, day = '', last, month: name = '', year, event }) => {
    const month = numberOfMonth(name);
    if (month === undefined) return undefined;
    const named = weekday === undefined ? {} : { weekday: weekdays.indexOf(weekday.toLowerCase()) + 1 };
    if (year === undefined) {
      if (!isDay(makeDay(2000, month, Number(day)))) return undefined;
      if (event !== undefined) return { kind: 'vague' };
      return {
        kind: 'yearless',
        month,
        day: Number(day),
        ...named,
        ...(last && { until: { month, day: Number(last) } }),
      };
    }
    const first = makeDay(Number(year), month, Number(day));
    const end = last === undefined ? first : makeDay(Number(year), month, Number(last));
    if (!isDay(first) || !isDay(end) || end < first) return undefined;
    if (named.weekday !== undefined && weekdayOf(first) !== named.weekday) return { kind: 'vague' };
    return { kind: 'absolute', edtf: end === first ? first : `${first}/${end}` };
  });
}

/** `mayo de 2021`, `mai 2021` */
const months = ({ ofYear }: Times): DateRule =>
  ruleOf(String.raw`${APART}(?<month>${ANY_MONTH})${ofYear}(?<year>${YEAR})${END}`, ({ month: name = '', year }) => {
    const month = numberOfMonth(name);
    return month === undefined ? undefined : { kind: 'absolute', edtf: makeMonth(Number(year), month) };
  });

/** `en 2019` */
const years = ({ yearLead, behindYear }: Times): DateRule =>
  ruleOf(
    String.raw`${APART}(?<lead>(?:${yearLead})\s)(?<year>${YEAR})(?=\s?(?:[^\s\p{L}\p{N}-]|$)|\s(?:${behindYear})(?!\p{L}))`,
    ({ year = '' }) => ({
      kind: 'absolute',
      edtf: year,
    }),
  );

/** `el martes`, `mardi dernier`; `los martes` and `le mardi` are as many days as there are weeks. */
function weekdays({ weekdays: names, one, isOneBare, last, next }: Times): DateRule {
  const bare = isOneBare ? String.raw`(?<!(?:le|les|chaque|tous\sles|du|au)\s)` : '(?!)';
  const pattern = String.raw`${APART}(?:(?:(?<before>${last.before})|(?<ahead>${next.before})|(?<one>${one}))\s|${bare})(?<weekday>${names.join('|')})(?:\s(?:(?<past>${last.behind})|(?<coming>${next.behind})))?${END}(?!\s\d)`;
  return ruleOf(pattern, ({ weekday = '', before, past, ahead, coming }) => {
    const number = names.indexOf(weekday.toLowerCase()) + 1;
    const modifier = (before ?? past) ? 'past' : (ahead ?? coming) ? 'next' : undefined;
    return { kind: 'weekday', weekday: number, ...(modifier && { modifier }) };
  });
}

const namedDays = ({ days }: Times): DateRule[] =>
  days.map(([words, offset]) => ruleOf(String.raw`${APART}(?:${words})${END}`, () => ({ kind: 'day', days: offset })));
