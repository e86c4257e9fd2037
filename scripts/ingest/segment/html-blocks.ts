import { Parser } from 'htmlparser2';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Layout, Span } from '../../../src/record/block.ts';
import type { Range } from '../../../src/record/sourced.ts';
import type { Draft, Role } from '../text/draft.ts';
import { appendMapped, foldSpace, sliceMapped, type MappedText } from '../text/mapped-text.ts';
import { BLOCKS, EMPTY, isElement, LEFT_OUT, reasonLeftOut } from './html-elements.ts';
import { readTag, type OpenTags } from './inline-html.ts';
import { nestsTooDeep } from './nests-too-deep.ts';

/** The paragraph that is being read. */
interface Open {
  body: MappedText;
  spans: Span[];
  tags: OpenTags;
  cells: Range[];
}

interface Walk {
  letters: MappedText;
  drafts: Draft[];
  /** Names of block elements around. */
  around: { name: string; group: number; number?: number }[];
  open: Open;
  groups: () => number;
  leftOut?: { name: string; from: number };
}

const noText = (): MappedText => ({ text: '', starts: [], ends: [] });
const newOpen = (): Open => ({ body: noText(), spans: [], tags: { open: [] }, cells: [] });

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/gi;

/**
 * A block of HTML within Markdown → drafts: its paragraphs, headings, items, rows and captions as what they are. Nothing of it is run,
 * and no tag is shown; scripts, frames and comments are left out by name. `letters` are the block’s characters at their places in the
 * source, `groups` numbers lists, tables and quotations.
 */
export function segmentHtml(letters: MappedText, groups: () => number): Draft[] {
  const walk: Walk = { letters, drafts: [], around: [], open: newOpen(), groups };
  const parser = new Parser(
    {
      onopentag: (name) => {
        openElement(name, parser.startIndex, parser.endIndex + 1, walk);
      },
      onclosetag: (name, implied) => {
        closeElement(name, parser.startIndex, implied ? parser.startIndex : parser.endIndex + 1, walk);
      },
      ontext: () => {
        if (walk.leftOut) return;
        const isPreformatted = nearest(walk, /^pre$/) !== undefined;
        const text = decodeText(letters, parser.startIndex, parser.endIndex + 1, isPreformatted);
        appendMapped(walk.open.body, text);
      },
      oncomment: () => {
        if (!walk.leftOut) addOmitted(walk, parser.startIndex, parser.endIndex + 1, 'a comment in the markup');
      },
    },
    { decodeEntities: false, recognizeSelfClosing: true },
  );
  parser.write(letters.text);
  parser.end();
  if (walk.leftOut) addOmitted(walk, walk.leftOut.from, letters.text.length, reasonLeftOut);
  flush(walk);
  return walk.drafts.sort((a, b) => a.source[0] - b.source[0]);
}

function openElement(name: string, start: number, end: number, walk: Walk): void {
  if (walk.leftOut) return;
  if (LEFT_OUT.has(name)) {
    if (EMPTY.has(name)) return;
    walk.leftOut = { name, from: start };
  } else if (BLOCKS.has(name)) {
    if (name === 'td' || name === 'th') beginCell(walk);
    else flush(walk);
    const list = walk.around.findLast((other) => other.name === 'ol' || other.name === 'ul');
    if (name === 'li' && list?.name === 'ol') list.number = (list.number ?? 0) + 1;
    walk.around.push({ name, group: /^(?:ol|ul|table|blockquote)$/.test(name) ? walk.groups() : 0 });
  } else {
    readInline(walk, start, end);
  }
}

function closeElement(name: string, start: number, end: number, walk: Walk): void {
  if (walk.leftOut) {
    if (walk.leftOut.name !== name) return;
    addOmitted(walk, walk.leftOut.from, end, reasonLeftOut);
    delete walk.leftOut;
  } else if (BLOCKS.has(name)) {
    if (name === 'td' || name === 'th') endCell(walk);
    else flush(walk);
    const place = walk.around.findLastIndex((other) => other.name === name);
    if (place !== -1) walk.around.length = place;
  } else if (!EMPTY.has(name) && start < end) {
    readInline(walk, start, end);
  }
}

/** A tag within a paragraph. */
function readInline({ letters, open }: Walk, start: number, end: number): void {
  const tag = letters.text.slice(start, end);
  const read = readTag(tag, open.body.text.length, open.tags, open.spans);
  const place = { starts: [letters.starts[start] ?? 0], ends: [letters.ends[end - 1] ?? 0] };
  if (read === 'break') appendMapped(open.body, { text: '\n', ...place });
  if (read === 'keep') appendMapped(open.body, sliceMapped(letters, start, end));
}

function decodeText(letters: MappedText, start: number, end: number, isPreformatted: boolean): MappedText {
  const decoded = noText();
  const text = letters.text.slice(start, end);
  let at = 0;
  for (const { 0: whole, 1: decimal, 2: hexadecimal, 3: name = '', index } of text.matchAll(REFERENCE)) {
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const to = Number.isNaN(code)
      ? decodeNamedCharacterReference(name)
      : code > 0x1f && code < 0x110000 && String.fromCodePoint(code);
    if (to === false) continue;
    appendMapped(decoded, sliceMapped(letters, start + at, start + index));
    at = index + whole.length;
    const fill = (offset: number | undefined): number[] => new Array<number>(to.length).fill(offset ?? 0);
    appendMapped(decoded, {
      text: to,
      starts: fill(letters.starts[start + index]),
      ends: fill(letters.ends[start + at - 1]),
    });
  }
  appendMapped(decoded, sliceMapped(letters, start + at, end));
  // An end of line in HTML is a space.
  return isPreformatted ? decoded : { ...decoded, text: decoded.text.replace(/[\r\n]/g, ' ') };
}

