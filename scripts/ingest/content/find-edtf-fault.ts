import { parse, type ParsedEdtf } from 'edtf';

/** A year, a month or a day, perhaps uncertain; one that is open or not known; and what is between two. */
const one = String.raw`[~?%]?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?[~?%]?`;
const readable = new RegExp(`^(?:${one}|(?:${one}|\\.\\.|)/(?:${one}|\\.\\.|)|\\[(?:${one})?\\.\\.(?:${one})?\\])$`);

/** A whole day, as most dates are: it needs no parser. */
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * What keeps `text` from being an EDTF date (ISO 8601-2, level 2) that pages can show, as the end of a sentence; nothing where it is
 * one. The parser knows the form only, so days that no calendar has and intervals that run backwards are found here.
 */
export function findEdtfFault(text: string): string | undefined {
  const day = DAY.exec(text);
  if (day && isInCalendar([Number(day[1]), Number(day[2]) - 1, Number(day[3])])) return undefined;
  let parsed: ParsedEdtf;
  try {
    parsed = parse(text, { level: 2 });
  } catch {
    return 'is not an EDTF date';
  }
  if (/T/.test(text)) return 'holds a time of day';
  if (!readable.test(text)) return 'is EDTF, but of a form that this archive does not read';
  const dates = listDates(parsed);
  if (!dates.every(isInCalendar)) return 'holds a day that the calendar does not have';
  return parsed.type === 'Interval' && runsBackwards(parsed) ? 'ends before it begins' : undefined;
}

function listDates({ type, values }: ParsedEdtf): number[][] {
  if (type === 'Date') return [values as number[]];
  return values.flat().flatMap((value) => (isParsed(value) ? listDates(value) : []));
}

function isParsed(value: unknown): value is ParsedEdtf {
  return typeof value === 'object' && value !== null && 'values' in value;
}

function isInCalendar([year, month, day]: number[]): boolean {
  if (year === undefined || month === undefined || day === undefined) return true;
  // setUTCFullYear takes years before 100 as they are, which the constructor does not.
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getUTCMonth() === month && date.getUTCDate() === day;
}

function runsBackwards({ values }: ParsedEdtf): boolean {
  const [start, end] = values.map((value) =>
    isParsed(value) && value.type === 'Date' ? (value.values as number[]) : [],
  );
  if (!start || !end) return false;
  for (const [index, value] of start.entries()) {
    const other = end[index];
    if (other === undefined || value < other) return false;
    if (value > other) return true;
  }
  return false;
}
