import type { Cue } from './find-cue.ts';
import type { Place } from './prose.ts';

/** What is told, and who tells it as far as the sentence says. */
export interface Told {
  mode: 'direct' | 'reported';
  parts: Place[];
  cue: Cue | undefined;
  basis: 'cue' | 'context';
  /** Where the words stand that name the speaker. */
  place: Place | undefined;
  label: string;
  /** Which rule found the speaker. */
  rule: string | undefined;
}
