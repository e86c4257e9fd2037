import { cutDraft, type Draft } from '../text/draft.ts';

const LINE_END = /\r\n|[\r\n]/g;

/**
 * Splits a Markdown paragraph where a line holds nothing but non-breaking spaces: Markdown takes such a line for words, a
 * reader sees a blank line.
 */
export function splitAtBlankLines(draft: Draft, source: string): Draft[] {
  const { text, starts, ends } = draft.body;
  if (draft.layout?.kind === 'preformatted' || draft.layout?.kind === 'row') return [draft];
  const pieces: Draft[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    // One character of the source is one line end at most.
    if ((ends[i] as number) - (starts[i] as number) < 2) continue;
    const char = text.charAt(i);
    if (char !== ' ' && char !== '\n') continue;
    if ((source.slice(starts[i], ends[i]).match(LINE_END)?.length ?? 0) < 2) continue;
    pieces.push(cutDraft(draft, start, i));
    start = i + 1;
  }
  if (pieces.length === 0) return [draft];
  pieces.push(cutDraft(draft, start, text.length));
  // The first piece keeps the item's own mark; the others go on with it.
  return pieces.map((piece, position) =>
    position > 0 && piece.layout?.kind === 'item' ? { ...piece, layout: { ...piece.layout, continued: true } } : piece,
  );
}
