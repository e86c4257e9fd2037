import type { BlockContent, Definition, DefinitionContent, List, ListItem, Root, RootContent, Table } from 'mdast';
import type { Layout, Span } from '../../../src/record/block.ts';
import type { Range } from '../../../src/record/sourced.ts';
import type { Draft, Role } from '../text/draft.ts';
import { appendMapped, type MappedText } from '../text/mapped-text.ts';
import { placeInText } from '../../report/place-in-text.ts';
import type { Problem } from '../../report/problem.ts';
import { isMarkOfAttributes, maskAttributeLines } from './attribute-marks.ts';
import { describeExcess } from './bound-markdown.ts';
import { lettersInSource, readInline, type MarkdownSource } from './inline-markdown.ts';
import { isHtml, segmentHtml } from './html-blocks.ts';
import { isIndentedProse } from './indented-prose.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { segmentPlainText } from './plain-text.ts';
import { beginsWithPicture, pictureReason, readPictureParagraph } from './picture-paragraph.ts';
import { splitAtBlankLines } from './split-at-blank-lines.ts';

type Node = RootContent | BlockContent | DefinitionContent;

interface Walk {
  from: MarkdownSource;
  drafts: Draft[];
  /** Lists, tables and quotations so far. */
  groups: number;
}

export type Segmented = { ok: true; drafts: Draft[] } | { ok: false; problems: Problem[] };

/** Markdown from `start` to the end of the source → drafts in the order of the source. `file` is how messages name it. */
export function segmentMarkdown(source: string, start: number, file: string): Segmented {
  // The parser passes over a byte order mark and counts from behind it. Files that were joined have several.
  let base = start;
  while (source.charCodeAt(base) === 0xfeff) base += 1;
  const parsed = parseMarkdown(maskAttributeLines(source.slice(base)));
  if (!parsed.ok) {
    const place = placeInText(file, source)(base + parsed.excess.offset);
    return { ok: false, problems: [{ ...place, ...describeExcess(parsed.excess) }] };
  }
  const { root } = parsed;
  const walk: Walk = { from: { text: source, base, definitions: definitionsOf(root) }, drafts: [], groups: 0 };
  for (const node of root.children) addNode(node, walk);
  return { ok: true, drafts: walk.drafts.flatMap((draft) => splitAtBlankLines(draft, source)) };
}

/** Where two definitions have one name, the first counts; both may stand inside a list or a quotation. */
function definitionsOf(root: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  const add = (node: Node | ListItem): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (
      node.type === 'blockquote' ||
      node.type === 'list' ||
      node.type === 'listItem' ||
      node.type === 'footnoteDefinition'
    )
      node.children.forEach(add);
  };
  root.children.forEach(add);
  return definitions;
}

function rangeOf(node: { position?: RootContent['position'] }, walk: Walk): Range {
  const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
  return [walk.from.base + (start.offset ?? 0), walk.from.base + (end.offset ?? 0)];
}

function addDraft(walk: Walk, range: Range, role: Role, inline: { body: MappedText; spans: Span[] }, layout?: Layout) {
  // An underlined heading's position begins at the definitions above it, which are drafts of their own.
  const last = walk.drafts.at(-1)?.source[1] ?? 0;
  const start = range[0] < last ? last + countSpace(walk.from.text.slice(last, range[1])) : range[0];
  const source: Range = [start, range[1]];
  walk.drafts.push({ role, ...inline, source, ...(layout ? { layout } : {}) });
}

const countSpace = (text: string): number => text.length - text.trimStart().length;

const markupReason = 'markup without words';
const reasonOf = (line: string): string => (isMarkOfAttributes(line) ? markupReason : 'a line that divides the text');

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
      addDraft(walk, source, { kind: 'heading', depth }, readInline(node, walk.from));
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
      addDraft(walk, source, { kind: 'omitted', reason: reasonOf(walk.from.text.slice(...source)) }, NOTHING);
      break;
    case 'definition':
      addDraft(walk, source, { kind: 'metadata', field: 'link address' }, NOTHING);
      break;
    case 'html':
      addHtml(node, source, walk);
      break;
    default:
      if (node.type === 'code' && layout === undefined && isIndentedProse(walk.from.text.slice(...source))) {
        walk.drafts.push(...segmentPlainText(walk.from.text.slice(0, source[1]), source[0]));
        break;
      }
      // Code, and whatever else: shown as the characters that stand there.
      addDraft(
        walk,
        source,
        PARAGRAPH,
        { body: lettersInSource(node, walk.from), spans: [] },
        { kind: 'preformatted' },
      );
  }
}

/** HTML as what it means. What merely looks like a tag stands for its characters. */
function addHtml(node: Extract<Node, { type: 'html' }>, source: Range, walk: Walk): void {
  const letters = lettersInSource(node, walk.from);
  if (!isHtml(letters.text)) {
    addDraft(walk, source, PARAGRAPH, { body: letters, spans: [] }, { kind: 'preformatted' });
    return;
  }
  const drafts = segmentHtml(letters, () => (walk.groups += 1));
  walk.drafts.push(...drafts);
  const reason = /<img\b/i.test(letters.text) ? pictureReason : markupReason;
  if (drafts.length === 0) addDraft(walk, source, { kind: 'omitted', reason }, NOTHING);
}

function addParagraph(
  node: Extract<Node, { type: 'paragraph' }>,
  source: Range,
  walk: Walk,
  layout: Layout | undefined,
): void {
  if (beginsWithPicture(node)) {
    for (const draft of readPictureParagraph(node, walk.from)) {
      walk.drafts.push(layout && draft.role.kind === 'paragraph' ? { ...draft, layout } : draft);
    }
    return;
  }
  const inline = readInline(node, walk.from);
  if (inline.body.text === '') {
    const reason = walk.from.text.startsWith('![[', source[0]) ? pictureReason : markupReason;
    addDraft(walk, source, { kind: 'omitted', reason }, NOTHING);
  } else {
    addDraft(walk, source, PARAGRAPH, inline, layout);
  }
}

function addList(list: List, walk: Walk, group: number, depth: number): void {
  list.children.forEach((item, position) => {
    const number = list.ordered === true ? { number: (list.start ?? 1) + position } : {};
    const [start, end] = rangeOf(item, walk);
    const before = walk.drafts.length;
    let first = true;
    for (const child of item.children) {
      if (child.type === 'list') {
        addList(child, walk, group, depth + 1);
        continue;
      }
      addNode(child, walk, { kind: 'item', group, depth, ...number, ...(first ? {} : { continued: true }) });
      first = false;
    }
    const draft = walk.drafts[before];
    // The item's marker belongs to its first words, however deep they stand.
    if (draft) walk.drafts[before] = { ...draft, source: [start, draft.source[1]] };
    else {
      // Within a footnote the parser lets an empty item reach over the line below it, whose words are another's.
      const [marker = ''] = walk.from.text.slice(start, end).split(/[\r\n]/, 1);
      addDraft(walk, [start, start + marker.length], { kind: 'omitted', reason: 'an empty list item' }, NOTHING);
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
      const inline = readInline(cell, walk.from);
      if (cells.length > 0) joinCell(body, cursor);
      const start = body.text.length;
      appendMapped(body, inline.body);
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
