import type { Place } from './problem.ts';

/**
 * Turns offsets into `text` (UTF-16 code units) into places. A byte order mark at the start takes no column, as in
 * editors. Lines end with `\n` or `\r\n`.
 */
export function placeInText(file: string, text: string): (offset: number) => Place {
  let lineStarts: number[] | undefined;

  return (offset) => {
    // Most files have no problem: their lines are not counted.
    lineStarts ??= findLineStarts(text);
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: Math.max(1, offset - (lineStarts[low] ?? 0) + 1) };
  };
}

function findLineStarts(text: string): number[] {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
