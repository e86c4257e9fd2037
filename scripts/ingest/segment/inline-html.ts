import { decodeHTMLAttribute } from 'entities/decode';
import type { Span } from '../../../src/record/block.ts';
import { EMPTY, INLINE, isElement, LEFT_OUT } from './html-elements.ts';

/** Tags of HTML that stand open within a paragraph. */
export interface OpenTags {
  open: { name: string; start: number; href?: string }[];
  /** The element that is being left out, with all in it. */
  leftOut?: string;
}

const TAG = /^<(?<close>\/?)(?<name>[a-z][a-z\d]*)\b(?<attributes>(?:"[^"]*"|'[^']*'|[^>"'])*|[^>]*)>$/i;
const HREF = /\shref\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+))/i;

type Read = 'drop' | 'break' | 'keep';

/**
 * One tag or comment within Markdown, as what it means: `drop` where it is only markup, `break` for a forced end of line, `keep` where
 * it is no HTML and stands for its characters. `at` is where the text is that far; what a closing tag ends becomes a span.
 */
export function readTag(tag: string, at: number, state: OpenTags, spans: Span[]): Read {
  if (/^<[!?]/.test(tag)) return 'drop';
  const { close = '', name: printed = '', attributes = '' } = TAG.exec(tag)?.groups ?? {};
  const name = printed.toLowerCase();
  if (!isElement(name)) return 'keep';
  if (name === 'br') return state.leftOut === undefined ? 'break' : 'drop';
  if (LEFT_OUT.has(name)) {
    if (close !== '' && state.leftOut === name) delete state.leftOut;
    else if (close === '' && !EMPTY.has(name) && !attributes.endsWith('/')) state.leftOut ??= name;
    return 'drop';
  }
  if (close === '') {
    const { double, single, bare } = HREF.exec(attributes)?.groups ?? {};
    const printed = double ?? single ?? bare;
    const href = printed === undefined ? undefined : decodeHTMLAttribute(printed.trim());
    if (!EMPTY.has(name)) state.open.push({ name, start: at, ...(href !== undefined && { href }) });
    return 'drop';
  }
  const place = state.open.findLastIndex((other) => other.name === name);
  const opened = state.open[place];
  if (!opened) return 'drop';
  state.open.splice(place, 1);
  const span = spanOf(opened, at);
  if (span) spans.push(span);
  return 'drop';
}

function spanOf({ name, start, href }: OpenTags['open'][number], end: number): Span | undefined {
  const kind = INLINE[name];
  if (kind === undefined || kind === 'none' || start >= end) return undefined;
  if (kind !== 'link') return { kind, start, end } as Span;
  return href !== undefined && /^https?:\/\//i.test(href) && URL.canParse(href)
    ? { kind, start, end, href }
    : undefined;
}
