/** A day, a month or a year. */
export interface DateUnit {
  year: number;
  month?: number;
  day?: number;
}

/** The days that an EDTF value allows: from the earliest to the latest, each `YYYY-MM-DD`. Open where nothing is known. */
export interface DateBounds {
  earliest?: string;
  latest?: string;
  /** `set`: one day within the bounds. `interval`: all of them. */
  kind: 'single' | 'interval' | 'set';
  about: boolean;
}

/** Reads the forms that the records use; `undefined` for any other. */
export function parseEdtf(edtf: string): DateBounds | undefined {
  const about = /[~?%]/.test(edtf);
  const plain = edtf.replace(/[~?%]/g, '');
  const set = /^\[([^.]*)\.\.([^.]*)\]$/.exec(plain);
  if (set) return bounds(set[1] ?? '', set[2] ?? '', 'set', about);
  const interval = /^([^/]*)\/([^/]*)$/.exec(plain);
  if (interval) return bounds(interval[1] ?? '', interval[2] ?? '', 'interval', about);
  return bounds(plain, plain, 'single', about);
}

function bounds(from: string, to: string, kind: DateBounds['kind'], about: boolean): DateBounds | undefined {
  const first = isOpen(from) ? undefined : parseUnit(from);
  const last = isOpen(to) ? undefined : parseUnit(to);
  if ((!first && !isOpen(from)) || (!last && !isOpen(to)) || (!first && !last)) return undefined;
  return {
    kind,
    about,
    ...(first && { earliest: day(first.year, first.month ?? 1, first.day ?? 1) }),
    ...(last && { latest: day(last.year, last.month ?? 12, last.day ?? lastDayOf(last)) }),
  };
}

const isOpen = (text: string) => text === '' || text === '..';

/** `1999`, `1999-05`, `1999-05-06`; nothing for any other form. */
export function parseUnit(text: string): DateUnit | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(text);
  if (!match) return undefined;
  return {
    year: Number(match[1]),
    ...(match[2] && { month: Number(match[2]) }),
    ...(match[3] && { day: Number(match[3]) }),
  };
}

const day = (year: number, month: number, date: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

const lastDayOf = ({ year, month }: DateUnit) => new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate();

/** Orders by what is known: a day before which something happened comes just before the things of that day. */
export function sortKey(edtf: string | undefined): string {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  if (!parsed) return '9999';
  if (!parsed.earliest) return `${parsed.latest ?? ''}-0`;
  return `${parsed.earliest}-${parsed.latest === parsed.earliest ? 1 : 2}`;
}

/** The year that a value lies in, by the bound that is known. */
export function yearOf(edtf: string): string | undefined {
  const parsed = parseEdtf(edtf);
  return (parsed?.earliest ?? parsed?.latest)?.slice(0, 4);
}
