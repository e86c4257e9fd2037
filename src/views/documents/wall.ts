import type { Archive } from '../../archive/archive.ts';
import type { DocumentSummary } from '../../record/document.ts';
import { stripLegend, type LegendEntry } from '../../parts/strip.ts';
import { monthName } from '#words/parts/dates.ts';
import { formatNumber } from '#words/parts/language.ts';
import { wallWords as words } from '#words/documents-wall.ts';
import { documentsPath, listViewPath } from '../../paths.ts';
import { listedPath, unknownYear } from './document-views.ts';
import { monthPicture, type MonthPicture } from './month-picture.ts';
import { wallBar, type WallBar } from './wall-bar.ts';
import { edtfOfMonth, monthOf, monthOfYear, yearOfMonth, type MonthNumber } from './wall-month.ts';
import { scaleWords, wallScale, type WallScale } from './wall-scale.ts';

/** All documents on time, a row a month, each as long as its words. */
export interface DocumentWall {
  /** `titles`: a line each; `bars`: as many as fit beside each other; `months`: each month one picture and one link. */
  form: 'titles' | 'bars' | 'months';
  coverage: string;
  scale: { words: string; width: number; cut?: string };
  jumps: YearJump[];
  years: WallYear[];
  /** What has no place in a month. */
  undated?: WallRow;
  legend: LegendEntry[];
}

interface YearJump {
  year: string;
  href: string;
  count: string;
  /** For each month from 0 to 1, beside the fullest of all. */
  months: number[];
}

interface WallYear {
  id: string;
  year: string;
  rows: WallRow[];
}

export interface WallRow {
  label: string;
  count: string;
  /** The list of its documents, where there is one. */
  href?: string;
  /** Before it: how long no document was. */
  gap?: { says: string; months: number };
  bars: WallBar[];
  picture?: MonthPicture;
}

const mostTitles = 12;
const mostBars = 400;
/** Shorter times without a document are seen in the years' pictures. */
const leastGap = 4;

export function documentWall(archive: Archive): DocumentWall {
  const { documents } = archive;
  const form = documents.length <= mostTitles ? 'titles' : documents.length <= mostBars ? 'bars' : 'months';
  const scale = wallScale(documents, form);
  const byMonth = Map.groupBy(documents, monthOf);
  const known = [...byMonth.keys()].filter((month) => month !== undefined).sort((a, b) => a - b);
  const rowOf = (label: string, own: readonly DocumentSummary[]) => wallRow({ label, own, form, scale }, archive);
  const rows = known.map((month, at) => ({
    month,
    row: {
      ...rowOf(monthName(monthOfYear(month)), byMonth.get(month) ?? []),
      ...listOf(month, form, archive),
      ...gapBefore(month, known[at - 1]),
    },
  }));
  const others = byMonth.get(undefined);
  const undated = others && { ...rowOf(words.undated, others), ...listOf(undefined, form, archive) };
  const bars = [...rows.map(({ row }) => row), ...(undated ? [undated] : [])].flatMap((row) => row.bars);
  return {
    form,
    coverage: words.coverage(documents.length, form === 'titles'),
    scale: {
      words: words.words(scaleWords(scale)),
      width: Math.round((scaleWords(scale) / scale.full) * 100),
      ...(scale.cuts && { cut: words.cut(formatNumber(scale.full)) }),
    },
    jumps: yearJumps(byMonth),
    years: [...Map.groupBy(rows, ({ month }) => yearOfMonth(month))].map(([year, own]) => ({
      id: yearId(year),
      year: String(year),
      rows: own.map(({ row }) => row),
    })),
    ...(undated && { undated }),
    legend: form === 'months' ? monthLegend : stripLegend(bars.map(({ own, strip }) => own ?? strip)),
  };
}

/** In pictures of months kinds alone are told apart. */
const monthLegend: LegendEntry[] = [
  { sign: 'speech', label: words.transcript },
  { sign: 'paragraph', label: words.other },
];

interface RowPlan extends Pick<DocumentWall, 'form'> {
  label: string;
  own: readonly DocumentSummary[];
  scale: WallScale;
}

function wallRow({ label, own, form, scale }: RowPlan, archive: Archive): WallRow {
  return {
    label,
    count: formatNumber(own.length),
    bars: form === 'months' ? [] : own.map((document) => wallBar(document, scale, archive, form)),
    ...(form === 'months' && { picture: monthPicture(own, scale) }),
  };
}

const yearId = (year: number): string => `y${String(year)}`;

/** The list of a month's documents: what stands on a picture has to be found by it. Where the month has none, that of its year, or all by title. */
function listOf(month: MonthNumber | undefined, form: DocumentWall['form'], archive: Archive): { href?: string } {
  const own = month === undefined ? undefined : listedPath(archive, 'month', edtfOfMonth(month));
  if (own !== undefined || form !== 'months') return own === undefined ? {} : { href: own };
  const year = month === undefined ? unknownYear : String(yearOfMonth(month));
  return { href: listedPath(archive, 'year', year) ?? listViewPath(documentsPath(), { id: 'title' }) };
}

function gapBefore(month: MonthNumber, before: MonthNumber | undefined): Pick<WallRow, 'gap'> {
  const months = before === undefined ? 0 : month - before - 1;
  return months < leastGap ? {} : { gap: { says: words.gap(months), months } };
}

/** More years than these are seen by scrolling. */
const mostJumps = 12;

function yearJumps(byMonth: ReadonlyMap<MonthNumber | undefined, readonly DocumentSummary[]>): YearJump[] {
  const known = [...byMonth].flatMap(([month, own]) => (month === undefined ? [] : [{ month, count: own.length }]));
  const most = Math.max(1, ...known.map(({ count }) => count));
  const years = [...Map.groupBy(known, ({ month }) => yearOfMonth(month))].sort(([a], [b]) => a - b);
  if (years.length < 2 || years.length > mostJumps) return [];
  return years.map(([year, own]) => ({
    year: String(year),
    href: `#${yearId(year)}`,
    count: formatNumber(own.reduce((sum, { count }) => sum + count, 0)),
    months: Array.from(
      { length: 12 },
      (_, at) => (own.find(({ month }) => monthOfYear(month) === at + 1)?.count ?? 0) / most,
    ),
  }));
}
