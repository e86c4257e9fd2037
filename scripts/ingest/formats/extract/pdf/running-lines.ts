import { isPageLine, PAGE_NUMBER, RUNNING_HEAD } from '../../../text/page-line.ts';
import type { Page, PageLine } from './page.ts';
import { BETWEEN_CELLS } from './read-page-lines.ts';

/** So many lines from the top and from the foot of a page may be its head and foot. */
const DEEPEST = 3;
/** Of a page's height, from either end. */
const MARGIN = 0.14;
/** In sizes of the letters, from one line to the next. */
const GAP = 1.6;
/** Of the pages, on how many a line must stand. Many documents have one head on left pages and another on right ones. */
const SHARE = 0.3;
/** Lines that stand at one place on so many pages are no text, however many there are and however close the text is. */
const REPEATED = { deepest: 8, margin: 0.2, share: 0.5, pages: 3 };
const NUMBER = /^[-–—[(\s]*(\d{1,4})[-–—\])\s]*$/;

/** The lines that stand on each page or number it, and why they are no part of the text. */
export function findRunningLines(pages: readonly Page[]): Map<PageLine, string> {
  const found = new Map<PageLine, string>();
  const margins = pages.map((page) => ({ page, lines: linesInMargins(page) }));
  const offsets = countBy(margins.flatMap(({ page, lines }) => lines.flatMap((line) => offsetOf(line, page) ?? [])));
  const keys = countBy(margins.flatMap(({ lines }) => [...new Set(lines.map(keyOf))]));
  const fewest = Math.max(2, Math.ceil(pages.length * SHARE));
  for (const { page, lines } of margins) {
    for (const line of lines) {
      const offset = offsetOf(line, page);
      const isCounted =
        offset !== undefined && ((offsets.get(offset) ?? 0) > 1 || (pages.length === 1 && offset === 0));
      if (isPageLine(line.text) || isCounted) found.set(line, PAGE_NUMBER);
      else if ((keys.get(keyOf(line)) ?? 0) >= fewest) found.set(line, RUNNING_HEAD);
    }
  }
  for (const line of findRepeated(pages, found)) found.set(line, RUNNING_HEAD);
  return found;
}

/** From the edges of the pages inwards, all lines that most pages have at that place. A row of cells may be the head of a table that goes on. */
function findRepeated(pages: readonly Page[], known: ReadonlyMap<PageLine, string>): PageLine[] {
  const { deepest, margin, share, pages: fewest } = REPEATED;
  const edges = pages.map(({ lines, height }) => {
    const inOrder = lines.toSorted((one, other) => one.base - other.base);
    const top = inOrder.filter(({ base }) => base < height * margin);
    const foot = inOrder.filter(({ base }) => base > height * (1 - margin)).toReversed();
    return [top.slice(0, deepest), foot.slice(0, deepest)];
  });
  const keys = countBy(edges.flatMap((own) => [...new Set(own.flat().map(keyOf))]));
  const isRepeated = (line: PageLine): boolean =>
    line.text.split(BETWEEN_CELLS).length < 3 &&
    (keys.get(keyOf(line)) ?? 0) >= Math.max(fewest, Math.ceil(pages.length * share));
  return edges.flat().flatMap((lines) => {
    const end = lines.findIndex((line) => !known.has(line) && !isRepeated(line));
    return (end < 0 ? lines : lines.slice(0, end)).filter((line) => !known.has(line));
  });
}

/** Lines that stand apart from the text, above and below it. */
function linesInMargins({ lines, height }: Page): PageLine[] {
  const inOrder = lines.toSorted((one, other) => one.base - other.base);
  const top = takeApart(inOrder).filter(({ base }) => base < height * MARGIN);
  const foot = takeApart(inOrder.toReversed()).filter(({ base }) => base > height * (1 - MARGIN));
  return [...new Set([...top, ...foot])];
}

/** The first lines, up to the last gap that few enough of them stand before. */
function takeApart(lines: readonly PageLine[]): PageLine[] {
  const gaps = lines.map(({ base, size }, at) => {
    const next = lines[at + 1];
    return next !== undefined && Math.abs(next.base - base) > Math.max(size, next.size) * GAP;
  });
  return lines.slice(0, gaps.slice(0, DEEPEST).lastIndexOf(true) + 1);
}

/** By how much a line's number and the page's differ, where a line is only a number. */
function offsetOf({ text }: PageLine, { number }: Page): number | undefined {
  const [, digits] = NUMBER.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits) - number;
}

/** Lines at one height that differ in their numbers alone have the same. */
const keyOf = ({ text, base, size }: PageLine): string =>
  `${text.replace(/\d+/g, '#')} ${Math.round(base / 4)} ${Math.round(size * 2)}`;

function countBy<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
