import type { Card } from '../../../src/record/card.ts';
import type { Span } from '../../../src/record/block.ts';
import { isBlockRole, type Draft } from '../text/draft.ts';
import { appendMapped, sliceMapped, sourceRange, type MappedText } from '../text/mapped-text.ts';

type CorrectionRule = NonNullable<Card['corrections']>[number];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `from` where it stands as whole words: `Lpez` is not in `Lpezes`. */
export const wholeWords = (exact: string): RegExp => {
  const before = /^[\p{L}\p{N}]/u.test(exact) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(exact) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(before + escape(exact) + after, 'gu');
};

/** Where an index of the text stands when words of one length have been replaced at `starts`; within them, at their beginning. */
function moveIndex(index: number, starts: readonly number[], { from, to }: CorrectionRule): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) + from.length <= index) low = middle + 1;
    else high = middle;
  }
  return Math.min(index, starts[low] ?? index) + low * (to.length - from.length);
}

/** The text with `to` at each of `starts`, in one pass. All of `to` is mapped to the source of what it replaces. */
function replaceAll(body: MappedText, starts: readonly number[], { from, to }: CorrectionRule): MappedText {
  const replaced: MappedText = { text: '', starts: [], ends: [] };
  let behind = 0;
  for (const start of starts) {
    appendMapped(replaced, sliceMapped(body, behind, start));
    behind = start + from.length;
    const [first, last] = sourceRange(body, start, behind);
    const fill = (offset: number): number[] => new Array<number>(to.length).fill(offset);
    appendMapped(replaced, { text: to, starts: fill(first), ends: fill(last) });
  }
  appendMapped(replaced, sliceMapped(body, behind));
  return replaced;
}

function correctDraft(draft: Draft, rule: CorrectionRule): { draft: Draft; found: number } {
  const starts = Array.from(draft.body.text.matchAll(wholeWords(rule.from)), ({ index }) => index);
  if (starts.length === 0) return { draft, found: 0 };
  const move = (index: number): number => moveIndex(index, starts, rule);
  const moved = draft.spans.map((span) => ({ ...span, start: move(span.start), end: move(span.end) }));
  const corrections = starts.map((start): Span => {
    const at = move(start);
    const { from, to, reason, on } = rule;
    return { kind: 'correction', start: at, end: at + to.length, from, reason, ...(on !== undefined && { on }) };
  });
  const body = replaceAll(draft.body, starts, rule);
  return { draft: { ...draft, body, spans: [...moved, ...corrections] }, found: starts.length };
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
      if (!isBlockRole(draft.role)) return draft;
      const corrected = correctDraft(draft, rule);
      found += corrected.found;
      return corrected.draft;
    });
    if (found === 0) unmatched.push(position);
  });
  return { drafts: result, unmatched };
}
