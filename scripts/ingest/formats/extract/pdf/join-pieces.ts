import type { Piece } from './page.ts';

/** In sizes of the letters: below the first there is no space between two pieces, above the second they are apart. */
const GAP = { word: 0.16, apart: 2 };
/** Letters that are so much smaller and stand so much higher are raised. */
const RAISED = { size: 0.8, by: 0.2 };

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Rows from the top down: pieces whose letters stand beside each other. */
export function toRows(pieces: readonly Piece[]): Piece[][] {
  const inOrder = pieces
    .map((piece, at) => (isBehindSpace(piece, pieces[at - 1]) ? { ...piece, text: ` ${piece.text}` } : piece))
    .filter(({ text }) => text.trim() !== '')
    .toSorted((one, other) => one.base - other.base || one.left - other.left);
  const rows: { base: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of inOrder) {
    const row = rows.findLast(({ base, size }, at) => at >= rows.length - 3 && standsBeside(piece, base, size));
    if (!row) rows.push({ base: piece.base, size: piece.size, pieces: [piece] });
    else {
      row.pieces.push(piece);
      if (piece.size > row.size * 1.05) Object.assign(row, { base: piece.base, size: piece.size });
    }
  }
  return rows
    .toSorted((one, other) => one.base - other.base)
    .map((row) => row.pieces.toSorted((one, other) => one.left - other.left));
}

/** A space that is printed by itself parts words, however narrow the gap is. */
const isBehindSpace = (piece: Piece, before: Piece | undefined): boolean =>
  before !== undefined &&
  before.text.trim() === '' &&
  before.text !== '' &&
  Math.abs(before.base - piece.base) < piece.size * 0.1 &&
  piece.left >= before.left &&
  piece.left - before.right < piece.size;

/** The base line of smaller letters may lie higher or a little lower. */
function standsBeside({ base, size }: Piece, rowBase: number, rowSize: number): boolean {
  const larger = Math.max(size, rowSize);
  const smaller = Math.min(size, rowSize);
  const tolerance = smaller < larger * RAISED.size ? larger * 0.5 : larger * 0.25;
  return Math.abs(base - rowBase) <= tolerance;
}

/** Pieces of a row, from left to right, as stretches without wide gaps. */
export function joinRow(row: readonly Piece[]): Piece[] {
  const size = Math.max(...row.map((piece) => piece.size));
  const base = row.find((piece) => piece.size === size)?.base ?? 0;
  const joined: Piece[] = [];
  for (const piece of row) {
    const text = raise(piece, { base, size }, joined.at(-1)?.text ?? '');
    const last = joined.at(-1);
    const gap = last ? piece.left - last.right : 0;
    // The same words twice at one place are one, printed heavier.
    if (last && gap < -size * 0.5 && last.text.endsWith(piece.text) && Math.abs(piece.right - last.right) < size * 0.2)
      continue;
    if (!last || gap > size * GAP.apart) joined.push({ ...piece, text });
    else {
      const isSpaced = gap > size * GAP.word && !/\s$/.test(last.text) && !/^\s/.test(text);
      last.text += `${isSpaced ? ' ' : ''}${text}`;
      last.right = Math.max(last.right, piece.right);
      if (piece.text.length > last.text.length / 2) Object.assign(last, { size: piece.size, base: piece.base });
    }
  }
  return joined
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** Raised digits behind a word are told from those that belong to it. */
function raise({ text, base, size }: Piece, line: { base: number; size: number }, before: string): string {
  const isRaised = size < line.size * RAISED.size && line.base - base > line.size * RAISED.by;
  if (!isRaised || !/^\s*\d[\d,–-]{0,15}\s*$/.test(text) || before === '') return text;
  return text.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
}
