import { hasTrait, type BlockKind, type KindsWith } from '../../record/block-kinds.ts';
import type { Block, Exchange, Layout, Passage, Turn } from '../../record/block.ts';
import { exchangeHeading } from '../../parts/contents.ts';
import { passageName } from '../../parts/passage-name.ts';
import type { PassageView, ShowPassage } from './passage-view.ts';

interface ListItem {
  number?: number;
  passages: PassageView[];
  children?: FlowList;
}
export interface FlowList {
  ordered: boolean;
  items: ListItem[];
}

type InsetKind = KindsWith<'inset'>;

/** Passages laid out together. */
export type Laid =
  | { kind: 'passage'; passage: PassageView }
  | { kind: 'list'; list: FlowList }
  | { kind: 'table'; rows: { header: boolean; passage: PassageView }[] }
  | { kind: 'quotation'; passages: PassageView[] }
  /** What stands between somebody's words and is none of them. */
  | { kind: 'inset'; as: InsetKind; passage: PassageView };

/** A block whose words are all that the page needs of it. */
type PlainKind = Exclude<BlockKind, 'paragraph' | 'heading' | 'pull-quote' | 'turn'>;

/** What stands on the page, from top to bottom. */
export type Flow =
  | Laid
  | { [Kind in PlainKind]: { kind: Kind; passage: PassageView } }[PlainKind]
  | { kind: 'heading'; level: number; passage: PassageView }
  | { kind: 'pull-quote'; passage: PassageView; repeats: { href: string; name: string }; heading?: string }
  | { kind: 'exchange'; id: string; heading: string; note?: string | undefined }
  /** `level`: of the heading that says who speaks. */
  | { kind: 'turn'; turn: Turn; level: number; body: Laid[] };

/** Puts neighbours of one list, table or quotation together, and each exchange's heading before its first turn. */
export function arrangeFlow(blocks: readonly Block[], exchanges: readonly Exchange[], show: ShowPassage): Flow[] {
  const flow: Flow[] = [];
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index];
    if (!block) break;
    if (block.kind === 'paragraph') {
      const run = takeParagraphs(blocks, index);
      flow.push(...layOut(run, show));
      index += run.length;
      continue;
    }
    const insets = takeInsets(blocks, index);
    flow.push(...arrangeBlock(block, exchanges, show, insets));
    index += 1 + insets.length;
  }
  return stepHeadings(flow);
}

const lowest = 6;
const ofExchange = 2;

/** Sources skip levels; pages don't, so that a screen reader's outline has no holes. A turn stands below the heading before it. */
function stepHeadings(flow: readonly Flow[]): Flow[] {
  let before = 1;
  let above = 1;
  return flow.map((item) => {
    if (item.kind === 'exchange') above = ofExchange;
    if (item.kind === 'turn') return { ...item, level: Math.min(above + 1, lowest) };
    if (item.kind !== 'heading') return item;
    before = Math.min(item.level, before + 1);
    above = before;
    return { ...item, level: before };
  });
}

function takeParagraphs(blocks: readonly Block[], from: number): Passage[] {
  const end = blocks.findIndex((block, index) => index > from && block.kind !== 'paragraph');
  return blocks.slice(from, end === -1 ? undefined : end).filter((block) => block.kind === 'paragraph');
}

type Inset = Extract<Block, { kind: InsetKind }>;

/** The headings and notes that stand within a turn: the record has them behind it, since its words are a whole. */
function takeInsets(blocks: readonly Block[], position: number): Inset[] {
  const turn = blocks[position];
  if (turn?.kind !== 'turn') return [];
  const insets: Inset[] = [];
  for (let next = position + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (!block || !hasTrait(block, 'inset') || block.source[0] >= turn.source[1]) break;
    insets.push(block);
  }
  return insets;
}