function beginCell({ open }: Walk): void {
  const at = open.body.starts.at(-1);
  if (open.cells.length > 0 && at !== undefined) appendMapped(open.body, { text: '\t', starts: [at], ends: [at] });
  open.cells.push([open.body.text.length, open.body.text.length]);
}

function endCell({ open }: Walk): void {
  const cell = open.cells.at(-1);
  if (cell) cell[1] = open.body.text.length;
}

function addOmitted({ letters, drafts }: Walk, start: number, end: number, reason: string): void {
  const last = Math.min(end, letters.text.length) - 1;
  const source: Range = [letters.starts[start] ?? 0, letters.ends[last] ?? 0];
  if (source[0] < source[1]) drafts.push({ role: { kind: 'omitted', reason }, body: noText(), spans: [], source });
}

/** Ends the paragraph that is being read, as what the elements around it make it. */
function flush(walk: Walk): void {
  const { open, drafts } = walk;
  walk.open = newOpen();
  const [first, last] = [open.body.starts.find((_, at) => /\S/.test(open.body.text.charAt(at))), lastPlace(open.body)];
  if (first === undefined || last === undefined) return;
  const words = foldWords(open, nearest(walk, /^pre$/) !== undefined);
  const layout = layoutOf(walk, open, words.index);
  drafts.push({
    role: roleOf(walk),
    body: words.body,
    spans: words.spans,
    source: [first, last],
    ...(layout && { layout }),
  });
}

function lastPlace({ text, ends }: MappedText): number | undefined {
  for (let at = text.length - 1; at >= 0; at--) if (/\S/.test(text.charAt(at))) return ends[at];
  return undefined;
}

function foldWords({ body, spans, cells }: Open, isPreformatted: boolean) {
  const { mapped, index } = isPreformatted ? trimLines(body) : foldSpace(body);
  // What stands between cells is a tab, as in tables of Markdown.
  for (const [start] of cells.slice(1)) {
    const at = (index[start] ?? 0) - 1;
    if (mapped.text.charAt(at) === ' ') mapped.text = `${mapped.text.slice(0, at)}\t${mapped.text.slice(at + 1)}`;
  }
  const moved = spans.map((span) => ({
    ...span,
    start: index[span.start] ?? mapped.text.length,
    end: Math.min(index[span.end] ?? mapped.text.length, mapped.text.length),
  }));
  return { body: mapped, spans: moved.filter(({ start, end }) => end > start), index };
}

/** Without empty lines at either end: lines and spaces between count. */
function trimLines(body: MappedText): { mapped: MappedText; index: number[] } {
  const from = /^\s*\n/.exec(body.text)?.[0].length ?? 0;
  const to = Math.max(from, body.text.trimEnd().length);
  const index = Array.from({ length: body.text.length + 1 }, (_, at) => Math.min(Math.max(at - from, 0), to - from));
  return { mapped: sliceMapped(body, from, to), index };
}

const nearest = ({ around }: Walk, pattern: RegExp) => around.findLast(({ name }) => pattern.test(name));

function roleOf(walk: Walk): Role {
  const heading = nearest(walk, /^h[1-6]$/);
  if (heading) return { kind: 'heading', depth: Math.max(2, Number(heading.name.slice(1))) };
  return nearest(walk, /^(?:fig)?caption$/) ? { kind: 'caption' } : { kind: 'paragraph' };
}

function layoutOf(walk: Walk, { cells }: Open, index: readonly number[]): Layout | undefined {
  const table = nearest(walk, /^table$/);
  if (table && cells.length > 0) {
    const header = nearest(walk, /^thead$/) !== undefined;
    return {
      kind: 'row',
      group: table.group,
      header,
      cells: cells.map(([start, end]) => [index[start] ?? 0, index[end] ?? 0]),
    };
  }
  const lists = walk.around.filter(({ name }) => name === 'ol' || name === 'ul');
  const list = lists.at(-1);
  if (list && nearest(walk, /^li$/)) {
    const number = list.name === 'ol' && list.number !== undefined ? { number: list.number } : {};
    return { kind: 'item', group: lists[0]?.group ?? list.group, depth: lists.length - 1, ...number };
  }
  const quotation = nearest(walk, /^blockquote$/);
  if (quotation) return { kind: 'blockquote', group: quotation.group };
  return nearest(walk, /^pre$/) ? { kind: 'preformatted' } : undefined;
}

/** True for a block that is HTML: at least one of its tags is an element, or it is a comment. What nobody writes stands as it is. */
export const isHtml = (text: string): boolean =>
  (/^\s*<[!?]/.test(text) ||
    [...text.matchAll(/<\/?([a-z][a-z\d]*)/gi)].some(([, name = '']) => isElement(name.toLowerCase()))) &&
  !nestsTooDeep(text);
