import type { Cue } from './find-cue.ts';
import type { Run } from './find-runs.ts';
import type { ReadProse } from './prose.ts';

/** What a rule looks at: one run, where it stands, and what was found for the runs before it. */
export interface RunInContext {
  prose: ReadProse;
  /** All passages of the document. */
  passages: readonly ReadProse[];
  run: Run;
  /** The run before it in the passage. */
  before?: { run: Run; found: Found | undefined };
  /** The last utterance before it, where that stands in the passage before. */
  earlier?: Found;
}

export interface Found {
  cue?: Cue;
  basis: 'cue' | 'context';
  /** Who speaks, where no cue has a subject. */
  speaker?: Cue['subject'];
  /** Which rule found it. */
  rule: string;
}

/** Says who speaks the words of a run; undefined where it can't tell. */
export type RunRule = (context: RunInContext) => Found | undefined;

export const fromCue = (cue: Cue | undefined, rule: string): Found | undefined => cue && { cue, basis: 'cue', rule };
