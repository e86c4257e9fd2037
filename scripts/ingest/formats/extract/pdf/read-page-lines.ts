import { dropShadows } from './drop-shadows.ts';
import { findColumns } from './find-columns.ts';
import { findLineNumbers } from './line-numbers.ts';
import { joinRow, toRows } from './join-pieces.ts';
import type { PageLine, Piece } from './page.ts';

/** Between cells of a row, which are read as one line. */
export const BETWEEN_CELLS = '   ';

/** Fonts of signs have the marks of items at places of their own. */
const PRIVATE_MARK = /^[\uf020-\uf0ff](?=\s|$)/u;

/** Behind the mark of an item is a gap, too. */
const isMarker = (text: string): boolean =>
  /^(?:[•·▪◦‣∙●○■□➢✓–—*-]|\(?(?:\d{1,3}|[a-z]|[ivxl]{1,5})[.)])$/iu.test(text);

/** The pieces of a page as lines in the order in which they are read. What stands turned comes last. */
export function readPageLines(pieces: readonly Piece[], turned: readonly Piece[]): PageLine[] {
  const printed = dropShadows(pieces);
  const numbers = findLineNumbers(printed);
  const zones = findColumns(toRows(printed.filter((piece) => !numbers.has(piece))));
  const lines = zones.flatMap(({ rows, left, right }): PageLine[] => {
    const column = { left, right };
    return rows.map((row) => joinRow(row)).flatMap((row) => (row.length > 0 ? [toLine(row, column)] : []));
  });
  for (const line of lines) {
    const number = [...numbers].find(({ base, size }) => Math.abs(base - line.base) < size * 0.3);
    if (number) line.number = number.text.trim();
  }
  const apart = turned.map((piece) => piece.text.trim()).filter((text) => text !== '');
  const [first] = turned;
  if (!first || apart.length === 0) return lines;
  const { left, right, base, size } = first;
  return [...lines, { text: apart.join(' '), left, right, base, size, column: { left, right } }];
}

function toLine(row: readonly Piece[], column: PageLine['column']): PageLine {
  const longest = row.reduce((most, piece) => (piece.text.length > most.text.length ? piece : most));
  const last = row.at(-1);
  return {
    text: row
      .map((piece) => ({ ...piece, text: piece.text.replace(PRIVATE_MARK, '•') }))
      .map(({ text }, at) => `${text}${at === row.length - 1 ? '' : isMarker(text) ? ' ' : BETWEEN_CELLS}`)
      .join(''),
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
    base: longest.base,
    size: longest.size,
    ...(last && row.length > 1 && { lastCell: last.left }),
    column,
  };
}
