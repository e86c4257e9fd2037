import type { Mention } from '../record/mention.ts';

/** A stretch of words; `marked` where they are the mention. */
export interface ContextPiece {
  text: string;
  marked: boolean;
}

/** Characters in all, and of these before the first mention. */
interface ContextBounds {
  longest: number;
  leadIn: number;
}

const usual: ContextBounds = { longest: 420, leadIn: 140 };
/** Where a page shows the weightiest alone: three or four lines of each. */
export const shortContext: ContextBounds = { longest: 220, leadIn: 80 };

/** The words around the first mention, all mentions among them marked. Where words are left out, an ellipsis says so. */
export function cutContext(
  text: string,
  mentions: readonly Pick<Mention, 'start' | 'end'>[],
  bounds: ContextBounds = usual,
): ContextPiece[] {
  const [from, to] = contextRange(text, mentions[0] ?? { start: 0, end: 0 }, bounds);
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
function contextRange(
  text: string,
  first: Pick<Mention, 'start' | 'end'>,
  { longest, leadIn }: ContextBounds,
): [from: number, to: number] {
  if (text.length <= longest * 1.25) return [0, text.length];
  const from = first.start <= leadIn ? 0 : wordStart(text, first.start - leadIn, leadIn / 2);
  const end = Math.max(from + longest, first.end);
  if (end >= text.length) return [from, text.length];
  const to = text.lastIndexOf(' ', end);
  return [from, to >= first.end ? to : end];
}

/** Where the next word begins, at most so many characters on. */
function wordStart(text: string, at: number, most: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space > at + most ? at : space + 1;
}
