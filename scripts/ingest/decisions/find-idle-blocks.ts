import type { Draft } from '../text/draft.ts';
import type { Decisions } from './collect-decisions.ts';
import { decideLines } from './decide-lines.ts';

/**
 * Takes off the decisions that were used those that say of a line what the rules say of it anyway: `paragraph` of words within a turn
 * leaves them there.
 *
 * @param classify what the rules make of drafts of which the editor said nothing.
 */
export function findIdleBlocks(
  drafts: readonly Draft[],
  decisions: Decisions,
  classify: (drafts: Draft[]) => Draft[],
): void {
  const used = decisions.blocks.filter((decision) => decisions.used.has(decision));
  if (used.length === 0) return;
  const undecided = decideLines(drafts, { ...decisions, blocks: [], used: new Set() });
  const ruled = new Map(classify(undecided).map((draft) => [draft.source[0], draft]));
  for (const decision of used) {
    const own = decideLines(drafts, { ...decisions, omissions: [], turns: [], blocks: [decision], used: new Set() });
    const isIdle = own.every((draft, i) => {
      if (draft === drafts[i]) return true;
      const rule = ruled.get(draft.source[0]);
      return rule?.role.kind === draft.role.kind && rule.label === undefined && rule.body.text === draft.body.text;
    });
    if (isIdle) decisions.used.delete(decision);
  }
}
