const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** `November 17, 1999`, `Nov. 17th, 1999`. */
const MONTH_FIRST = new RegExp(`\\b${MONTH} ${DAY},? (\\d{4})\\b`, 'i');
/** `17 November 1999`. */
const DAY_FIRST = new RegExp(`\\b${DAY} (?:of )?${MONTH},? (\\d{4})\\b`, 'i');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;

const pad = (value: number | string): string => String(value).padStart(2, '0');

function toIso(year: string, month: string, day: string): string | undefined {
  const number = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1;
  const date = `${year}-${pad(number)}-${pad(day)}`;
  return isDay(date) ? date : undefined;
}

/** True for a day of the calendar: `1999-02-30` is none. */
export function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

/** The first complete date in a text, as `YYYY-MM-DD`, with the words that say it. */
export function findDate(text: string): { date: string; exact: string } | undefined {
  const iso = ISO.exec(text);
  if (iso && isDay(iso[0])) return { date: iso[0], exact: iso[0] };
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    const [exact, month = '', day = '', year = ''] = monthFirst;
    const date = toIso(year, month, day);
    if (date !== undefined) return { date, exact };
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [exact, day = '', month = '', year = ''] = dayFirst;
    const date = toIso(year, month, day);
    if (date !== undefined) return { date, exact };
  }
  return undefined;
}

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})$/;

/** A time as front matter has it → ISO 8601 with offset; undefined where the offset or the form is missing. */
export function parseTimestamp(value: string): string | undefined {
  const match = TIMESTAMP.exec(value.trim());
  if (!match) return undefined;
  const [, day = '', time = '', zone = ''] = match;
  const seconds = time.length === 5 ? `${time}:00` : time;
  const offset = zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const iso = `${day}T${seconds}${offset}`;
  return isDay(day) && !Number.isNaN(Date.parse(iso)) ? iso : undefined;
}
