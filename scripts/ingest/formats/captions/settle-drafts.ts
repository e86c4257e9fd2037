import type { Draft } from '../../text/draft.ts';
import { foldSpace } from '../../text/mapped-text.ts';

export const TIME = 'the time of a caption';

/** A stretch of the file that is left out, with its reason. */
export const omit = (source: [number, number], reason: string): Draft => ({
  role: { kind: 'omitted', reason },
  body: { text: '', starts: [], ends: [] },
  spans: [],
  source,
});

/** What stands within a paragraph's stretch of the file is left out of it, whoever it is. */
export function settle(drafts: Draft[]): Draft[] {
  const sorted = drafts.toSorted((a, b) => a.source[0] - b.source[0]);
  const settled: Draft[] = [];
  for (const draft of sorted) {
    const around = settled.at(-1);
    if (!around || draft.source[0] >= around.source[1]) settled.push(draft);
    else {
      const reason = draft.role.kind === 'omitted' ? draft.role.reason : TIME;
      around.leftOut = [...(around.leftOut ?? []), { range: draft.source, reason }];
    }
  }
  return settled.map((draft) =>
    draft.leftOut?.length ? { ...draft, leftOut: draft.leftOut.toSorted((a, b) => a.range[0] - b.range[0]) } : draft,
  );
}

/** Lines of captions go on in one another. */
export function fold(draft: Draft): Draft {
  const { leftOut, ...rest } = draft;
  const body = { ...rest.body, text: rest.body.text.replace(/[\r\n]/g, ' ') };
  const folded = foldSpace(body);
  const spans = rest.spans.map((span) => ({
    ...span,
    start: folded.index[span.start] ?? 0,
    end: Math.min(folded.index[span.end] ?? 0, folded.mapped.text.length),
  }));
  const whole = { ...rest, body: folded.mapped, spans: spans.filter(({ start, end }) => end > start) };
  return leftOut?.length ? { ...whole, leftOut } : whole;
}
