import type { Card } from '../../../src/schema/card.ts';
import type { Span } from '../../../src/schema/block.ts';
import type { Draft } from './draft.ts';
import { replaceMapped } from './mapped-text.ts';

type CorrectionRule = NonNullable<Card['corrections']>[number];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `from` where it stands as whole words: `Lpez` is not in `Lpezes`. */
export const wholeWords = (exact: string): RegExp => {
  const before = /^[\p{L}\p{N}]/u.test(exact) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(exact) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(before + escape(exact) + after, 'gu');
};

/** Moves a span for a change of length `shift` at `[start, end)` of the old text. */
function moveSpan(span: Span, start: number, end: number, shift: number): Span {
  const move = (index: number): number => (index >= end ? index + shift : Math.min(index, start));
  return span.end <= start
    ? span
    : { ...span, start: span.start >= end ? span.start + shift : Math.min(span.start, start), end: move(span.end) };
}

function correctDraft(draft: Draft, rule: CorrectionRule): { draft: Draft; found: number } {
  let { body, spans } = draft;
  let found = 0;
  // From the end, so that earlier matches keep their places.
  for (const match of [...body.text.matchAll(wholeWords(rule.from))].reverse()) {
    const [start, end] = [match.index, match.index + match[0].length];
    body = replaceMapped(body, start, end, rule.to);
    spans = spans.map((span) => moveSpan(span, start, end, rule.to.length - match[0].length));
    spans.push({ kind: 'correction', start, end: start + rule.to.length, from: match[0], reason: rule.reason });
    found += 1;
  }
  return { draft: { ...draft, body, spans }, found };
}

/**
 * Applies the card's corrections to everything that is shown as text, in their order.
 *
 * @returns the drafts, and the positions of the rules that matched nothing.
 */
export function correct(drafts: Draft[], rules: CorrectionRule[]): { drafts: Draft[]; unmatched: number[] } {
  const unmatched: number[] = [];
  let result = drafts;
  rules.forEach((rule, position) => {
    let found = 0;
    result = result.map((draft) => {
      if (draft.role.kind === 'metadata' || draft.role.kind === 'omitted') return draft;
      const corrected = correctDraft(draft, rule);
      found += corrected.found;
      return corrected.draft;
    });
    if (found === 0) unmatched.push(position);
  });
  return { drafts: result, unmatched };
}
