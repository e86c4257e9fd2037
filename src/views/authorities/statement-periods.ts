import type { Archive } from '../../archive/archive.ts';
import type { Said } from '../../archive/places-of-entities.ts';
import { dayOf } from '../../record/day-of.ts';
import { parseEdtf } from '../../record/edtf.ts';
import { authorityWords as words } from '#words/authorities.ts';
import { formatNumber } from '#words/parts/language.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';

/** Statements over time: a column for each month, quarter or year. */
export interface PeriodPicture {
  heading: string;
  columns: PeriodColumn[];
  /** Most in one column. */
  most: number;
  /** For those who don't see it. */
  label: string;
  /** Statements of documents whose date leaves the period open. */
  undated?: string;
}

interface PeriodColumn {
  count: number;
  /** Of these, in words of the speaker's own. */
  own: number;
  /** Where a year begins, if there is room to say so: `2021`. */
  year?: string | undefined;
}

const each = ['month', 'quarter', 'year'] as const;
type Period = (typeof each)[number];

/** More columns than these would be too thin. */
const mostColumns = 24;

/** Nothing where all are of one period. */
export function drawPeriods(said: readonly Said[], archive: Archive): PeriodPicture | undefined {
  const days = said.map((one) => ({ said: one, ...periodBounds(one.document, archive) }));
  for (const period of each) {
    const picture = drawBy(period, days);
    if (picture && (picture.columns.length <= mostColumns || period === 'year')) return picture;
  }
  return undefined;
}

interface Dated {
  said: Said;
  earliest?: string | undefined;
  latest?: string | undefined;
}

function periodBounds(document: string, archive: Archive): Omit<Dated, 'said'> {
  const summary = archive.document(document);
  const { earliest, latest } = parseEdtf((summary && dayOf(summary)?.value) ?? '') ?? {};
  return { earliest, latest };
}

function drawBy(period: Period, dated: readonly Dated[]): PeriodPicture | undefined {
  const numbered = dated.map(({ said, earliest, latest }) => {
    const [first, last] = [numberOf(period, earliest), numberOf(period, latest)];
    return { said, at: first === last ? first : undefined };
  });
  const known = numbered.flatMap(({ at }) => (at === undefined ? [] : [at]));
  if (known.length === 0) return undefined;
  const [from, to] = [Math.min(...known), Math.max(...known)];
  if (from === to) return undefined;
  const years = nameYears(from, to, perYear[period]);
  const columns = Array.from({ length: to - from + 1 }, (_, index): PeriodColumn => {
    const at = from + index;
    const here = numbered.filter((one) => one.at === at);
    return {
      count: here.length,
      own: here.filter(({ said }) => said.quote.mode !== 'reported').length,
      ...(years.has(at) && { year: years.get(at) }),
    };
  });
  const most = Math.max(...columns.map(({ count }) => count));
  const fullest = from + columns.findIndex(({ count }) => count === most);
  const undated = numbered.length - known.length;
  return {
    heading: words.byPeriod[period],
    columns,
    most,
    label: words.periodLabel(
      words.byPeriod[period],
      nameOf(period, from),
      nameOf(period, to),
      nameOf(period, fullest),
      most,
    ),
    ...(undated > 0 && { undated: formatNumber(undated) }),
  };
}

/** The share of the picture's width that a year's number takes. */
const numberWide = 0.1;

/** The years that stand below columns: the first, and each other one that begins where the number before it has ended. */
function nameYears(from: number, to: number, size: number): ReadonlyMap<number, string> {
  const years = new Map<number, string>();
  let free = from;
  for (let at = from; at <= to; at += 1) {
    if ((at > from && at % size !== 0) || at < free) continue;
    years.set(at, String(Math.floor(at / size)));
    free = at + (to - from + 1) * numberWide;
  }
  return years;
}

const perYear: Record<Period, number> = { month: 12, quarter: 4, year: 1 };

/** The period that a day lies in, counted from the year 0. */
function numberOf(period: Period, day: string | undefined): number | undefined {
  const [year, month] = (day ?? '').split('-').map(Number);
  if (!year || (period !== 'year' && !month)) return undefined;
  return year * perYear[period] + Math.floor((((month ?? 1) - 1) * perYear[period]) / 12);
}

function nameOf(period: Period, at: number): string {
  const size = perYear[period];
  const year = String(Math.floor(at / size));
  if (period === 'year') return year;
  return period === 'quarter'
    ? words.quarter((at % size) + 1, year)
    : formatEdtf(`${year}-${String((at % size) + 1).padStart(2, '0')}`);
}
