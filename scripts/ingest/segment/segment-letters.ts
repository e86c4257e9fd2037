import type { Range } from '../../../src/record/sourced.ts';
import type { Draft } from '../text/draft.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { segmentPlainText } from './plain-text.ts';

/**
 * Letters that know their places in the source → drafts, as plain text is read: what a page sets in lines of one width.
 * Marks within them are left out.
 */
export function segmentLetters(letters: MappedText): Draft[] {
  const moveRange = ([start, end]: Range): Range => [
    letters.starts[start] ?? 0,
    letters.ends[Math.max(start, end - 1)] ?? 0,
  ];
  const moveAll = ({ text, starts, ends }: MappedText): MappedText => ({
    text,
    starts: starts.map((at) => letters.starts[at] ?? 0),
    ends: ends.map((at) => letters.ends[at - 1] ?? 0),
  });
  return segmentPlainText(letters.text, 0).map((draft) => ({
    ...draft,
    body: moveAll(draft.body),
    source: moveRange(draft.source),
    ...(draft.leftOut && { leftOut: draft.leftOut.map((one) => ({ ...one, range: moveRange(one.range) })) }),
  }));
}
