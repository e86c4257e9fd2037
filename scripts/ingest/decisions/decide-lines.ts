import type { KindsWith } from '../../../src/record/block-kinds.ts';
import type { TurnDecision } from '../../../src/record/decision.ts';
import { foldSpace, mapSource, sourceRange } from '../text/mapped-text.ts';
import { cutDraft, withRole, type Draft, type Role } from '../text/draft.ts';
import type { Decisions, Placed } from './collect-decisions.ts';

const folded = (text: string): string => foldSpace(mapSource(text, 0, text.length)).mapped.text;

/** What stands between a label and the words behind it. */
const BEHIND_LABEL = /^\s*[:.–—-]?\s*/;

/** A draft that begins a turn. The label is taken off the words where they begin with it; else it is the editor's. */
function beginTurn(draft: Draft, { begins = '', reason }: TurnDecision): Draft {
  const { text } = draft.body;
  const isPrinted = text.startsWith(begins) && /^(?:$|[^\p{L}\p{N}])/u.test(text.slice(begins.length));
  if (!isPrinted)
    return { ...draft, label: { text: begins, source: [draft.source[0], draft.source[0]], supplied: { reason } } };
  const behind = begins.length + (BEHIND_LABEL.exec(text.slice(begins.length))?.[0].length ?? 0);
  const label = { text: begins, source: sourceRange(draft.body, 0, begins.length), supplied: { reason } };
  return { ...cutDraft(draft, behind, text.length, 0), label };
}

const endTurn = (draft: Draft, { reason }: TurnDecision): Draft => ({ ...draft, supplied: [{ what: 'end', reason }] });

/**
 * Applies what the editor says of whole lines: left out with a reason, of another kind than the rules would think, the beginning or
 * the end of a turn.
 */
export function decideLines(drafts: readonly Draft[], { omissions, blocks, turns, used }: Decisions): Draft[] {
  const whole = new Map<string, Apply[]>();
  const begun: { words: string; apply: Apply }[] = [];
  const marked =
    (decision: Placed<unknown>, apply: Apply): Apply =>
    (draft) => {
      used.add(decision);
      return { ...apply(draft), decided: true };
    };
  const decide = (decision: Placed<{ exact?: string | undefined; begins?: string | undefined }>, apply: Apply) => {
    const { exact, begins = '' } = decision.entry;
    const words = folded(exact ?? begins);
    if (exact === undefined) begun.push({ words, apply: marked(decision, apply) });
    else whole.set(words, [...(whole.get(words) ?? []), marked(decision, apply)]);
  };
  const leaveOut =
    ({ entry: { reason } }: (typeof omissions)[number]): Apply =>
    (draft) =>
      withRole(draft, { kind: 'omitted', reason });
  for (const one of omissions) if (one.entry.lines === undefined) decide(one, leaveOut(one));
  // A card goes before the archive's entries.
  const onCard = new Set(
    [...omissions, ...blocks, ...turns].flatMap(({ entry, shared }) =>
      shared === undefined && 'exact' in entry && entry.exact !== undefined ? [folded(entry.exact)] : [],
    ),
  );
  const inRows = decideRows(
    drafts.map((draft) => (onCard.has(draft.body.text) ? undefined : draft.body.text)),
    drafts,
    omissions.flatMap((one) =>
      one.entry.lines === undefined ? [] : [{ lines: one.entry.lines.map(folded), apply: marked(one, leaveOut(one)) }],
    ),
  );
  for (const one of blocks) decide(one, (draft) => withRole(draft, roleOf(one.entry.kind)));
  for (const one of turns)
    decide(one, (draft) => (one.entry.ends ? endTurn(draft, one.entry) : beginTurn(draft, one.entry)));
  if (whole.size + begun.length === 0) return inRows;
  return inRows.map((draft) => {
    if (draft.decided) return draft;
    const { text } = draft.body;
    const applied = whole.get(text) ?? begun.filter(({ words }) => text.startsWith(words)).map(({ apply }) => apply);
    return applied.reduce((decided, apply) => apply(decided), draft);
  });
}

/**
 * Rows of lines that stand below one another. Of two that begin alike the longer one holds.
 *
 * @param texts of the drafts; undefined for one that something else decides.
 */
function decideRows(
  texts: readonly (string | undefined)[],
  drafts: readonly Draft[],
  rows: readonly { lines: string[]; apply: Apply }[],
): Draft[] {
  const byFirst = new Map<string, (typeof rows)[number][]>();
  for (const row of [...rows].sort((a, b) => b.lines.length - a.lines.length)) {
    const [first = ''] = row.lines;
    byFirst.set(first, [...(byFirst.get(first) ?? []), row]);
  }
  const decided: Draft[] = [];
  while (decided.length < drafts.length) {
    const start = decided.length;
    const row = byFirst
      .get(texts[start] ?? '')
      ?.find(({ lines }) => lines.every((line, i) => texts[start + i] === line));
    const { lines, apply } = row ?? { lines: [''], apply: (draft: Draft) => draft };
    decided.push(...drafts.slice(start, start + lines.length).map(apply));
  }
  return decided;
}

/** True where a line of the source has these words. */
export const hasLine = (drafts: readonly Draft[], words: string): boolean =>
  drafts.some(({ body }) => body.text === folded(words));

type Apply = (draft: Draft) => Draft;

const roleOf = (kind: KindsWith<'decidable'>): Role => {
  if (kind === 'heading') return { kind, depth: 2 };
  return kind === 'note' ? { kind, purpose: 'other' } : { kind };
};
