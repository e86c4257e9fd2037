import type { Page, PageLine } from './page.ts';

/** What is usual in a document. */
export interface Measures {
  /** The size of most letters. */
  body: number;
  /** From one line to the next, by the size of the letters, where lines stand close. */
  leading: (size: number) => number;
  /** The same around a line: a part of the document may have its lines further apart. */
  around: (line: PageLine) => number;
  /** How far the lines of a column reach. */
  rightOf: (column: PageLine['column']) => number;
  /** Sizes of headings, by the level: 1 for the largest. */
  levels: ReadonlyMap<number, number>;
}

/** Letters that are so much larger than most are headings, unless there are many of them. */
const HEADING = 1.12;
const MOST_HEADINGS = 0.2;
const DEEPEST = 4;

export const roundSize = (size: number): number => Math.round(size * 2) / 2;

export function measurePages(pages: readonly Page[], running: ReadonlyMap<PageLine, string>): Measures {
  const lines = pages.map((page) => page.lines.filter((line) => !running.has(line)));
  const letters = countLetters(lines.flat());
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0);
  const body = [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [12, 0])[0];
  const large = [...letters].filter(([size, count]) => size >= body * HEADING && count < all * MOST_HEADINGS);
  const sizes = large.map(([size]) => size).sort((a, b) => b - a);
  const leadings = measureLeadings(lines);
  const around = measureAround(lines);
  const rights = measureRights(lines.flat());
  return {
    body,
    leading: (size) => leadings.get(roundSize(size)) ?? size * 1.25,
    around: (line) => around.get(line) ?? 0,
    rightOf: (column) => rights.get(column) ?? column.right,
    levels: new Map(sizes.map((size, at) => [size, Math.min(at + 1, DEEPEST)])),
  };
}

function countLetters(lines: readonly PageLine[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(roundSize(size), (counts.get(roundSize(size)) ?? 0) + text.length);
  return counts;
}

/** What parts lines within a paragraph is among the lesser distances. */
function measureLeadings(pages: readonly PageLine[][]): Map<number, number> {
  const distances = new Map<number, number[]>();
  for (const lines of pages) {
    lines.forEach((line, at) => {
      const distance = distanceTo(lines[at - 1], line);
      if (distance === undefined) return;
      const size = roundSize(line.size);
      const found = distances.get(size);
      if (found) found.push(distance);
      else distances.set(size, [distance]);
    });
  }
  return new Map([...distances].map(([size, found]) => [size, rank(found, 0.3)]));
}

/** So many lines before a line and behind it tell how far apart they stand there. */
const NEAR = 4;

function measureAround(pages: readonly PageLine[][]): Map<PageLine, number> {
  const around = new Map<PageLine, number>();
  for (const lines of pages) {
    const distances = lines.map((line, at) => distanceTo(lines[at - 1], line));
    lines.forEach((line, at) => {
      const near = distances.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((distance) => distance !== undefined);
      const same = near.map((one) => near.filter((other) => Math.abs(other - one) < 1).length);
      const most = Math.max(0, ...same);
      if (most >= 3) around.set(line, Math.min(...near.filter((_, index) => same[index] === most)));
    });
  }
  return around;
}

/** From a line to the next of its column and size. */
function distanceTo(before: PageLine | undefined, line: PageLine): number | undefined {
  if (before?.column !== line.column || roundSize(before.size) !== roundSize(line.size)) return undefined;
  const distance = line.base - before.base;
  return distance > 0 && distance <= line.size * 3 ? distance : undefined;
}

/** One line may reach further than its column: what stands beside the text. */
function measureRights(lines: readonly PageLine[]): Map<PageLine['column'], number> {
  const rights = new Map<PageLine['column'], number[]>();
  for (const { column, right } of lines) {
    const found = rights.get(column);
    if (found) found.push(right);
    else rights.set(column, [right]);
  }
  return new Map([...rights].map(([column, found]) => [column, rank(found, 0.9)]));
}

/** The number that a share of the others are no greater than. */
const rank = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
