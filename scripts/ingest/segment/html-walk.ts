import type { Layout, Span } from '../../../src/record/block.ts';
import type { Range } from '../../../src/record/sourced.ts';
import type { BlockRole, Draft, Role } from '../text/draft.ts';
import { appendMapped, foldSpace, sliceMapped, type MappedText } from '../text/mapped-text.ts';
import { decodeReferences } from './decode-references.ts';
import { addAround, withinOf, type Around } from './html-around.ts';
import { BLOCKS, EMPTY, LEFT_OUT, reasonLeftOut } from './html-elements.ts';
import { readTag, type OpenTags } from './inline-html.ts';

/** The paragraph that is being read. */
interface Open {
  body: MappedText;
  spans: Span[];
  tags: OpenTags;
  cells: Range[];
  /** What stands within it or behind it and is none of its words. */
  apart: { source: Range; role: Exclude<Role, BlockRole> }[];
}

interface Walk {
  letters: MappedText;
  drafts: Draft[];
  /** Block elements around. */
  around: Around[];
  open: Open;
  groups: () => number;
  leftOut?: { name: string; from: number };
}

const noText = (): MappedText => ({ text: '', starts: [], ends: [] });
const newOpen = (): Open => ({ body: noText(), spans: [], tags: { open: [] }, cells: [], apart: [] });

/** Makes drafts of the tags and texts of HTML, which are told to it one after the other, by their places in the letters. */
export interface HtmlWalk {
  open(name: string, start: number, end: number): void;
  /** `start` is `end` where no tag stands there. */
  close(name: string, start: number, end: number): void;
  text(start: number, end: number): void;
  /** What is no text of the document. */
  claim(start: number, end: number, role: Exclude<Role, BlockRole>): void;
  /** Ends the paragraph that is being read, which is what the elements around it make it, or what is said here. */
  part(role?: Role): void;
  /** All drafts, in their order. */
  finish(): Draft[];
}

/** @param groups numbers lists, tables and quotations */
export function createHtmlWalk(letters: MappedText, groups: () => number): HtmlWalk {
  const walk: Walk = { letters, drafts: [], around: [], open: newOpen(), groups };
  return {
    open(name, start, end) {
      openElement(name, start, end, walk);
    },
    close(name, start, end) {
      closeElement(name, start, end, walk);
    },
    text(start, end) {
      if (!walk.leftOut) appendText(start, end, walk);
    },
    claim(start, end, role) {
      if (!walk.leftOut) addClaim(walk, start, end, role);
    },
    part(role) {
      flush(walk, role);
    },
    finish() {
      if (walk.leftOut) addClaim(walk, walk.leftOut.from, letters.text.length, omitted);
      flush(walk);
      return walk.drafts.sort((a, b) => a.source[0] - b.source[0]);
    },
  };
}

function openElement(name: string, start: number, end: number, walk: Walk): void {
  if (walk.leftOut) return;
  if (LEFT_OUT.has(name)) {
    if (EMPTY.has(name)) return;
    walk.leftOut = { name, from: start };
  } else if (BLOCKS.has(name)) {
    if (name === 'td' || name === 'th') beginCell(walk);
    else flush(walk);
    const { list } = withinOf(walk);
    if (name === 'li' && list?.name === 'ol') list.number = (list.number ?? 0) + 1;
    addAround(walk, name);
  } else {
    readInline(walk, start, end);
  }
}

function closeElement(name: string, start: number, end: number, walk: Walk): void {
  if (walk.leftOut) {
    if (walk.leftOut.name !== name) return;
    addClaim(walk, walk.leftOut.from, end, omitted);
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

/** An end of line in HTML is a space, but where lines count. */
function appendText(start: number, end: number, walk: Walk): void {
  const decoded = decodeReferences(walk.letters, start, end);
  const isPreformatted = withinOf(walk).pre !== undefined;
  appendMapped(walk.open.body, isPreformatted ? decoded : { ...decoded, text: decoded.text.replace(/[\r\n]/g, ' ') });
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

const omitted = { kind: 'omitted', reason: reasonLeftOut } as const;

function addClaim({ letters, open }: Walk, start: number, end: number, role: Exclude<Role, BlockRole>): void {
  const last = Math.min(end, letters.text.length) - 1;
  const source: Range = [letters.starts[start] ?? 0, letters.ends[last] ?? 0];
  if (source[0] < source[1]) open.apart.push({ source, role });
}

/** Ends the paragraph that is being read. What stands within it and is none of its words is left out of it. */
function flush(walk: Walk, role?: Role): void {
  const { open, drafts } = walk;
  walk.open = newOpen();
  const [first, last] = [open.body.starts.find((_, at) => /\S/.test(open.body.text.charAt(at))), lastPlace(open.body)];
  const isWithin = ({ source }: Open['apart'][number]): boolean =>
    first !== undefined && last !== undefined && source[0] >= first && source[1] <= last;
  for (const apart of open.apart) if (!isWithin(apart)) drafts.push({ ...apart, body: noText(), spans: [] });
  if (first === undefined || last === undefined) return;
  const leftOut = open.apart
    .filter(isWithin)
    .map(({ source, role: own }) => ({ range: source, reason: own.kind === 'omitted' ? own.reason : own.field }));
  const words = foldWords(open, withinOf(walk).pre !== undefined);
  const layout = layoutOf(walk, open, words.index);
  drafts.push({
    role: role ?? roleOf(walk),
    body: words.body,
    spans: words.spans,
    source: [first, last],
    ...(layout && { layout }),
    ...(leftOut.length > 0 && { leftOut }),
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

function roleOf(walk: Walk): Role {
  const { heading, caption } = withinOf(walk);
  if (heading) return { kind: 'heading', depth: Math.max(2, Number(heading.name.slice(1))) };
  return caption ? { kind: 'caption' } : { kind: 'paragraph' };
}

function layoutOf(walk: Walk, { cells }: Open, index: readonly number[]): Layout | undefined {
  const { table, head, list, firstList, lists, item, quotation, pre } = withinOf(walk);
  if (table && cells.length > 0) {
    return {
      kind: 'row',
      group: table.group,
      header: head !== undefined,
      cells: cells.map(([start, end]) => [index[start] ?? 0, index[end] ?? 0]),
    };
  }
  if (list && item) {
    const number = list.name === 'ol' && list.number !== undefined ? { number: list.number } : {};
    return { kind: 'item', group: firstList?.group ?? list.group, depth: lists - 1, ...number };
  }
  if (quotation) return { kind: 'blockquote', group: quotation.group };
  return pre ? { kind: 'preformatted' } : undefined;
}
