import { wordsOf, type Run, type TextBlock } from './blocks.ts';

/** A cell of a table holds no more letters. What holds more is a page that was laid out as a table. */
const LONGEST_CELL = 600;

/** The cells' words, where rows of cells of blocks are a table; undefined where they only place what they hold. */
export function readDataTable(rows: readonly (readonly TextBlock[][])[]): Run[][][] | undefined {
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  const width = Math.max(0, ...filled.map((row) => row.length));
  if (filled.length < 2 || width < 2) return undefined;
  const cells = filled.map((row) => row.map(joinCell));
  if (!cells.every((row) => row.every((cell) => cell !== undefined))) return undefined;
  const columns = Array.from({ length: width }, (_, at) => cells.some((row) => wordsOf(row[at] ?? []) !== ''));
  return columns.filter(Boolean).length < 2 ? undefined : cells;
}

/** Paragraphs of a cell are lines of it. */
function joinCell(blocks: readonly TextBlock[]): Run[] | undefined {
  const runs: Run[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.item) return undefined;
    if (runs.length > 0) runs.push({ text: '\n' });
    runs.push(...block.runs);
  }
  return wordsOf(runs).length > LONGEST_CELL ? undefined : runs;
}