/** A turn's paragraphs, with what stands between them where the source has it. */
function layOutTurn({ paragraphs }: Turn, insets: readonly Inset[], show: ShowPassage): Laid[] {
  const laid: Laid[] = [];
  let from = 0;
  for (const inset of insets) {
    const next = paragraphs.findIndex(({ source }) => source[0] > inset.source[0]);
    laid.push(...layOut(paragraphs.slice(from, next), show), { kind: 'inset', as: inset.kind, passage: show(inset) });
    from = next;
  }
  return [...laid, ...layOut(paragraphs.slice(from), show)];
}

function arrangeBlock(
  block: Exclude<Block, { kind: 'paragraph' }>,
  exchanges: readonly Exchange[],
  show: ShowPassage,
  insets: readonly Inset[],
): Flow[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: block.depth, passage: show(block) }];
    case 'pull-quote':
      return [
        {
          kind: 'pull-quote',
          passage: show(block),
          repeats: { href: `#${block.repeats}`, name: passageName(block.repeats) },
          ...(block.heading && { heading: block.heading.text }),
        },
      ];
    case 'turn': {
      const turn: Flow = { kind: 'turn', turn: block, level: ofExchange, body: layOutTurn(block, insets, show) };
      const begins = exchanges.find(({ turns }) => turns[0] === block.id);
      if (!begins) return [turn];
      return [
        { kind: 'exchange', id: begins.id, heading: `[${exchangeHeading(begins)}]`, note: begins.heading.note },
        turn,
      ];
    }
    default:
      return [{ kind: block.kind, passage: show(block) }];
  }
}

/** Lays out neighbouring passages: lists, tables, quotations, and plain paragraphs between them. */
export function layOut(passages: readonly Passage[], show: ShowPassage): Laid[] {
  const laid: Laid[] = [];
  for (let index = 0; index < passages.length;) {
    const passage = passages[index];
    if (!passage) break;
    const run = takeGroup(passages, index);
    laid.push(layOutGroup(run, passage.layout, show));
    index += run.length;
  }
  return laid;
}

function takeGroup(passages: readonly Passage[], from: number): Passage[] {
  const layout = passages[from]?.layout;
  const first = passages.slice(from, from + 1);
  if (!layout || layout.kind === 'preformatted') return first;
  const belongs = ({ layout: other }: Passage) =>
    other?.kind === layout.kind && 'group' in other && other.group === layout.group;
  const end = passages.findIndex((passage, index) => index > from && !belongs(passage));
  return passages.slice(from, end === -1 ? undefined : end);
}

function layOutGroup(run: readonly Passage[], layout: Layout | undefined, show: ShowPassage): Laid {
  switch (layout?.kind) {
    case 'item':
      return { kind: 'list', list: nestItems(run, 0, show) };
    case 'row':
      return {
        kind: 'table',
        rows: run.map((row) => ({ header: row.layout?.kind === 'row' && row.layout.header, passage: show(row) })),
      };
    case 'blockquote':
      return { kind: 'quotation', passages: run.map(show) };
    default:
      return { kind: 'passage', passage: show(run[0] as Passage) };
  }
}

/** Items deeper than `depth` become lists within the item before them. */
function nestItems(run: readonly Passage[], depth: number, show: ShowPassage): FlowList {
  const list: FlowList = { ordered: false, items: [] };
  for (let index = 0; index < run.length;) {
    const passage = run[index] as Passage;
    const layout = passage.layout as Layout & { kind: 'item' };
    const last = list.items.at(-1);
    if (last && layout.depth > depth) {
      const end = run.findIndex((item, at) => at > index && (item.layout as Layout & { kind: 'item' }).depth <= depth);
      const inner = run.slice(index, end === -1 ? undefined : end);
      last.children = nestItems(inner, depth + 1, show);
      index += inner.length;
      continue;
    }
    if (last && layout.continued) last.passages.push(show(passage));
    else list.items.push({ passages: [show(passage)], ...(layout.number !== undefined && { number: layout.number }) });
    if (layout.number !== undefined) list.ordered = true;
    index += 1;
  }
  return list;
}
