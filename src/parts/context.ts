import type { Mention } from '../record/mention.ts';

/** A stretch of words; `marked` where they are the mention. */
export interface ContextPiece {
  text: string;
  marked: boolean;
}

const longest = 420;
const leadIn = 140;

/** The words around the first mention, all mentions among them marked. Where words are left out, an ellipsis says so. */
export function cutContext(text: string, mentions: readonly Pick<Mention, 'start' | 'end'>[]): ContextPiece[] {
  const [from, to] = contextRange(text, mentions[0] ?? { start: 0, end: 0 });
  const pieces: ContextPiece[] = from > 0 ? [{ text: '… ', marked: false }] : [];
  let at = from;
  for (const { start, end } of mentions) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), marked: false });
  return to < text.length ? [...pieces, { text: ' …', marked: false }] : pieces;
}

/** Whole words; a little more than `longest` is not worth a cut. */
function contextRange(text: string, first: Pick<Mention, 'start' | 'end'>): [from: number, to: number] {
  if (text.length <= longest * 1.25) return [0, text.length];
  const from = first.start <= leadIn ? 0 : wordStart(text, first.start - leadIn);
  const end = Math.max(from + longest, first.end);
  if (end >= text.length) return [from, text.length];
  const to = text.lastIndexOf(' ', end);
  return [from, to >= first.end ? to : end];
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space > at + leadIn / 2 ? at : space + 1;
}
