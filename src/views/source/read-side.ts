import type { Block, Passage, Span, Turn } from '../../record/block.ts';
import { nestSpans, type Inline } from '../../parts/nest-spans.ts';
import { passageNumber } from '../../parts/passage-name.ts';
import { passageNames } from '#words/parts/passage-names.ts';
import { speakerName } from '../../parts/speaker-line.ts';

type LayoutName = 'row' | 'header' | 'quoted' | 'code' | 'heading' | 'apart' | 'plain';

/** A passage as it is read: its words with their marks, and no names, notes or quotations. */
export interface ReadPassage {
  id: string;
  /** What stands beside it: `7`, `12.2`. */
  number: string;
  /** `p. 3`: where the file has pages. */
  page?: string;
  /** Over the first paragraph of a turn. */
  turn?: { id: string; speaker: string };
  /** Over a pull quote. */
  heading?: string;
  /** The passage whose words a pull quote has. */
  repeats?: string;
  layout: LayoutName;
  /** Before an item of a list: its number, or a dot; `depth` 0 is the outermost list. */
  item?: { sign: string; depth: number };
  words: Inline<Span>[];
  /** Of a table's row: the cells instead. */
  cells?: Inline<Span>[][];
}

/** Every passage of a document as it is read, by its id. */
export function readSides(blocks: readonly Block[]): ReadonlyMap<string, { passage: Passage; read: ReadPassage }> {
  const all = blocks.flatMap((block) =>
    block.kind === 'turn'
      ? block.paragraphs.map((passage, index) => ({ passage, read: readTurn(block, passage, index === 0) }))
      : [{ passage: block, read: readBlock(block) }],
  );
  return new Map(all.map((side) => [side.passage.id, side]));
}

const readTurn = (turn: Turn, passage: Passage, first: boolean): ReadPassage => ({
  ...readPassage(passage),
  ...(first && { turn: { id: turn.id, speaker: speakerName(turn) } }),
});

function readBlock(block: Exclude<Block, Turn>): ReadPassage {
  const read = readPassage(block);
  switch (block.kind) {
    case 'heading':
      return { ...read, layout: 'heading' };
    case 'pull-quote':
      return {
        ...read,
        layout: 'apart',
        repeats: block.repeats,
        ...(block.heading && { heading: block.heading.text }),
      };
    case 'caption':
    case 'note':
      return { ...read, layout: 'apart' };
    case 'paragraph':
      return read;
  }
}

function readPassage({ id, text, spans, layout, page }: Passage): ReadPassage {
  const read = {
    id,
    number: passageNumber(id),
    ...(page !== undefined && { page: passageNames.page(page) }),
    words: nestSpans(text, spans),
  };
  switch (layout?.kind) {
    case 'item': {
      const sign = layout.continued ? '' : layout.number === undefined ? '•' : `${String(layout.number)}.`;
      return { ...read, layout: 'plain', item: { sign, depth: layout.depth } };
    }
    case 'row':
      return {
        ...read,
        layout: layout.header ? 'header' : 'row',
        cells: layout.cells.map((cell) => nestSpans(text, spans, cell)),
      };
    case 'blockquote':
      return { ...read, layout: 'quoted' };
    case 'preformatted':
      return { ...read, layout: 'code' };
    case undefined:
      return { ...read, layout: 'plain' };
  }
}
