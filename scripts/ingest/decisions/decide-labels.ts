import type { Speaker, TurnRole } from '../../../src/schema/block.ts';
import type { AuthorityKind } from '../../../src/schema/authority.ts';
import { readLabel } from '../transcript/labels/read-label.ts';
import type { Decisions, Placed } from './collect-decisions.ts';
import type { SpeakerDecision } from '../../../src/schema/decision.ts';

/** What the editor says of the holder of a label. */
export interface DecidedLabel {
  status: Extract<Speaker['status'], 'named' | 'organization' | 'role'>;
  /** Id of a person or an organization. */
  ref?: string;
  role?: TurnRole;
  reason: string;
}

/** Labels that the editor decides, as printed. Whoever asks uses the decision. */
export interface LabelDecisions {
  /** Why the words are no label; undefined where the editor doesn't say so. */
  refuse: (label: string) => { reason: string } | undefined;
  /** Undefined where the editor says nothing of the label. */
  decide: (label: string) => DecidedLabel | undefined;
}

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
