import { joinRow } from './join-pieces.ts';
import type { Piece } from './page.ts';

/** A part of the page whose rows are read from the top down. */
export interface Zone {
  rows: Piece[][];
  left: number;
  right: number;
}

/** So many rows on either side, and so many letters in the middle one of them, are columns of prose. Tables have less. */
const FEWEST = { rows: 4, letters: 18 };
/** In sizes of the letters: a gutter is no narrower, and what lies closer is one stretch. */
const GUTTER = 0.9;
const CLOSE = 0.6;
/** A gutter is so much wider than what parts the words of a row that is set to its column's width. */
const WIDER = 1.4;
/** Lines of a column begin at one place: so many of them, and so near, in sizes of the letters. */
const ALIGNED = { share: 0.5, within: 0.25 };
/** Of the rows of a column of prose, no more are parted, and no more say what others say. */
const CELLS = 0.3;
/** What a row that crosses a gutter takes from it. */
const CROSSING = 0.25;

/** The rows of a page → the parts that it is read in: each stretch of columns from the left to the right, with what spans them between. */
export function findColumns(rows: readonly Piece[][]): Zone[] {
  return divide(rows, 0);
}

function divide(rows: readonly Piece[][], depth: number): Zone[] {
  const gutter = depth < 4 ? findGutter(rows) : undefined;
  if (gutter === undefined) return rows.length === 0 ? [] : [zoneOf(rows)];
  const zones: Zone[] = [];
  let beside: Piece[][] = [];
  let spanning: Piece[][] = [];
  const closeBeside = () => {
    if (beside.length === 0) return;
    const sides = [
      beside.map((row) => row.filter(({ right }) => right <= gutter + 0.5)),
      beside.map((row) => row.filter(({ right }) => right > gutter + 0.5)),
    ].map((side) => side.filter((row) => row.length > 0));
    zones.push(...sides.flatMap((side) => divide(side, depth + 1)));
    beside = [];
  };
  const closeSpanning = () => {
    if (spanning.length > 0) zones.push(zoneOf(spanning));
    spanning = [];
  };
  for (const row of rows) {
    if (crosses(row, gutter)) {
      closeBeside();
      spanning.push(row);
    } else {
      closeSpanning();
      beside.push(row);
    }
  }
  closeBeside();
  closeSpanning();
  return zones;
}

const zoneOf = (rows: readonly Piece[][]): Zone => ({
  rows: [...rows],
  left: Math.min(...rows.flat().map(({ left }) => left)),
  right: Math.max(...rows.flat().map(({ right }) => right)),
});

/** True where a stretch of the row covers a place, or the gap there is only one between words. */
function crosses(row: readonly Piece[], at: number): boolean {
  if (row.some(({ left, right }) => left < at - 0.5 && right > at + 0.5)) return true;
  const before = row.findLastIndex(({ right }) => right <= at + 0.5);
  const [piece, next] = [row[before], row[before + 1]];
  if (!piece || !next) return false;
  return next.left - piece.right < Math.max(piece.size * CLOSE, usualGap(row) * WIDER);
}

/** What parts the words of a row, where they stand apart; 0 where there are too few to tell. */
function usualGap(row: readonly Piece[]): number {
  const gaps = row.slice(1).map(({ left }, index) => left - (row[index]?.right ?? left));
  return gaps.length < 4 ? 0 : middleOf(gaps);
}

/** Where a gap runs down between columns of prose, if one does. */
function findGutter(rows: readonly Piece[][]): number | undefined {
  const gaps = rows.flatMap((row) => row.slice(1).map((piece, at) => [row[at] as Piece, piece] as const));
  const wide = gaps.filter(([before, piece]) => piece.left - before.right >= piece.size * GUTTER);
  const places = new Set(wide.map(([before, piece]) => Math.round((before.right + piece.left) / 2)));
  let best: { at: number; score: number } | undefined;
  for (const at of places) {
    const score = rate(rows, at);
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at;
}

/** How many rows have prose on either side of a place, less what those take that cross it; 0 where it divides no columns. */
function rate(rows: readonly Piece[][], at: number): number {
  const free = rows.filter((row) => !crosses(row, at));
  const sides = [
    free.map((row) => row.filter(({ right }) => right <= at + 0.5)),
    free.map((row) => row.filter(({ right }) => right > at + 0.5)),
  ].map((side) => side.filter((row) => row.length > 0));
  const isProse = sides.every(
    (side) => side.length >= FEWEST.rows && middleOf(side.map(lettersOf)) >= FEWEST.letters && !holdsCells(side),
  );
  const [left = [], right = []] = sides;
  if (!isProse || !standBeside(left, right) || !areAligned(right)) return 0;
  return Math.max(0, Math.min(left.length, right.length) - (rows.length - free.length) * CROSSING);
}

/** True for a side whose rows hold cells of their own, or say the same as others: what stands beside them belongs to each. */
function holdsCells(side: readonly Piece[][]): boolean {
  const parted = side.filter((row) => joinRow(row).length > 1).length;
  const texts = new Set(side.map((row) => row.map(({ text }) => text.trim()).join(' ')));
  return parted > side.length * CELLS || texts.size < side.length * (1 - CELLS);
}

/** True where most rows of a side begin at one place. */
function areAligned(side: readonly Piece[][]): boolean {
  const lefts = side.map(([first]) => first?.left ?? 0);
  const within = (side[0]?.[0]?.size ?? 0) * ALIGNED.within;
  return lefts.some(
    (one) => lefts.filter((other) => Math.abs(other - one) <= within).length >= lefts.length * ALIGNED.share,
  );
}

/** True where rows of one side lie between those of the other. */
function standBeside(left: readonly Piece[][], right: readonly Piece[][]): boolean {
  const bases = (side: readonly Piece[][]) => side.map(([piece]) => piece?.base ?? 0);
  const [top, foot] = [Math.min(...bases(right)), Math.max(...bases(right))];
  return bases(left).filter((base) => base >= top && base <= foot).length >= FEWEST.rows;
}

const lettersOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);
const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
