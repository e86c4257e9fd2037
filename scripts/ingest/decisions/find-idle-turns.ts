import { endsTurn, type Draft } from '../text/draft.ts';
import type { Decisions } from './collect-decisions.ts';
import { decideLines } from './decide-lines.ts';

/**
 * Takes off the decisions that were used those about turns that change nothing: a turn that begins there by its printed label, an end
 * where nobody is speaking.
 *
 * @param classify what the rules make of drafts of which the editor said nothing.
 * @param decided what all decisions and rules together made of them.
 */
export function findIdleTurns(
  drafts: readonly Draft[],
  decisions: Decisions,
  classify: (drafts: Draft[]) => Draft[],
  decided: readonly Draft[],
): void {
  const used = decisions.turns.filter((decision) => decisions.used.has(decision));
  if (used.length === 0) return;
  const undecided = decideLines(drafts, { ...decisions, turns: [], used: new Set() });
  const labels = new Map(classify(undecided).map(({ source, label }) => [source[0], label?.text]));
  const open = findOpenEnds(decided);
  for (const decision of used) {
    const only = decideLines(drafts, { ...decisions, omissions: [], blocks: [], turns: [decision], used: new Set() });
    const starts = only.flatMap(({ source }, i) => (only[i] === drafts[i] ? [] : [source[0]]));
    const { begins } = decision.entry;
    if (starts.every((start) => (begins === undefined ? !open.has(start) : labels.get(start) === begins)))
      decisions.used.delete(decision);
  }
}

/** Where drafts begin that end a turn which was going on. */
function findOpenEnds(drafts: readonly Draft[]): Set<number> {
  const ends = new Set<number>();
  let isOpen = false;
  for (const draft of drafts) {
    if (endsTurn(draft)) {
      if (isOpen) ends.add(draft.source[0]);
      isOpen = false;
    }
    if (draft.label) isOpen = true;
  }
  return ends;
}
