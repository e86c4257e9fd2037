import type { Speaker, TurnRole } from '../../../src/record/block.ts';

/** What the editor says of the holder of a label. */
interface DecidedLabel {
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
