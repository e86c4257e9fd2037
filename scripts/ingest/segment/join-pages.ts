import { isCapitalLine } from '../text/label-lines.ts';
import { isPageLine, PAGE_NUMBER, RUNNING_HEAD } from '../text/page-line.ts';
import type { Line } from './split-chunks.ts';

/** So many lines stand between two pages at most, and none is wider than a page. */
const MOST = { lines: 4, characters: 120 };
/** A line that is cut by a page's end is as wide as a line of prose, in characters. */
const NARROWEST = 50;

const isNumber = (text: string): boolean => isPageLine(text) || /^\d{1,4}$/.test(text);

/** Ends within a sentence: a heading is shorter, and what introduces a list has its colon. */
const isOpen = ({ text }: Line): boolean => text.length >= NARROWEST && /[\p{L}\p{N},;\u2010\u00ad-]$/u.test(text);
const goesOn = ({ text }: Line): boolean => /^\p{Ll}/u.test(text) && !/^\p{L}[.)]\s/u.test(text);

/** Why a line between two pages is left out. */
function readPageLine(source: string, line: Line, counts: ReadonlyMap<string, number>): string | undefined {
  if (isNumber(line.text)) return PAGE_NUMBER;
  if (line.text.length > MOST.characters || /[.!?]$/.test(line.text)) return undefined;
  const isSpread = /\S\s{3,}\S/.test(source.slice(line.start, line.end));
  return isSpread || isCapitalLine(line.text) || (counts.get(line.text) ?? 0) > 1 ? RUNNING_HEAD : undefined;
}

/**
 * Stretches of lines, where a page ends within a paragraph: its halves are one, and the page's number and running heads between them
 * are left out. Where none of the lines between has a number by itself, they stay.
 */
export function joinPages(source: string, stretches: Line[][]): Line[][] {
  const counts = new Map<string, number>();
  for (const { text } of stretches.flat()) counts.set(text, (counts.get(text) ?? 0) + 1);
  const joined: Line[][] = [];
  for (let at = 0; at < stretches.length; at++) {
    const stretch = stretches[at] as Line[];
    const open = joined.at(-1);
    const between = isOpenStretch(open) ? linesBetween(source, stretches, at, counts) : [];
    const next = stretches[at + between.length];
    if (open && next?.[0] && between.some(({ text }) => isNumber(text)) && goesOn(next[0])) {
      open.push(...between, ...next);
      at += between.length;
    } else joined.push([...stretch]);
  }
  return joined;
}

const isOpenStretch = (stretch: Line[] | undefined): boolean => {
  const last = stretch?.at(-1);
  return last !== undefined && isOpen(last);
};

/** The lines from `at` on that stand between two pages, each a stretch by itself. */
function linesBetween(source: string, stretches: Line[][], at: number, counts: ReadonlyMap<string, number>): Line[] {
  const lines: Line[] = [];
  for (const [line, ...others] of stretches.slice(at, at + MOST.lines)) {
    const reason = line && others.length === 0 ? readPageLine(source, line, counts) : undefined;
    if (!line || reason === undefined) break;
    lines.push({ ...line, leftOut: reason });
  }
  return lines;
}
