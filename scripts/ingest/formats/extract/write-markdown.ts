import type { ItemPlace, Run, TextBlock } from './blocks.ts';
import { writeRuns } from './write-runs.ts';

/** An item that stands open: spaces before what belongs to it. */
interface OpenItem {
  list: number;
  indent: number;
}

/** Marks of neighbouring lists differ, so that they stay two. */
const BULLETS = ['-', '*'] as const;
const CLOSERS = ['.', ')'] as const;

/** What is written of a block, and in how many quotations it stands. */
interface Written {
  text: string;
  quoted: number;
}

/** Blocks as Markdown whose paragraphs, headings, items, tables and notes are read as these, with exactly their words. */
export function writeMarkdown(blocks: readonly TextBlock[]): string {
  const items = createItemWriter();
  const written: Written[] = [];
  for (const block of blocks) {
    const words = writeBlock(block);
    const place = block.kind === 'paragraph' ? block.item : undefined;
    if (place === undefined && words !== '') items.close();
    if (words === '') continue;
    const quoted = block.kind === 'paragraph' ? (block.quoted ?? 0) : 0;
    written.push({ text: quote(place ? items.write(words, place) : words, quoted), quoted });
  }
  return (
    written
      .map(({ text, quoted }, at) => (at === 0 ? '' : between(written[at - 1]?.quoted ?? 0, quoted)) + text)
      .join('') + (written.length > 0 ? '\n' : '')
  );
}

/** What stands in one quotation stays in one. */
const between = (before: number, here: number): string => `\n${'> '.repeat(Math.min(before, here)).trimEnd()}\n`;

function quote(text: string, depth: number): string {
  if (depth === 0) return text;
  const mark = '> '.repeat(depth);
  return text
    .split('\n')
    .map((line) => (line === '' ? mark.trimEnd() : `${mark}${line}`))
    .join('\n');
}

/** Lines below the first begin where its words do. */
const indentLines = (text: string, by: number): string => text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);

/** Writes the items of lists, one after the other. */
function createItemWriter() {
  let open: OpenItem[] = [];
  let last: number | undefined;
  let turn = 0;
  return {
    /** Something else than an item follows. */
    close: () => (open = []),
    write(words: string, place: ItemPlace): string {
      const depth = Math.min(place.depth, open.length);
      const here = open[depth];
      if (place.continued && here?.list === place.list) {
        open = open.slice(0, depth + 1);
        return `${' '.repeat(here.indent)}${indentLines(words, here.indent)}`;
      }
      if (depth === 0 && last !== undefined && place.list !== last) turn = 1 - turn;
      if (depth === 0) last = place.list;
      open = open.slice(0, depth);
      const outer = open.at(-1)?.indent ?? 0;
      const marker = place.number === undefined ? BULLETS[turn ? 1 : 0] : `${place.number}${CLOSERS[turn ? 1 : 0]}`;
      const indent = outer + marker.length + 1;
      open.push({ list: place.list, indent });
      return `${' '.repeat(outer)}${marker} ${indentLines(words, indent)}`;
    },
  };
}

function writeBlock(block: TextBlock): string {
  switch (block.kind) {
    case 'heading': {
      const words = writeRuns(block.runs, ' ');
      // Signs at its end would be taken for those that may close a heading.
      const closed = words.endsWith(' #') || words.endsWith('##') ? `${words.slice(0, -1)}\\#` : words;
      return words === '' ? '' : `${'#'.repeat(Math.min(6, Math.max(1, block.level)))} ${closed}`;
    }
    case 'paragraph':
      return writeRuns(block.runs);
    case 'table':
      return writeTable(block.rows);
    case 'note': {
      const paragraphs = block.paragraphs.map((runs) => writeRuns(runs)).filter((words) => words !== '');
      return paragraphs.length === 0 ? '' : `[^${block.name}]: ${indentLines(paragraphs.join('\n\n'), 4)}`;
    }
  }
}

/** A table has as many cells in each row as in its longest: what a row has more is not read. */
function writeTable(rows: readonly (readonly Run[][])[]): string {
  const cells = rows.map((row) => row.map((runs) => writeRuns(runs, '<br>').replace(/\|/g, '\\|')));
  const filled = cells.filter((row) => row.some((words) => words !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const lines = filled.map((row) => `| ${[...row, ...Array<string>(width - row.length).fill('')].join(' | ')} |`);
  const [head, ...rest] = lines;
  return head === undefined ? '' : [head, `|${' --- |'.repeat(width)}`, ...rest].join('\n');
}
