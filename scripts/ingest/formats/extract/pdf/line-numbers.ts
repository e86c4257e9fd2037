import type { Piece } from './page.ts';

/** So many lines are numbered on a page whose lines are, counted from 1, and so much of the page's lines. */
const FEWEST = 15;
const SHARE = 0.8;
/** Points by which numbers one below the other may differ in their place. */
const SLACK = 4;

/**
 * The numbers that stand before each line of a page, as in transcripts of courts: bare numbers on the left of all else, counted from 1.
 * A table may count its rows so, too, but hardly all lines of a page.
 */
export function findLineNumbers(pieces: readonly Piece[]): Set<Piece> {
  const bare = pieces
    .filter(({ text }) => /^\s*\d{1,2}\s*$/.test(text))
    .toSorted((one, other) => one.base - other.base);
  const starts = bare.filter(({ text }) => Number(text) === 1);
  const runs = starts.map((start) => countOn(start, bare));
  const run = runs.reduce<Piece[]>((most, one) => (one.length > most.length ? one : most), []);
  const left = Math.max(...run.map(({ right }) => right));
  const words = pieces.filter((piece) => piece.text.trim() !== '' && !run.includes(piece));
  const beside = words.filter((piece) => run.some(({ base, size }) => Math.abs(base - piece.base) < size * 0.3));
  const isBeside = beside.length >= words.length * SHARE && beside.every((piece) => piece.left >= left);
  return new Set(run.length >= FEWEST && isBeside ? run : []);
}

/** The numbers that count on from one, below it. */
function countOn(start: Piece, bare: readonly Piece[]): Piece[] {
  const run = [start];
  for (const piece of bare) {
    const last = run.at(-1) as Piece;
    const isBelow = piece.base > last.base && Math.abs(piece.right - start.right) < SLACK + piece.size;
    if (isBelow && Number(piece.text) === run.length + 1) run.push(piece);
  }
  return run;
}
