import type { Piece } from './page.ts';

/** A part of the page whose rows are read from the top down. */
export interface Zone {
  rows: Piece[][];
  left: number;
  right: number;
}

/** So many rows that stand beside one another, and so many letters in the middle one of them, are columns of prose. Tables have less. */
const FEWEST = { rows: 4, letters: 18 };
/** In sizes of the letters. */
const NARROWEST_GUTTER = 0.8;

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
    const crosses = row.some(({ left, right }) => left < gutter - 0.5 && right > gutter + 0.5);
    if (crosses) {
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

/** Where a gap runs down between columns of prose, if one does: the widest one with the most rows beside it. */
function findGutter(rows: readonly Piece[][]): number | undefined {
  const gaps = rows.flatMap((row) =>
    row.slice(1).map((piece, at) => ({ left: (row[at] as Piece).right, right: piece.left, size: piece.size })),
  );
  const candidates = [
    ...new Set(
      gaps
        .filter(({ left, right, size }) => right - left >= size * NARROWEST_GUTTER)
        .map(({ left, right }) => Math.round((left + right) / 2)),
    ),
  ];
  let best: { at: number; score: number } | undefined;
  for (const at of candidates) {
    const score = rate(rows, at);
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at;
}

/** How many rows have prose on both sides of a place, less those that cross it; 0 where it divides no columns. */
function rate(rows: readonly Piece[][], at: number): number {
  const onLeft: number[] = [];
  const onRight: number[] = [];
  let both = 0;
  let crossing = 0;
  for (const row of rows) {
    const left = row.filter(({ right }) => right <= at);
    const right = row.filter((piece) => piece.left >= at);
    if (left.length + right.length < row.length) {
      crossing += 1;
      continue;
    }
    if (left.length > 0) onLeft.push(lettersOf(left));
    if (right.length > 0) onRight.push(lettersOf(right));
    if (left.length > 0 && right.length > 0) both += 1;
  }
  const isProse = [onLeft, onRight].every((side) => side.length >= FEWEST.rows && middleOf(side) >= FEWEST.letters);
  return isProse && both >= FEWEST.rows ? Math.max(0, both - crossing * 0.25) : 0;
}

const lettersOf = (pieces: readonly Piece[]): number => Math.max(...pieces.map(({ text }) => text.length));
const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
