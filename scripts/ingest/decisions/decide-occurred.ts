import type { OccurredDecision } from '../../../src/record/decision.ts';
import type { Occurred } from '../../../src/record/document.ts';

/** When and where something was held: what the editor says goes before what the transcript says, which stays beside it. */
export function decideOccurred(found: Occurred, decision: OccurredDecision | undefined): Occurred {
  if (!decision) return found;
  const { reason, evidence, ...given } = decision;
  const fields = Object.entries(given).filter(([, value]) => value !== undefined);
  return {
    ...found,
    ...Object.fromEntries(fields),
    supplied: {
      fields: fields.map(([field]) => field) as NonNullable<Occurred['supplied']>['fields'],
      reason,
      ...(evidence && { evidence }),
      rules: found,
    },
  };
}
