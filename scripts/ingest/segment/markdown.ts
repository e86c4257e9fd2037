import type { BlockContent, Definition, DefinitionContent, List, Root, RootContent, Table } from 'mdast';
import type { Position } from 'unist';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Layout, Span } from '../../../src/schema/block.ts';
import type { Range } from '../../../src/schema/sourced.ts';
import type { Draft, Role } from '../blocks/draft.ts';
import { mapSource, type MappedText } from '../blocks/mapped-text.ts';
import { alignValue } from './align.ts';
import { readInline, type MarkdownSource } from './inline-markdown.ts';
import { splitAtBlankLines } from './split-at-blank-lines.ts';

const plain = remark();
const github = remark().use(remarkGfm);
/** What tables, struck words, footnotes, task lists and bare addresses can't do without. Where it is absent both parsers agree. */
const GITHUB = /[|~]|\[\^|\[[ xX]\]|https?:\/\/|www\.|\S@\S/;

type Node = RootContent | BlockContent | DefinitionContent;

interface Walk {
  from: MarkdownSource;
  drafts: Draft[];
  /** Lists, tables and quotations so far. */
  groups: number;
}

/** Markdown from `start` to the end of the source → drafts in the order of the source. */
export function segmentMarkdown(source: string, start: number): Draft[] {
  // The parser passes over a byte order mark and counts from behind it.
  const base = source.charCodeAt(start) === 0xfeff ? start + 1 : start;
  const text = source.slice(base);
  // The larger grammar takes more than twice as long, and most documents have no use for it.
  const root: Root = (GITHUB.test(text) ? github : plain).parse(text);
  const walk: Walk = { from: { text: source, base, definitions: definitionsOf(root) }, drafts: [], groups: 0 };
  for (const node of root.children) addNode(node, walk);
  return walk.drafts.flatMap((draft) => splitAtBlankLines(draft, source));
}

function definitionsOf(root: Root): Map<string, Definition> {
  const definitions = root.children.filter((node) => node.type === 'definition');
  return new Map(definitions.map((definition) => [definition.identifier, definition]));
}

function rangeOf(node: { position?: Position | undefined }, walk: Walk): Range {
  const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
  return [walk.from.base + (start.offset ?? 0), walk.from.base + (end.offset ?? 0)];
}

function addDraft(walk: Walk, source: Range, role: Role, inline: { body: MappedText; spans: Span[] }, layout?: Layout) {
  walk.drafts.push({ role, ...inline, source, ...(layout ? { layout } : {}) });
}

const PARAGRAPH: Role = { kind: 'paragraph' };
const NOTHING = { body: { text: '', starts: [], ends: [] }, spans: [] };

function addNode(node: Node, walk: Walk, layout?: Layout): void {
  const source = rangeOf(node, walk);
  switch (node.type) {
    case 'paragraph':
      addParagraph(node, source, walk, layout);
      break;
    case 'heading': {
      const depth = Math.max(2, node.depth);
      addDraft(walk, source, { kind: 'heading', depth }, readInline(node.children, source, walk.from));
      break;
    }
    case 'list':
      addList(node, walk, (walk.groups += 1), 0);
      break;
    case 'table':
      addTable(node, walk, (walk.groups += 1));
      break;
    case 'blockquote': {
      const quotation: Layout = { kind: 'blockquote', group: (walk.groups += 1) };
      for (const child of node.children) addNode(child, walk, quotation);
      break;
    }
    case 'footnoteDefinition':
      for (const child of node.children) addNode(child, walk, layout);
      break;
    case 'thematicBreak':
      addDraft(walk, source, { kind: 'omitted', reason: 'a line that divides the text' }, NOTHING);
      break;
    case 'definition':
      addDraft(walk, source, { kind: 'metadata', field: 'link address' }, NOTHING);
      break;
    case 'code':
      addDraft(walk, source, PARAGRAPH, readCode(node.value, source, walk.from), { kind: 'preformatted' });
      break;
    default:
      // Raw HTML, and whatever else: shown as the characters that stand there.
      addDraft(
        walk,
        source,
        PARAGRAPH,
        { body: mapSource(walk.from.text, ...source), spans: [] },
        { kind: 'preformatted' },
      );
  }
}

/** The lines of a code block, without the fences around them. */
function readCode(value: string, [start, end]: Range, { text }: MarkdownSource): { body: MappedText; spans: Span[] } {
  const fence = /^(?:`{3,}|~{3,})[^\r\n]*\r?\n?/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { body: alignValue(text, start + fence, end, value, true), spans: [] };
}

function addParagraph(
  node: Extract<Node, { type: 'paragraph' }>,
  source: Range,
  walk: Walk,
  layout: Layout | undefined,
): void {
  const inline = readInline(node.children, source, walk.from);
  const picture = node.children.every((child) => child.type === 'image' || child.type === 'imageReference');
  if (picture && inline.body.text === '') {
    addDraft(walk, source, { kind: 'omitted', reason: 'a picture; this archive keeps words only' }, NOTHING);
  } else {
    addDraft(walk, source, picture ? { kind: 'caption' } : PARAGRAPH, inline, layout);
  }
}

function addList(list: List, walk: Walk, group: number, depth: number): void {
  list.children.forEach((item, position) => {
    const number = list.ordered === true ? { number: (list.start ?? 1) + position } : {};
    let first = true;
    for (const child of item.children) {
      if (child.type === 'list') {
        addList(child, walk, group, depth + 1);
        continue;
      }
      const before = walk.drafts.length;
      addNode(child, walk, { kind: 'item', group, depth, ...number, ...(first ? {} : { continued: true }) });
      // The item's marker belongs to its first words.
      const draft = walk.drafts[before];
      if (first && draft) walk.drafts[before] = { ...draft, source: [rangeOf(item, walk)[0], draft.source[1]] };
      first = false;
    }
    if (item.children.length === 0) {
      addDraft(walk, rangeOf(item, walk), { kind: 'omitted', reason: 'an empty list item' }, NOTHING);
    }
  });
}

function addTable(table: Table, walk: Walk, group: number): void {
  table.children.forEach((row, position) => {
    const body: MappedText = { text: '', starts: [], ends: [] };
    const spans: Span[] = [];
    const cells: Range[] = [];
    const source = rangeOf(row, walk);
    let cursor = source[0];
    for (const cell of row.children) {
      const end = walk.from.base + (cell.position?.end.offset ?? 0);
      const inline = readInline(cell.children, [cursor, end], walk.from);
      if (cells.length > 0) joinCell(body, cursor);
      const start = body.text.length;
      body.text += inline.body.text;
      body.starts.push(...inline.body.starts);
      body.ends.push(...inline.body.ends);
      for (const span of inline.spans) spans.push({ ...span, start: span.start + start, end: span.end + start });
      cells.push([start, body.text.length]);
      cursor = end;
    }
    const layout: Layout = { kind: 'row', group, header: position === 0, cells };
    addDraft(walk, source, PARAGRAPH, { body, spans }, layout);
  });
}

/** Cells of a row are one passage; a tab stands between them. */
function joinCell(body: MappedText, at: number): void {
  body.text += '\t';
  body.starts.push(at);
  body.ends.push(at);
}
