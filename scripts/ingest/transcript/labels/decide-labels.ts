import type { AuthorityKind } from '../../../../src/record/authority.ts';
import type { LabelDecisions } from '../../decisions/label-decisions.ts';
import { readLabel } from './read-label.ts';
import type { Decisions, Placed } from '../../decisions/collect-decisions.ts';
import type { SpeakerDecision } from '../../../../src/record/decision.ts';

/** The same label with and without what stands in brackets behind it. */
const formsOf = (label: string): string[] =>
  [label, readLabel(label).name].map((form) => form.replace(/\s+/g, ' ').trim());

export function decideLabels(
  { speakers, used }: Pick<Decisions, 'speakers' | 'used'>,
  kindOf: ReadonlyMap<string, AuthorityKind>,
): LabelDecisions {
  // Of several with one label the first holds.
  const byLabel = new Map(
    speakers.toReversed().map((decision) => [decision.entry.label.replace(/\s+/g, ' ').trim(), decision]),
  );
  const find = (label: string): Placed<SpeakerDecision> | undefined =>
    byLabel.size === 0 ? undefined : formsOf(label).flatMap((form) => byLabel.get(form) ?? [])[0];
  return {
    refuse(label) {
      const decision = find(label);
      if (decision?.entry.is === undefined) return undefined;
      used.add(decision);
      return { reason: decision.entry.reason };
    },
    decide(label) {
      const decision = find(label);
      if (!decision || decision.entry.is !== undefined) return undefined;
      used.add(decision);
      const { speaker, role, reason } = decision.entry;
      if (speaker === undefined) return { status: 'role', reason, ...(role && { role }) };
      return { status: kindOf.get(speaker) === 'organizations' ? 'organization' : 'named', ref: speaker, reason };
    },
  };
}
