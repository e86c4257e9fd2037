import type { Data, Definition, Parents, PhrasingContent, Text } from 'mdast';
import type { Span } from '../../../src/record/block.ts';
import { appendMapped, foldSpace, mapSource, type MappedText } from '../text/mapped-text.ts';
import { dropAttributeMarks } from './attribute-marks.ts';
import { readTag, type OpenTags } from './inline-html.ts';
import { lettersOf } from './letters.ts';
import { dropLooseEmphasis } from './loose-emphasis.ts';
import { dropNoteMarks } from './note-marks.ts';
import { dropTemplateTags } from './template-tags.ts';

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
  tags: OpenTags;
}

/** The letters of the text right below a node at their places in the Markdown, and how many of them have been read. */
interface Letters {
  mapped: MappedText;
  read: number;
}

const MARKS = { emphasis: 'emphasis', strong: 'strong', delete: 'deleted' } as const;

/** A node's letters, at their places in the source. */
export function lettersInSource(node: { data?: Data | undefined }, { base }: MarkdownSource): MappedText {
  const letters = lettersOf(node);
  if (base === 0) return letters;
  const { text, starts, ends } = letters;
  return { text, starts: starts.map((start) => start + base), ends: ends.map((end) => end + base) };
}

/** A line end inside text is a wrapped line, not a break that the author forced. */
const unwrapText = (text: string): string => text.replace(/[\r\n]/g, ' ');
const unwrap = (letters: MappedText): MappedText => ({ ...letters, text: unwrapText(letters.text) });

/** Adds the letters of the next text node. Some are passed over: the space after the box of a task belongs to no text. */
function appendText(builder: Builder, { value, position }: Text, { base }: MarkdownSource, letters: Letters): void {
  const { mapped } = letters;
  const start = position?.start.offset;
  if (start !== undefined) while ((mapped.starts[letters.read] ?? start) < start) letters.read += 1;
  const end = Math.min(letters.read + value.length, mapped.text.length);
  builder.text += unwrapText(mapped.text.slice(letters.read, end));
  for (let unit = letters.read; unit < end; unit++) {
    builder.starts.push((mapped.starts[unit] as number) + base);
    builder.ends.push((mapped.ends[unit] as number) + base);
  }
  letters.read += value.length;
}

/** A tag is what it means; what is none stands for its characters. */
function appendTag(builder: Builder, tag: string, [start, end]: [number, number], letters: MappedText): void {
  const read = readTag(tag, builder.text.length, builder.tags, builder.spans);
  if (read === 'break') appendMapped(builder, { text: '\n', starts: [start], ends: [end] });
  if (read === 'keep') appendMapped(builder, letters);
}

/** What a link leads to, or undefined where a reference has no definition. */
function hrefOf(node: PhrasingContent, from: MarkdownSource): string | undefined {
  if (node.type === 'link') return node.url;
  if (node.type === 'linkReference') return from.definitions.get(node.identifier)?.url;
  return undefined;
}

function appendAll(parent: PhrasingContent | Parents, builder: Builder, from: MarkdownSource, given?: Letters): void {
  if (!('children' in parent)) return;
  const letters = given ?? { mapped: lettersOf(parent), read: 0 };
  for (const node of parent.children) appendNode(node as PhrasingContent, builder, from, letters);
}

function appendNode(node: PhrasingContent, builder: Builder, from: MarkdownSource, letters: Letters): void {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0].map(
    (at) => from.base + at,
  ) as [number, number];
  if (builder.tags.leftOut !== undefined && node.type !== 'html') return;
  const first = builder.text.length;
  // A bare address that was found after parsing has no place of its own: its letters are its parent's next ones.
  const below = node.position ? undefined : letters;
  switch (node.type) {
    case 'text':
      appendText(builder, node, from, letters);
      break;
    case 'inlineCode':
      appendMapped(builder, unwrap(lettersInSource(node, from)));
      builder.spans.push({ kind: 'code', start: first, end: builder.text.length });
      break;
    case 'break':
      appendMapped(builder, { text: '\n', starts: [start], ends: [end] });
      break;
    case 'emphasis':
    case 'strong':
    case 'delete':
      appendAll(node, builder, from, below);
      builder.spans.push({ kind: MARKS[node.type], start: first, end: builder.text.length });
      break;
    case 'link':
    case 'linkReference': {
      const href = hrefOf(node, from);
      appendAll(node, builder, from, below);
      if (href !== undefined) builder.spans.push({ kind: 'link', start: first, end: builder.text.length, href });
      break;
    }
    case 'image':
    case 'imageReference':
      appendMapped(builder, unwrap(lettersInSource(node, from)));
      break;
    case 'html':
      appendTag(builder, node.value, [start, end], lettersInSource(node, from));
      break;
    case 'footnoteReference':
      // `[^1]` is shown as `[1]`: the caret is Markdown's.
      appendMapped(builder, mapSource(from.text, start, start + 1));
      appendMapped(builder, mapSource(from.text, start + 2, end));
      break;
    default:
      appendMapped(builder, mapSource(from.text, start, end));
  }
}

/** Plain text, spans and map of the inline Markdown of a paragraph, a heading or a cell. */
export function readInline(parent: Parents, from: MarkdownSource): Inline {
  const builder: Builder = { text: '', starts: [], ends: [], spans: [], tags: { open: [] } };
  appendAll(parent, builder, from);
  const words = dropLooseEmphasis(foldInline(builder, builder.spans), from.text);
  return dropNoteMarks(dropAttributeMarks(dropTemplateTags(words)));
}

/** Folds white space and moves the spans along; spans that cover nothing are dropped. */
function foldInline(body: MappedText, spans: Span[]): Inline {
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
