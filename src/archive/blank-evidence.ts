import { mapEvidence } from '../record/evidence.ts';
import type { Evidence } from '../record/sourced.ts';

/** The same with `exact` empty in all evidence whose words are not published. */
export const blankEvidence = <Value>(record: Value, isPublished: (evidence: Evidence) => boolean): Value =>
  mapEvidence(record, (evidence) => (isPublished(evidence) ? evidence : { ...evidence, exact: '' }));
