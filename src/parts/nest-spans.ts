import type { Range } from '../record/sourced.ts';

/** Anything that says something of `[start, end)` of a text. */
export interface Extent {
  kind: string;
  start: number;
  end: number;
}

/** A span cut by another one has several pieces; `first` and `last` tell where it begins and ends. */
export interface NestedSpan<S extends Extent> {
  kind: 'span';
  span: S;
  first: boolean;
  last: boolean;
  children: Inline<S>[];
}

export type Inline<S extends Extent> = { kind: 'text'; text: string } | NestedSpan<S>;

/**
 * From the outside in, where two spans have the same ends. Links come before what may hold a link of its own: one must never lie
 * in another. A quotation stands around all, so that it stays whole.
 */
const nesting = [
  'quote',
  'link',
  'mention',
  'deleted',
  'strong',
  'emphasis',
  'code',
  'interpreted',
  'withheld',
  'inaudible',
  'sic',
  'correction',
];

/**
 * Nests stand-off spans, which may overlap, into a well-formed tree over `range` of the text. No character is lost, and each
 * lies within exactly the spans that hold it; of two links that overlap, only the first is kept.
 */
export function nestSpans<S extends Extent>(
  text: string,
  spans: readonly S[],
  [from, to]: Range = [0, text.length],
): Inline<S>[] {
  const ordered = keepFirstLinks(spans.filter((span) => touches(span, from, to))).sort(byNesting);
  if (ordered.length === 0) return from < to ? [{ kind: 'text', text: text.slice(from, to) }] : [];
  const root: Inline<S>[] = [];
  const open: NestedSpan<S>[] = [];
  const cuts = cutPoints(ordered, from, to);
  for (const [index, at] of cuts.entries()) {
    const next = cuts[index + 1];
    const active = next === undefined ? [] : ordered.filter((span) => span.start <= at && span.end >= next);
    open.length = sharedDepth(open, active);
    const siblings = () => open.at(-1)?.children ?? root;
    for (const point of ordered.filter((span) => span.start === span.end && span.start === at)) {
      siblings().push({ kind: 'span', span: point, first: true, last: true, children: [] });
    }
    for (const span of active.slice(open.length)) {
      const piece: NestedSpan<S> = { kind: 'span', span, first: at <= span.start, last: false, children: [] };
      siblings().push(piece);
      open.push(piece);
    }
    if (next !== undefined) siblings().push({ kind: 'text', text: text.slice(at, next) });
    for (const piece of open) piece.last = next !== undefined && next >= piece.span.end;
  }
  return root;
}

function touches({ start, end }: Extent, from: number, to: number): boolean {
  if (start === end) return start >= from && start <= to;
  return start < end && start < to && end > from;
}

function keepFirstLinks<S extends Extent>(spans: S[]): S[] {
  let covered = -1;
  const links = spans.filter(isLink).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = new Set(links.filter(({ start, end }) => start >= covered && ((covered = end), true)));
  return spans.filter((span) => !isLink(span) || kept.has(span));
}

/** A mention leads to its authority's page. */
const isLink = ({ kind }: Extent) => kind === 'link' || kind === 'mention';

function byNesting(a: Extent, b: Extent): number {
  if ((a.kind === 'quote') !== (b.kind === 'quote')) return a.kind === 'quote' ? -1 : 1;
  if (isLink(a) !== isLink(b)) return isLink(a) ? -1 : 1;
  return a.start - b.start || b.end - a.end || nesting.indexOf(a.kind) - nesting.indexOf(b.kind);
}

function cutPoints(spans: readonly Extent[], from: number, to: number): number[] {
  const ends = spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > from && at < to);
  return [...new Set([from, ...ends, to])].sort((a, b) => a - b);
}

function sharedDepth<S extends Extent>(open: readonly NestedSpan<S>[], active: readonly S[]): number {
  const differs = open.findIndex((piece, depth) => piece.span !== active[depth]);
  return differs === -1 ? open.length : differs;
}
