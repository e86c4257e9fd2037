import type { Definition, PhrasingContent } from 'mdast';
import type { Span } from '../../../src/schema/block.ts';
import { foldSpace, type MappedText } from '../blocks/mapped-text.ts';
import { alignValue } from './align.ts';

/** What inline Markdown is read against. */
export interface MarkdownSource {
  text: string;
  /** Where the Markdown begins in the source: the parser's offsets count from there. */
  base: number;
  definitions: Map<string, Definition>;
}

export interface Inline {
  body: MappedText;
  spans: Span[];
}

interface Builder extends MappedText {
  spans: Span[];
  /** Source offset up to which the Markdown has been read: where a node without a position is looked for. */
  cursor: number;
  limit: number;
}

const MARKS = { emphasis: 'emphasis', strong: 'strong', delete: 'deleted' } as const;

function append(builder: Builder, piece: MappedText): void {
  builder.text += piece.text;
  for (const start of piece.starts) builder.starts.push(start);
  for (const end of piece.ends) builder.ends.push(end);
  builder.cursor = piece.ends.at(-1) ?? builder.cursor;
}

function appendAll(nodes: PhrasingContent[], builder: Builder, from: MarkdownSource): void {
  for (const node of nodes) appendNode(node, builder, from);
}

/** What a link leads to, or undefined where a reference has no definition. */
function hrefOf(node: PhrasingContent, from: MarkdownSource): string | undefined {
  if (node.type === 'link') return node.url;
  if (node.type === 'linkReference') return from.definitions.get(node.identifier)?.url;
  return undefined;
}

function appendNode(node: PhrasingContent, builder: Builder, from: MarkdownSource): void {
  const start = node.position ? from.base + (node.position.start.offset ?? 0) : builder.cursor;
  const end = node.position ? from.base + (node.position.end.offset ?? 0) : builder.limit;
  const first = builder.text.length;
  switch (node.type) {
    case 'text':
    case 'inlineCode': {
      // A line end inside text is a wrapped line, not a break that the author forced.
      const piece = alignValue(from.text, start, end, node.value, node.type === 'inlineCode');
      append(builder, { ...piece, text: piece.text.replace(/[\r\n]/g, ' ') });
      if (node.type === 'inlineCode') builder.spans.push({ kind: 'code', start: first, end: builder.text.length });
      break;
    }
    case 'break':
      append(builder, { text: '\n', starts: [start], ends: [end] });
      break;
    case 'emphasis':
    case 'strong':
    case 'delete':
      appendAll(node.children, builder, from);
      builder.spans.push({ kind: MARKS[node.type], start: first, end: builder.text.length });
      break;
    case 'link':
    case 'linkReference': {
      const href = hrefOf(node, from);
      appendAll(node.children, builder, from);
      if (href !== undefined) builder.spans.push({ kind: 'link', start: first, end: builder.text.length, href });
      break;
    }
    case 'image':
    case 'imageReference':
      append(builder, alignValue(from.text, start, end, node.alt ?? ''));
      break;
    default:
      // Raw HTML and footnote marks are the source's own characters, shown as they stand.
      append(builder, alignValue(from.text, start, end, from.text.slice(start, end), true));
  }
  if (node.position) builder.cursor = end;
}

/** Plain text, spans and map of a paragraph's or heading's inline Markdown. */
export function readInline(nodes: PhrasingContent[], range: [number, number], from: MarkdownSource): Inline {
  const builder: Builder = { text: '', starts: [], ends: [], spans: [], cursor: range[0], limit: range[1] };
  appendAll(nodes, builder, from);
  return foldInline(builder, builder.spans);
}

/** Folds white space and moves the spans along; spans that cover nothing are dropped. */
export function foldInline(body: MappedText, spans: Span[]): Inline {
  const folded = foldSpace(body);
  const moved = spans
    .map((span) => {
      const start = folded.index[span.start] ?? 0;
      const end = folded.index[span.end] ?? 0;
      return trimSpan({ ...span, start, end }, folded.mapped.text);
    })
    .filter((span) => span.end > span.start);
  return { body: folded.mapped, spans: moved };
}

/** Folding can leave a space at a span's edge: marks cover words, not the gaps around them. */
function trimSpan(span: Span, text: string): Span {
  let { start, end } = span;
  end = Math.min(end, text.length);
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { ...span, start, end };
}
