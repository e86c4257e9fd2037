import type { Block, Span } from './block.ts';
import type { Correction } from './document.ts';
import { passagesOf } from './passages.ts';

type CorrectionSpan = Extract<Span, { kind: 'correction' }>;

/** Where words of a passage were corrected, in the order of the text. */
export const correctionSpans = (spans: readonly Span[]): CorrectionSpan[] =>
  spans.filter((span) => span.kind === 'correction').toSorted((a, b) => a.start - b.start);

/** The corrections that stand in the blocks. */
export const correctionsOf = (blocks: readonly Block[]): Correction[] =>
  passagesOf(blocks).flatMap(({ id, text, spans }) =>
    correctionSpans(spans).map(({ kind: _kind, start, end, from, reason, ...when }) => ({
      block: id,
      start,
      end,
      from,
      to: text.slice(start, end),
      reason,
      ...when,
    })),
  );
