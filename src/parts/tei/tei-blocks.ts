import type { Block, Passage } from '../../record/block.ts';
import type { Participants } from './participants.ts';
import type { WriteWords } from './tei-inline.ts';
import { element, lines, type Xml } from './xml.ts';

export interface BlockWriter {
  words: WriteWords;
  participants: Participants;
}

/** Blocks between two headings or turns of another exchange: lists, tables and quotations are put together of their passages. */
export function writeBlocks(blocks: readonly Block[], writer: BlockWriter): Xml[] {
  const written: Xml[] = [];
  for (let at = 0; at < blocks.length;) {
    const group = groupAt(blocks, at);
    written.push(
      ...(group.length > 1 || isGrouped(group[0]) ? writeGroup(group, writer) : writeBlock(group[0], writer)),
    );
    at += Math.max(1, group.length);
  }
  return written;
}

type Grouped = Exclude<Block, { kind: 'turn' }>;

const groupOf = (block: Block | undefined): number | undefined =>
  block && block.kind !== 'turn' && block.layout && 'group' in block.layout ? block.layout.group : undefined;

const isGrouped = (block: Block | undefined): boolean => groupOf(block) !== undefined;

/** The block at a place, with those behind it that make one list, table or quotation with it. */
function groupAt(blocks: readonly Block[], at: number): Block[] {
  const group = groupOf(blocks[at]);
  if (group === undefined) return blocks.slice(at, at + 1);
  const kind = layoutKind(blocks[at]);
  const end = blocks.findIndex(
    (block, place) => place > at && (groupOf(block) !== group || layoutKind(block) !== kind),
  );
  return blocks.slice(at, end === -1 ? blocks.length : end);
}

const layoutKind = (block: Block | undefined): string | undefined =>
  block && block.kind !== 'turn' ? block.layout?.kind : undefined;

function writeGroup(group: readonly Block[], writer: BlockWriter): Xml[] {
  const own = group as readonly Grouped[];
  switch (layoutKind(own[0])) {
    case 'item':
      return [writeList(own, writer)];
    case 'row':
      return [element('table', {}, lines(own.map((row) => writeRow(row, writer))))];
    default:
      return [element('quote', {}, lines(own.map((block) => paragraphOf(block, writer))))];
  }
}

interface Item {
  /** The passages of the item itself. */
  own: Grouped[];
  /** Those of lists in it. */
  deeper: Grouped[];
}

function writeList(items: readonly Grouped[], writer: BlockWriter): Xml {
  const depthOf = ({ layout }: Grouped) => (layout?.kind === 'item' ? layout.depth : 0);
  const outermost = Math.min(...items.map(depthOf));
  const isNew = (one: Grouped) =>
    depthOf(one) === outermost && !(one.layout?.kind === 'item' && one.layout.continued === true);
  const all: Item[] = [];
  for (const item of items) {
    const last = all.at(-1);
    if (!last || isNew(item)) all.push({ own: [item], deeper: [] });
    else if (depthOf(item) > outermost) last.deeper.push(item);
    else last.own.push(item);
  }
  const numberOf = ([first]: Grouped[]) => (first?.layout?.kind === 'item' ? first.layout.number : undefined);
  const isNumbered = all.some(({ own }) => numberOf(own) !== undefined);
  return element(
    'list',
    { rend: isNumbered ? 'numbered' : 'bulleted' },
    lines(
      all.map(({ own, deeper }) =>
        element(
          'item',
          { n: numberOf(own) },
          own.map((one) => paragraphOf(one, writer)),
          deeper.length > 0 && writeList(deeper, writer),
        ),
      ),
    ),
  );
}

function writeRow(row: Grouped, { words }: BlockWriter): Xml {
  const { layout } = row;
  const ranges = layout?.kind === 'row' ? layout.cells : [];
  const cells = ranges.map((range) => element('cell', {}, words(row, range)));
  const role = layout?.kind === 'row' && layout.header ? 'label' : 'data';
  return element('row', { role, 'xml:id': row.id }, cells);
}

function writeBlock(block: Block | undefined, writer: BlockWriter): Xml[] {
  if (!block) return [];
  const { words } = writer;
  const id = { 'xml:id': block.id };
  switch (block.kind) {
    case 'turn':
      return writeTurn(block, writer);
    case 'heading':
      return [element('head', { ...id, rend: `depth-${String(block.depth)}` }, words(block))];
    case 'caption':
      return [element('figure', {}, element('p', id, words(block)))];
    case 'pull-quote':
      return [element('quote', { ...id, type: block.kind, corresp: `#${block.repeats}` }, words(block))];
    case 'note':
      return [element('note', { ...id, type: block.purpose }, words(block))];
    case 'paragraph':
      return [paragraphOf(block, writer)];
  }
}

function paragraphOf(passage: Pick<Passage, 'id' | 'text' | 'spans' | 'layout'>, { words }: BlockWriter): Xml {
  const id = { 'xml:id': passage.id };
  if (passage.layout?.kind !== 'preformatted') return element('p', id, words(passage));
  return element('ab', { ...id, type: passage.layout.kind, 'xml:space': 'preserve' }, words(passage));
}

/** Of turns whose words came through an interpreter. */
export const interpretedId = 'interpreted';

/** As ParlaMint has it: the label as a note, then what is said, a segment a paragraph. */
function writeTurn(turn: Block & { kind: 'turn' }, { words, participants }: BlockWriter): Xml[] {
  const { id, label, unlabelled, time, role, interpreted, paragraphs } = turn;
  return [
    ...(unlabelled ? [] : [element('note', { type: 'speaker' }, label)]),
    ...(time ? [element('note', { type: 'time' }, time.printed)] : []),
    element(
      'u',
      {
        'xml:id': id,
        who: `#${participants.ofTurn(turn)}`,
        ana: `#role.${role}${interpreted ? ` #${interpretedId}` : ''}`,
      },
      lines(paragraphs.map((paragraph) => element('seg', { 'xml:id': paragraph.id }, words(paragraph)))),
    ),
  ];
}
