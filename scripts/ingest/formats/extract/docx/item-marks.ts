import type { Run, TextBlock } from '../blocks.ts';
import { createItemPlacer, isBullet, type ItemLabel } from '../item-labels.ts';

/** Signs that no text has, around what a list shows before a paragraph. They go through the library as words. */
const [OPEN, CLOSE] = ['\ufdd0', '\ufdd1'];
const MARK = new RegExp(`^\\s*${OPEN}(\\d+) ([^${CLOSE}]*)${CLOSE}`);

export const writeMark = ({ depth, label }: ItemLabel): string => `${OPEN}${depth} ${label}${CLOSE}`;
export const dropMarks = (text: string): string => text.replace(/[\ufdd0\ufdd1]/g, '');

/** Blocks with what their marks say: items where Markdown counts as their list does, else the label as words. */
export function placeItems(blocks: readonly TextBlock[]): TextBlock[] {
  const place = createItemPlacer();
  return blocks.map((block): TextBlock => {
    if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(withLabel)) };
    if (block.kind === 'note') return { ...block, paragraphs: block.paragraphs.map(withLabel) };
    const { item, runs } = cutMark(block.runs);
    if (block.kind === 'heading') return { ...block, runs: withLabel(block.runs) };
    const found = place(item);
    return found ? { ...block, runs, item: found } : { ...block, runs: withLabel(block.runs) };
  });
}

function cutMark(runs: readonly Run[]): { item: ItemLabel | undefined; runs: Run[] } {
  const [first, ...rest] = runs;
  const match = first && MARK.exec(first.text);
  if (!first || !match) return { item: undefined, runs: [...runs] };
  const [whole, depth = '', label = ''] = match;
  return { item: { depth: Number(depth), label }, runs: [{ ...first, text: first.text.slice(whole.length) }, ...rest] };
}

function withLabel(given: readonly Run[]): Run[] {
  const { item, runs } = cutMark(given);
  return item && !isBullet(item.label) ? [{ text: `${item.label} ` }, ...runs] : runs;
}
