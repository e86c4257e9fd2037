import { isDay, makeDay, makeMonth, makeYear } from './calendar.ts';
import { ANY_MONTH, numberOfMonth } from './month-names.ts';

type Groups = Partial<Record<string, string>>;

interface Form {
  pattern: RegExp;
  read: (groups: Groups) => string | undefined;
}

const ORDINAL = '(?:st|nd|rd|th|er|[ºª°.])?';
const OF = '(?: (?:of|de|del|di)| )? ?';
const DAY = `(?<day>\\d{1,2})${ORDINAL}`;
const MONTH = `(?<month>${ANY_MONTH})`;
const YEAR = '(?<year>[12]\\d{3})';

const day = ({ year = '', month = '', day: date = '' }: Groups): string | undefined => {
  const number = /^\d/.test(month) ? Number(month) : numberOfMonth(month);
  const written = number === undefined ? '' : makeDay(Number(year), number, Number(date));
  return isDay(written) ? written : undefined;
};

const month = ({ year = '', month: name = '' }: Groups): string | undefined => {
  const number = /^\d/.test(name) ? Number(name) : numberOfMonth(name);
  return number === undefined || number < 1 || number > 12 ? undefined : makeMonth(Number(year), number);
};

/** `13/5/1999` and `5/13/1999` are one day; `6/5/1999` is one of two, and with full stops the day comes first. */
function readNumbers({ one = '', mark = '', two = '', year = '' }: Groups): string | undefined {
  const [a, b] = [Number(one), Number(two)];
  if (mark === '.' || a > 12 || a === b) return day({ year, month: two, day: one });
  return b > 12 ? day({ year, month: one, day: two }) : undefined;
}

/** `2011/12` is a month or two years. */
const isTwoYears = ({ year = '', mark, month: number = '' }: Groups): boolean =>
  mark === '/' && Number(number) === (Number(year) + 1) % 100;

const days: readonly Form[] = [
  { pattern: new RegExp(`${YEAR}(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})`, 'u'), read: day },
  { pattern: new RegExp(`${YEAR}(?<month>\\d{2})(?<day>\\d{2})`, 'u'), read: day },
  { pattern: new RegExp(`(?<one>\\d{1,2})(?<mark>[-/.])(?<two>\\d{1,2})\\k<mark>${YEAR}`, 'u'), read: readNumbers },
  { pattern: new RegExp(`${MONTH} ${DAY},? ${YEAR}`, 'iu'), read: day },
  { pattern: new RegExp(`${DAY}${OF}${MONTH},?${OF}${YEAR}`, 'iu'), read: day },
  { pattern: new RegExp(`${DAY}-${MONTH}-${YEAR}`, 'iu'), read: day },
  { pattern: new RegExp(`${MONTH}-${DAY}-${YEAR}`, 'iu'), read: day },
  { pattern: new RegExp(`${YEAR} ${MONTH} ${DAY}`, 'iu'), read: day },
  { pattern: new RegExp(`${YEAR}年(?<month>\\d{1,2})月(?<day>\\d{1,2})日`, 'u'), read: day },
];

const months: readonly Form[] = [
  {
    pattern: new RegExp(`${YEAR}(?<mark>[-/])(?<month>\\d{1,2})`, 'u'),
    read: (groups) => (isTwoYears(groups) ? undefined : month(groups)),
  },
  { pattern: new RegExp(`${MONTH},?${OF}${YEAR}`, 'iu'), read: month },
  { pattern: new RegExp(`${YEAR} ${MONTH}`, 'iu'), read: month },
];

const years: readonly Form[] = [{ pattern: new RegExp(YEAR, 'u'), read: ({ year = '' }) => makeYear(Number(year)) }];

const whole = ({ pattern, read }: Form): Form => ({
  pattern: new RegExp(`^(?:${pattern.source})$`, pattern.flags),
  read,
});
const within = ({ pattern, read }: Form): Form => ({
  pattern: new RegExp(`(?<![\\p{L}\\d/.-])(?:${pattern.source})(?![\\p{L}\\d/-])`, pattern.flags),
  read,
});

const wholeForms = [...days, ...months, ...years].map(whole);
const formsWithin = [...days, ...months].map(within);

/** A text that says a day, a month or a year, and nothing else → EDTF. */
export function readWrittenDay(text: string): string | undefined {
  for (const { pattern, read } of wholeForms) {
    const match = pattern.exec(text);
    if (match) return read(match.groups ?? {});
  }
  return undefined;
}

/** The first day in a text, or else the first month with its year, and the words that say it. */
export function findWrittenDay(text: string): { date: string; exact: string } | undefined {
  if (!/\d/.test(text)) return undefined;
  for (const { pattern, read } of formsWithin) {
    const match = pattern.exec(text);
    const date = match ? read(match.groups ?? {}) : undefined;
    if (match && date !== undefined) return { date, exact: match[0] };
  }
  return undefined;
}
