import type { Run, TextBlock } from '../blocks.ts';
import { wordsOf } from '../blocks.ts';
import { readDataTable } from '../data-table.ts';
import { Refusal, type Extracted } from '../extracted.ts';
import { createItemPlacer, isBullet } from '../item-labels.ts';
import { breaksOff, hiddenWords, trackedChanges } from '../notices.ts';
import { broken } from '../unpack-zip.ts';
import { writeMarkdown } from '../write-markdown.ts';
import { readRtf } from './read-rtf.ts';
import type { RtfBlock, RtfParagraph } from './rtf-body.ts';

/** Words that are so much larger than those of the text, and bold, are a heading. */
const LARGER = 1.2;
const LONGEST_HEADING = 200;

/**
 * An RTF file as Markdown. Heads and feet of its pages, comments, hidden words and what was taken out are no part of it.
 *
 * @throws Refusal
 */
export function extractRtf(bytes: Uint8Array): Extracted {
  if (!/^\s*\{\\rtf/.test(String.fromCharCode(...bytes.subarray(0, 40)))) throw new Refusal(broken('is no RTF inside'));
  const { blocks, properties, tracked, hidden, open } = readRtf(bytes);
  return {
    text: writeMarkdown(toTextBlocks(blocks)),
    form: 'markdown',
    extractor: { name: 'own reader of RTF', version: '1' },
    properties,
    notices: [
      ...(open > 0 ? [breaksOff] : []),
      ...(tracked > 0 ? [trackedChanges(tracked)] : []),
      ...(hidden > 0 ? [hiddenWords(hidden)] : []),
    ],
  };
}

function toTextBlocks(blocks: readonly RtfBlock[]): TextBlock[] {
  const size = commonSize(blocks);
  const place = createItemPlacer();
  return blocks.flatMap((block): TextBlock[] => {
    if ('note' in block)
      return [{ kind: 'note', name: block.note, paragraphs: block.paragraphs.map(({ runs }) => runs) }];
    if ('runs' in block) return [toTextBlock(block, size, place)];
    const rows = block.rows.map((row) =>
      row.map((cell) => cell.map((paragraph) => toTextBlock(paragraph, size, place))),
    );
    const cells = readDataTable(rows);
    return cells ? [{ kind: 'table', rows: cells }] : rows.flat(2);
  });
}

/** The size that most letters have. */
function commonSize(blocks: readonly RtfBlock[]): number {
  const counts = new Map<number, number>();
  for (const block of blocks) {
    if (!('runs' in block)) continue;
    for (const { size, text } of block.runs) counts.set(size, (counts.get(size) ?? 0) + text.length);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [24, 0])[0];
}

function toTextBlock(paragraph: RtfParagraph, size: number, place: ReturnType<typeof createItemPlacer>): TextBlock {
  const { label, depth } = paragraph;
  const runs: Run[] = paragraph.runs.map(({ size: _size, ...run }) => run);
  const level = headingLevel(paragraph, size);
  const labelled = label === '' || isBullet(label) ? runs : [{ text: `${label} ` }, ...runs];
  if (level !== undefined) return { kind: 'heading', level, runs: labelled.map(({ strong: _strong, ...run }) => run) };
  const item = place(label === '' ? undefined : { label, depth });
  return item ? { kind: 'paragraph', runs, item } : { kind: 'paragraph', runs: labelled };
}

function headingLevel({ runs, outline }: RtfParagraph, size: number): number | undefined {
  if (outline !== undefined && outline < 9) return outline + 1;
  const words = runs.filter(({ text }) => /\S/.test(text));
  const isLarge = words.every((run) => run.strong === true && run.size >= size * LARGER);
  return isLarge && wordsOf(words).length <= LONGEST_HEADING ? 2 : undefined;
}
