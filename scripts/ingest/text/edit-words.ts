import type { Span } from '../../../src/record/block.ts';
import type { MappedText } from './mapped-text.ts';

export interface Words {
  body: MappedText;
  spans: Span[];
}

/** `[start, end)` of a text is to be `to`. With a reason it is a correction that the page shows; without one, markup or nothing to see. */
export interface Edit {
  start: number;
  end: number;
  to: string;
  reason?: string;
}

/** The words with all edits, which do not overlap. What takes a place is mapped to all that stood there, and spans move along. */
export function editWords({ body, spans }: Words, edits: readonly Edit[]): Words {
  if (edits.length === 0) return { body, spans };
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  const edited: MappedText = { text: '', starts: [], ends: [] };
  const moved: number[] = [];
  const corrections: Span[] = [];
  let at = 0;
  const copyTo = (end: number): void => {
    for (; at < end; at++) {
      moved.push(edited.starts.length);
      edited.starts.push(body.starts[at] as number);
      edited.ends.push(body.ends[at] as number);
    }
  };
  for (const { start, end, to, reason } of sorted) {
    edited.text += body.text.slice(at, start);
    copyTo(start);
    const first = edited.starts.length;
    if (reason !== undefined && to !== '') {
      corrections.push({
        kind: 'correction',
        start: first,
        end: first + to.length,
        from: body.text.slice(start, end),
        reason,
        byRule: true,
      });
    }
    for (; at < end; at++) moved.push(first);
    edited.text += to;
    for (let unit = 0; unit < to.length; unit++) {
      edited.starts.push(body.starts[start] as number);
      edited.ends.push(body.ends[end - 1] as number);
    }
  }
  edited.text += body.text.slice(at);
  copyTo(body.text.length);
  moved.push(edited.starts.length);
  const others = spans.map((span) => ({ ...span, start: moved[span.start] ?? 0, end: moved[span.end] ?? 0 }));
  return { body: edited, spans: [...others.filter(({ start, end }) => end > start), ...corrections] };
}
