import type { PrintedLine } from '../extracted.ts';
import type { PlacedLine } from './find-paragraphs.ts';
import { BETWEEN_CELLS } from './read-page-lines.ts';

/** Lines as text: one below the other, with an empty one between paragraphs. */
export function writeLines(placed: readonly PlacedLine[]): { text: string; lines: PrintedLine[] } {
  const lines: PrintedLine[] = [];
  let text = '';
  placed.forEach(({ line, page, paragraph, leftOut, heading }, at) => {
    const before = placed[at - 1];
    if (before)
      text +=
        before.paragraph === paragraph && (before.leftOut === undefined) === (leftOut === undefined) ? '\n' : '\n\n';
    const start = text.length;
    if (line.number !== undefined) text += `${line.number}${BETWEEN_CELLS}`;
    const from = text.length;
    text += line.text;
    lines.push({
      start,
      end: text.length,
      page,
      paragraph,
      ...(from > start && { from }),
      ...(leftOut !== undefined && { leftOut }),
      ...(heading !== undefined && { heading }),
    });
  });
  return { text: text === '' ? '' : `${text}\n`, lines };
}
